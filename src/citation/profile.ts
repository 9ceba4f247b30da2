import type { CitationStyle } from './citation';
import { isMarked, isUnmistakable, type Marker } from './marker/marker';

/** What a document shows about its way of citing; it decides what one marker leaves open. */
export interface Profile {
  /** How many sources the list has; `null` where there is none to count. */
  readonly listSize: number | null;
  /** There is a list, or the heading of one. */
  readonly hasList: boolean;
  /** Somewhere a place in a source has its label. */
  readonly marksPlaces: boolean;
  /** Somewhere an author, a year and a page are cited, or authors and years often. */
  readonly citesByName: boolean;
  /** Somewhere a colon or a stop stands before a page, as it does in no time and no version. */
  readonly separatesPages: boolean;
  /** The highest number of a source that is cited without doubt. */
  readonly highest: number;
  /** The styles in which something is cited without doubt, or may be since there is a list. */
  readonly likely: ReadonlySet<CitationStyle>;
  /** Somewhere a semicolon stands between two sources. */
  readonly usesSemicolons: boolean;
  /** Somewhere a page has its mark. */
  readonly marksPages: boolean;
  /** The style used most. */
  readonly majority: CitationStyle;
}

/** Years begin here; no list is that long unless it shows it. */
export const yearsFrom = 1000;

/**
 * Gathers what a document shows about its way of citing.
 *
 * @param text the text
 * @param markers everything that reads like a citation
 * @param listSize how many sources the list has, or `null`
 * @param hasHeading there is a list, or the heading of one
 */
export function gatherProfile(
  text: string,
  markers: readonly Marker[],
  listSize: number | null,
  hasHeading: boolean,
): Profile {
  return {
    listSize,
    hasList: hasHeading,
    marksPlaces: markers.some(({ parts }) => parts.some(isUnmistakable)),
    citesByName: citesByName(markers),
    separatesPages: markers.some((one) => one.rule === 'separated' && !isTimeOrVersion(text, one)),
    likely: likelyStyles(text, markers, hasHeading),
    highest: Math.max(0, ...numbersOf(markers)),
    usesSemicolons: markers.some(({ parts }) => parts.length > 1),
    marksPages: markers.some(({ parts }) => parts.some(marksPage)),
    majority: majorityOf(markers),
  };
}

/**
 * Outside of square brackets a bare number is a citation where something else in that style is one
 * beyond doubt, or where there is a list and most of them stand where a citation does.
 */
function likelyStyles(
  text: string,
  markers: readonly Marker[],
  hasHeading: boolean,
): ReadonlySet<CitationStyle> {
  const styles: readonly CitationStyle[] = ['square', 'round', 'slash', 'superscript'];
  const isLikely = (style: CitationStyle): boolean => {
    const own = markers.filter((marker) => marker.style === style);
    if (style === 'square' || own.some(({ parts }) => parts.some(isUnmistakable))) return true;
    const placed = own.filter((marker) => closesClause(text, marker)).length;
    return hasHeading && placed * 2 > own.length;
  };
  return new Set(styles.filter(isLikely));
}

/** «[12:45]», «[1.5]»: a time of day or a version, unless others are cited so beyond doubt. */
export function isTimeOrVersion(text: string, { span }: Pick<Marker, 'span'>): boolean {
  const words = text.slice(span.start, span.end);
  return /^\[(?:(?:[01]?[0-9]|2[0-3]):[0-5][0-9]|[0-9]{1,2}\.[0-9])\]$/u.test(words);
}

/** One author and year with a page, or three without. */
function citesByName(markers: readonly Marker[]): boolean {
  const named = markers.flatMap(({ parts }) =>
    parts.filter(({ author, year }) => author !== undefined && year !== undefined),
  );
  return named.length > 2 || named.some(({ elements }) => elements.length > 0);
}

/** A stop, a comma or the end of the line follows a citation more often than a word. */
function closesClause(text: string, { span }: Marker): boolean {
  return /^\s?(?:[.,;:!?»)]|$|\n)/u.test(text.slice(span.end, span.end + 3));
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
