import type { Span } from '../finding';

/** What becomes of a stretch: offsets within `before`. */
export interface LetterChange extends Span {
  readonly after: string;
}

/**
 * Cuts the change of a whole match down to the letters that differ, so that every other letter
 * keeps its exact place in the source.
 *
 * Texts of equal length change letter by letter. Otherwise what is common at both ends stays. A
 * change at the edge of a word never shrinks to a bare insertion or deletion: it keeps a blank or
 * a sign beside it, so that the words on both sides begin and end exactly.
 *
 * ```text
 * before  о s ы        before  ,Иран      before  пайдала-  ну
 *           ^ о                ^ ", "                    ^^^ ""
 * ```
 *
 * @param before the match
 * @param after what shall stand there
 * @returns the changes in order
 *
 * @example
 * letterChanges('шaрт', 'шарт'); // => [{ start: 1, end: 2, after: 'а' }]
 */
export function letterChanges(before: string, after: string): LetterChange[] {
  if (before.length === after.length) return oneByOne(before, after);
  const head = commonHead(before, after);
  const tail = commonTail(before.slice(head), after.slice(head));
  let start = head;
  let end = before.length - tail;
  let afterEnd = after.length - tail;
  if (start === end || start === afterEnd) {
    if (end < before.length && !isLetter(before[end])) {
      end += 1;
      afterEnd += 1;
    } else if (start > 0 && !isLetter(before[start - 1])) {
      start -= 1;
    }
  }
  return [{ start, end, after: after.slice(start, afterEnd) }];
}

function oneByOne(before: string, after: string): LetterChange[] {
  const changes: LetterChange[] = [];
  for (let at = 0; at < before.length; at += 1) {
    const letter = after[at] ?? '';
    if (before[at] !== letter) changes.push({ start: at, end: at + 1, after: letter });
  }
  return changes;
}

function commonHead(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonTail(one: string, other: string): number {
  let length = 0;
  const most = Math.min(one.length, other.length);
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
