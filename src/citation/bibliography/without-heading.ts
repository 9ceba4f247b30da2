import type { Span } from '../../finding';
import { findAll } from '../../pattern';
import type { Marker } from '../marker/marker';
import { endsList } from './after-list';
import { type Entry, isEntryLike, splitEntries } from './entries';
import { linesOf } from './lines';
import { type List, withEnd } from './list';

/** «1. Асан», «[1] Асан» on its own line or behind a sentence. */
const firstEntry =
  /(?:^|\n|[.!?»)\]][ \u00A0])[ \t]*(?=(?:\[1\]|1[.)]?)\s{1,3}[\p{Lu}«"]|1\.\p{Lu})/gu;

/** So many places are tried, the last first. */
const mostTries = 3;

/**
 * Finds a list of sources without a heading: entries with the numbers 1 to n at the end of a text
 * that cites those numbers.
 *
 * @param text the text
 * @param markers what reads like a citation, in reading order
 */
export function findBare(text: string, markers: readonly Marker[]): List | null {
  if (markers.length === 0) return null;
  const starts = findAll(firstEntry, text).slice(-mostTries).reverse();
  for (const { index, 0: sign } of starts) {
    const list = readBare(text, index + sign.length);
    if (list !== null && isCited(list, markers)) return list;
  }
  return null;
}

function readBare(text: string, start: number): List | null {
  const after = linesOf(text, { start, end: text.length }).find(({ text: line }) =>
    endsList(line.trim()),
  );
  const stretch = { start, end: after?.start ?? text.length };
  const entries = withEnd(text, splitEntries(text, stretch));
  const last = entries.at(-1);
  if (last === undefined || entries.length < 2 || !areEntries(text, entries)) return null;
  if (after === undefined && isFarFromEnd(text, last.span)) return null;
  return { heading: null, span: { start, end: last.span.end }, entries };
}

/** The numbers go up by one, and nearly all read like entries. */
function areEntries(text: string, entries: readonly Entry[]): boolean {
  const isRun = entries.every(({ number }, at) => number === String(at + 1));
  const alike = entries.filter(({ span }) => isEntryLike(text.slice(span.start, span.end)));
  return isRun && alike.length * 5 >= entries.length * 4;
}

/** More stands behind the list than a summary is long. */
function isFarFromEnd(text: string, { end }: Span): boolean {
  return text.length - end > Math.max(4000, end / 2);
}

/** What stands before the list cites it: half of its numbers, and hardly any other. */
function isCited({ span, entries }: List, markers: readonly Marker[]): boolean {
  const cited = new Set<number>();
  for (const marker of markers) {
    if (marker.span.start >= span.start) break;
    for (const { elements } of marker.parts) {
      const [first] = elements;
      if (first?.kind !== 'bare') continue;
      const last = Math.min(first.to ?? first.from, first.from + entries.length);
      for (let number = first.from; number <= last; number += 1) cited.add(number);
    }
  }
  const own = [...cited].filter((number) => number <= entries.length).length;
  return own * 2 >= entries.length && own * 3 >= cited.size * 2;
}
