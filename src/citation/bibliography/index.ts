import type { Span } from '../../finding';
import { digitsOf, type Entry, splitEntries } from './entries';
import { endsList } from './heading-names';
import { findHeadings, type Heading } from './headings';
import { type Line, linesOf } from './lines';

/** A heading and what stands under it. */
export interface List {
  readonly heading: Heading;
  /** From the heading to the end of the list. */
  readonly span: Span;
  readonly entries: readonly Entry[];
}

/** The lists of a text: the one that numbers refer to, and one that repeats it. */
export interface Lists {
  readonly first: List | null;
  readonly second: List | null;
}

/**
 * Finds the list of sources of a text and a second list that repeats it.
 *
 * A heading with entries under it is a list; a heading without any is one only at the end of the
 * text, where the list should be.
 *
 * @param text the text
 * @param lines its lines
 */
export function findLists(
  text: string,
  lines: readonly Line[] = linesOf(text, { start: 0, end: text.length }),
): Lists {
  const headings = findHeadings(text, lines);
  const lists = headings.map((heading, index) =>
    readList(text, heading, headings[index + 1]?.span.start ?? text.length),
  );
  const full = lists.filter((list) => list.entries.length > 0);
  if (full.length > 0) return chooseLists(text, full);
  const last = lists.filter((list) => isEmpty(text, list)).at(-1);
  return { first: last ?? null, second: null };
}

function readList(text: string, heading: Heading, limit: number): List {
  const end = endOfList(text, { start: heading.listStart, end: limit });
  const entries = splitEntries(text, { start: heading.listStart, end });
  const last = entries.at(-1)?.span.end ?? heading.span.end;
  return { heading, span: { start: heading.span.start, end: last }, entries };
}

/** Where a part begins that follows the list: about the author, a summary. */
function endOfList(text: string, stretch: Span): number {
  const after = linesOf(text, stretch).find((line) => endsList(line.text.trim()));
  return after?.start ?? stretch.end;
}

/** The last list that is not the repetition of the one before it, and its repetition. */
function chooseLists(text: string, lists: readonly List[]): Lists {
  const last = lists.at(-1) ?? null;
  const before = lists.at(-2) ?? null;
  if (last === null || before === null) return { first: last, second: null };
  return last.heading.isLatin || repeats(text, last, before)
    ? { first: before, second: last }
    : { first: last, second: null };
}

/** Under whatever heading: half of its entries have the years, pages and numbers of the other's. */
function repeats(text: string, list: List, other: List): boolean {
  const known = new Set(other.entries.map((entry) => digitsOf(text, entry)));
  const shared = list.entries.map((entry) => digitsOf(text, entry)).filter((one) => known.has(one));
  return shared.filter((one) => one !== '').length * 2 >= list.entries.length;
}

/** Nothing but stops and blanks stand under the heading. */
function isEmpty(text: string, { heading }: List): boolean {
  return /^[\s.…:]*$/u.test(text.slice(heading.listStart));
}
