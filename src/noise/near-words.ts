import type { Span } from '../finding';
import { isLetterAt } from '../kazakh/characters';

/** So far words are looked for, and so wide the gap before them may be. */
const reach = 40;
const widestGap = 12;

/**
 * The nearest words on both sides of a place: those of the same sentence, or of the next ones.
 *
 * @param text the text
 * @param place the place; a word that it stands in counts before it, and not behind
 * @returns the word before, the word behind, or one of them, or none
 *
 * @example
 * nearWords('Бұл iс қозғалды. Сот', { start: 4, end: 6 }); // => ['Бұл', 'қозғалды']
 */
export function nearWords(text: string, place: Span): readonly string[] {
  const near = onBothSides(text, place, '.!?[(', '.!?])');
  return near.length > 0 ? near : onBothSides(text, place, '', '');
}

function onBothSides(text: string, place: Span, ends: string, starts: string): readonly string[] {
  const before = wordBefore(text, place.start, ends);
  const behind = wordBehind(text, place.end, starts);
  if (before === undefined) return behind === undefined ? [] : [behind];
  return behind === undefined ? [before] : [before, behind];
}

function wordBefore(text: string, start: number, barriers: string): string | undefined {
  const least = Math.max(0, start - reach);
  let end = start;
  while (end > least && !isLetterAt(text, end - 1)) {
    if (start - end === widestGap || barriers.includes(text.charAt(end - 1))) return undefined;
    end -= 1;
  }
  let from = end;
  while (from > least && isLetterAt(text, from - 1)) from -= 1;
  return from < end ? text.slice(from, end) : undefined;
}

function wordBehind(text: string, end: number, barriers: string): string | undefined {
  const most = Math.min(text.length, end + reach + widestGap);
  let gap = end;
  while (gap < most && isLetterAt(text, gap)) gap += 1;
  let from = gap;
  while (from < most && !isLetterAt(text, from)) {
    if (from - gap === widestGap || barriers.includes(text.charAt(from))) return undefined;
    from += 1;
  }
  let to = from;
  while (to < most && isLetterAt(text, to)) to += 1;
  return from < to ? text.slice(from, to) : undefined;
}
