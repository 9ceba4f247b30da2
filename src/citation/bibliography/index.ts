import type { Span } from '../../finding';
import type { Marker } from '../marker/marker';
import { endsList } from './after-list';
import { isEntryLike, splitEntries } from './entries';
import { findHeadings, type Heading } from './headings';
import { type Line, linesOf } from './lines';
import { type List, withEnd } from './list';
import { findBare } from './without-heading';
import { type Zone, zonesOf } from './zones';

/** The lists of a text. */
export interface Lists {
  /** The lists that numbers refer to, in reading order, each with those that repeat it. */
  readonly zones: readonly Zone[];
  /** The heading of a list that has no entries, where the text has no list. */
  readonly empty: List | null;
}

/**
 * Finds the lists of sources of a text and those that repeat them.
 *
 * A heading with entries under it is a list; a heading without any is one only at the end of the
 * text, where the list should be. Where there is no heading, numbered entries at the end of the
 * text are a list if the text cites their numbers.
 *
 * @param text the text
 * @param lines its lines
 * @param markers what reads like a citation, in reading order
 * @param headings the headings of lists
 * @param notes stretches that are notes; no list goes on in them
 */
export function findLists(
  text: string,
  lines: readonly Line[] = linesOf(text, { start: 0, end: text.length }),
  markers: readonly Marker[] = [],
  headings: readonly Heading[] = findHeadings(text, lines),
  notes: readonly Span[] = [],
): Lists {
  let at = 0;
  const lists = headings.map((heading, index) => {
    while ((notes[at]?.end ?? text.length) <= heading.listStart && at < notes.length) at += 1;
    const limit = headings[index + 1]?.span.start ?? text.length;
    return readList(text, heading, Math.min(limit, notes[at]?.start ?? limit));
  });
  const full = lists.filter(({ entries }) => entries.length > 0);
  const named = full.filter((list) => isListed(text, list, full.length));
  if (named.length > 0) return { zones: zonesOf(text, named, markers), empty: null };
  const bare = notes.length > 0 ? null : findBare(text, markers);
  if (bare !== null) return { zones: zonesOf(text, [bare], markers), empty: null };
  return { zones: [], empty: lists.filter((list) => isEmpty(text, list)).at(-1) ?? null };
}

function readList(text: string, heading: Heading, limit: number): List {
  const end = endOfList(text, {
    start: heading.listStart,
    end: Math.max(limit, heading.listStart),
  });
  const entries = withEnd(text, splitEntries(text, { start: heading.listStart, end }));
  const last = entries.at(-1)?.span.end ?? heading.span.end;
  return { heading, span: { start: heading.span.start, end: last }, entries };
}

/** Where a part begins that follows the list: about the author, a summary. */
function endOfList(text: string, stretch: Span): number {
  const after = linesOf(text, stretch).find((line) => endsList(line.text.trim()));
  return after?.start ?? stretch.end;
}

/** A name that menus have too, or one of several headings, counts only above what reads like entries. */
function isListed(text: string, { heading, entries }: List, all: number): boolean {
  if (heading?.isDoubtful !== true && all === 1) return true;
  const isLone = entries.length === 1 && entries[0]?.number === null;
  if (heading?.isDoubtful === true && isLone) return false;
  const alike = entries.filter(({ span }) => isEntryLike(text.slice(span.start, span.end)));
  return alike.length * 2 >= entries.length;
}

/** Nothing but stops and blanks stand under the heading. */
function isEmpty(text: string, { heading }: List): boolean {
  if (heading === null || heading.isDoubtful) return false;
  return /^[\s.…:]*$/u.test(text.slice(heading.listStart));
}
