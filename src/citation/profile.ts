import type { CitationStyle } from './citation';
import { type Index, isNamed } from './link';
import { isMarked, type Marker } from './marker/marker';

/** What a document shows about its way of citing; it decides what one marker leaves open. */
export interface Profile {
  /** How many sources the list has; `null` where there is none to count. */
  readonly listSize: number | null;
  /** The highest number of a source that is cited without doubt. */
  readonly highest: number;
  /** Somewhere a semicolon stands between two sources. */
  readonly usesSemicolons: boolean;
  /** Somewhere a page has its mark. */
  readonly marksPages: boolean;
  /** The style used most. */
  readonly majority: CitationStyle;
  /** Numbers of footnotes, which stand at the beginning of lines. */
  readonly footnotes: ReadonlySet<string>;
}

/** Years begin here; no list is that long unless it shows it. */
const yearsFrom = 1000;

/**
 * Gathers what a document shows about its way of citing.
 *
 * @param text the text
 * @param markers everything that reads like a citation
 * @param listSize how many sources the list has, or `null`
 */
export function gatherProfile(
  text: string,
  markers: readonly Marker[],
  listSize: number | null,
): Profile {
  return {
    listSize,
    highest: Math.max(0, ...numbersOf(markers)),
    usesSemicolons: markers.some(({ parts }) => parts.length > 1),
    marksPages: markers.some(({ parts }) => parts.some(marksPage)),
    majority: majorityOf(markers),
    footnotes: footnotesOf(text, markers),
  };
}

/** The first source of each marker, as far as it is no year. */
function numbersOf(markers: readonly Marker[]): number[] {
  const numbers = markers.flatMap(({ parts }) =>
    parts.flatMap(({ elements: [first] }) =>
      first?.kind === 'bare' ? [Math.max(first.from, first.to ?? 0)] : [],
    ),
  );
  return [...new Set(numbers.filter((number) => number < yearsFrom))];
}

function marksPage({ elements }: Marker['parts'][number]): boolean {
  return elements.some((one) => one.kind === 'place' && one.label === 'page');
}

/** Square brackets win a draw; in other styles only what is marked counts, unless all is bare. */
function majorityOf(markers: readonly Marker[]): CitationStyle {
  const weights = new Map<CitationStyle, number>();
  for (const { style, parts } of markers) {
    const weight = style === 'square' ? 1 : parts.some(isMarked) ? 1 : 0.1;
    weights.set(style, (weights.get(style) ?? 0) + weight);
  }
  const [first] = [...weights].sort(([, a], [, b]) => b - a);
  const square = weights.get('square') ?? 0;
  return first === undefined || square >= first[1] ? 'square' : first[0];
}

/** `[1] …`, `[2] …` at the beginning of lines are the notes themselves. */
function footnotesOf(text: string, markers: readonly Marker[]): ReadonlySet<string> {
  const found = markers.filter((marker) => opensLine(text, marker)).map(({ reading }) => reading);
  const numbers = new Set(found.filter((reading) => /^[0-9]+$/u.test(reading)));
  const isRun = [...numbers].some((number) => numbers.has(String(Number(number) + 1)));
  return isRun ? numbers : new Set();
}

/** Tells whether a marker opens a line and text follows on it. */
export function opensLine(text: string, { span }: Marker): boolean {
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const after = text.slice(span.end, span.end + 4);
  return (
    /(?:^|\n)[^\S\n]*$/u.test(before) &&
    (span.start < 8 || /\n/u.test(before)) &&
    /^\s?\p{L}/u.test(after)
  );
}

/**
 * Tells whether a marker is a citation in its document.
 *
 * A form that is unmistakable, with a page or another place named, always is. Of the rest, those
 * in the style of the majority are.
 */
export function isCitation(text: string, marker: Marker, profile: Profile, index: Index): boolean {
  if (marker.parts.some((part) => !isPlausible(part.elements, profile))) return false;
  if (profile.footnotes.has(marker.reading)) return false;
  const { style, parts } = marker;
  if (style === 'square') return true;
  if (parts.some((part) => isMarked(part) && (part.ibid !== null || startsWithSource(part)))) {
    return true;
  }
  if (parts.some(({ author }) => author !== undefined)) {
    return parts.every((part) => isNamed(part, index));
  }
  if (profile.majority !== style) return false;
  return style !== 'round' || !isEnumeration(text, marker);
}

function startsWithSource({ elements: [first], author }: Marker['parts'][number]): boolean {
  return first?.kind === 'bare' || author !== undefined;
}

/** Zero, years and numbers far above the list are no sources; a range goes up. */
function isPlausible(elements: Marker['parts'][number]['elements'], profile: Profile): boolean {
  const [first] = elements;
  if (first?.kind !== 'bare') return true;
  const last = first.to ?? first.from;
  if (first.to !== null && first.to <= first.from) return false;
  const isBare = elements.every((one) => one.kind === 'bare');
  const size = profile.listSize;
  const most = size === null ? yearsFrom - 1 : isBare ? size + 20 : Math.max(size, yearsFrom - 1);
  return last <= most && (first.to === null || last - first.from <= Math.max(60, size ?? 0));
}

/** «(1) … (2) …» counts points: it opens a line or stands behind a colon or a semicolon. */
function isEnumeration(text: string, { span, parts }: Marker): boolean {
  if (parts.length > 1 || parts[0]?.author !== undefined) return false;
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  return before.trim() === '' || /[\n:;]\s{0,8}$/u.test(before);
}
