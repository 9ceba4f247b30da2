import type { Span } from '../../finding';
import { countWhere } from '../../offsets';
import type { Marker } from '../marker/marker';
import type { Entry } from './entries';
import type { List } from './list';
import { numbersOf } from './signature';

/** A list, the lists that repeat it in other letters or languages, and what they serve. */
export interface Zone {
  readonly list: List;
  readonly repeats: readonly List[];
  /** The stretch of the text whose citations lead to the list. */
  readonly span: Span;
}

/** A zone while lists are still joined to it. */
interface Growing {
  readonly list: List;
  readonly repeats: readonly List[];
  readonly end: number;
}

/**
 * Gives each list the stretch of text that it serves: a list behind a chapter serves the chapter.
 * A list that repeats the one before it, or goes on with its numbers, serves the same stretch.
 *
 * @param text the text
 * @param lists lists with entries, in reading order
 * @param markers what reads like a citation, in reading order
 */
export function zonesOf(text: string, lists: readonly List[], markers: readonly Marker[]): Zone[] {
  const growing: Growing[] = [];
  for (const list of lists) {
    const last = growing.at(-1);
    const joined = last === undefined ? undefined : join(text, last, list, markers);
    if (joined !== undefined) growing.pop();
    growing.push(joined ?? { list, repeats: [], end: list.span.end });
  }
  const kept = growing.length > 1 ? withCitations(growing, markers) : growing;
  return kept.map(({ list, repeats }, at) => {
    const start = kept[at - 1]?.end ?? 0;
    const end = at === kept.length - 1 ? text.length : (kept[at]?.end ?? text.length);
    return { list, repeats, span: { start, end } };
  });
}

function join(
  text: string,
  zone: Growing,
  list: List,
  markers: readonly Marker[],
): Growing | undefined {
  const { end } = list.span;
  const isCited = hasMarker(markers, { start: zone.end, end: list.span.start });
  const share = shareAlike(text, zone.list, list);
  if (share >= (isCited ? surelyAlike : 0.5))
    return { ...zone, repeats: [...zone.repeats, list], end };
  if (isCited) return undefined;
  if (goesOn(zone.list, list)) return { ...zone, list: joinedList(zone.list, list), end };
  const isRepeat = list.heading?.isLatin === true || isAnew(zone.list, list);
  return isRepeat ? { ...zone, repeats: [...zone.repeats, list], end } : undefined;
}

/** Chapters can share some acts; a list behind a text that cites repeats another if this much is the same. */
const surelyAlike = 0.8;

/** How many of the entries have the years and pages of the entry with their number, or at their place. */
function shareAlike(text: string, one: List, other: List): number {
  const own = new Map(one.entries.map((entry, at) => [keyOf(entry, at), entry]));
  const alike = other.entries.filter((entry, at) => {
    const same = own.get(keyOf(entry, at));
    return same !== undefined && isAlike(text, entry, same);
  });
  return alike.length / Math.min(one.entries.length, other.entries.length);
}

/** The number of an entry, or its place in a list without numbers. */
export function keyOf({ number }: Entry, at: number): string {
  return number ?? `at ${at}`;
}

/** Half of the numbers of the entry that has fewer are those of the other, or neither has any. */
export function isAlike(text: string, one: Entry, other: Entry): boolean {
  const own = numbersOf(text, one);
  const others = new Set(numbersOf(text, other));
  const shared = own.filter((number) => others.has(number)).length;
  const fewer = Math.min(own.length, others.size);
  return fewer === 0 ? own.length === others.size : shared * 2 >= fewer;
}

/** The numbers of the second go on where those of the first end. */
function goesOn(one: List, other: List): boolean {
  const last = Number(one.entries.at(-1)?.number ?? 'NaN');
  const next = other.entries[0]?.number ?? null;
  if (Number.isNaN(last)) return next === null && other.heading?.isLatin === one.heading?.isLatin;
  return Number(next) === last + 1;
}

/** It counts from one again, and has about as many entries. */
function isAnew(one: List, other: List): boolean {
  const [few, many] = [one.entries.length, other.entries.length].sort((a, b) => a - b);
  return other.entries[0]?.number === '1' && (few ?? 0) * 4 >= (many ?? 0) * 3;
}

function joinedList(one: List, other: List): List {
  return {
    heading: one.heading,
    span: { start: one.span.start, end: other.span.end },
    entries: [...one.entries, ...other.entries],
  };
}

/** Of several lists those count that something is cited before; all, where nothing is. */
function withCitations(zones: readonly Growing[], markers: readonly Marker[]): readonly Growing[] {
  const kept = zones.filter(({ list }, at) =>
    hasMarker(markers, { start: zones[at - 1]?.end ?? 0, end: list.span.start }),
  );
  return kept.length === 0 ? zones.slice(-1) : kept;
}

function hasMarker(markers: readonly Marker[], { start, end }: Span): boolean {
  const first = countWhere(markers, ({ span }) => span.start < start);
  return (markers[first]?.span.start ?? end) < end;
}
