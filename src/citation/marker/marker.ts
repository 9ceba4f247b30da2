import type { Span } from '../../finding';
import type { CitationStyle, LocatorLabel } from '../citation';

/** A locator whose label the marker itself has; offsets are those of the text. */
export interface MarkedPlace {
  readonly kind: 'place';
  /** `null` for the parts of an archive's address that no locator counts: fond, inventory, file. */
  readonly label: LocatorLabel | null;
  /** The label as it is printed, in small letters. */
  readonly word: string;
  readonly value: string;
  /** «с. 35»: numbers that follow go on with it. */
  readonly isLabelFirst: boolean;
  readonly span: Span;
}

/** A number or a range without a label: a source, or a page if the document says so. */
export interface BareNumber {
  readonly kind: 'bare';
  readonly from: number;
  /** The end of a range; `null` for one number. */
  readonly to: number | null;
  /** The letter of «4а». */
  readonly letter: string;
  readonly span: Span;
}

/** What a marker says of one source, before the document as a whole decides. */
export interface MarkerPart {
  readonly span: Span;
  readonly prefix?: string;
  readonly author?: string;
  readonly year?: string;
  /** The author stands in the sentence, with an ending: the names that may be meant. */
  readonly names?: readonly string[];
  /** The span of «сонда», «там же», ibid; `null` where the part names its source. */
  readonly ibid: Span | null;
  /** The numbers and places in the order they stand; the first number is a source. */
  readonly elements: readonly (BareNumber | MarkedPlace)[];
}

/** How a marker's brackets are damaged. */
export type Damage = 'unclosed' | 'unopened' | 'mismatched';

/** A stretch of text that reads like a citation. */
export interface Marker {
  readonly style: CitationStyle;
  /** The id of the style's pattern. */
  readonly rule: string;
  readonly span: Span;
  readonly parts: readonly MarkerPart[];
  readonly damage: Damage | null;
  /** What it says, in short: `2 page 35; 3`. For examples and tests. */
  readonly reading: string;
}

/**
 * Says in short what parts say: `1 page 75` for «1, 75 б.», `1-3` for «1-3», `ibid page 5` for
 * «сонда, 5 б.» (ibid, p. 5).
 */
export function summarize(parts: readonly MarkerPart[]): string {
  return parts.map(summarizePart).join('; ');
}

function summarizePart(part: MarkerPart): string {
  const words = [part.ibid === null ? undefined : 'ibid', part.author, part.year];
  const elements = part.elements.map((one) => {
    if (one.kind === 'place') return `${one.label ?? 'archive'} ${one.value}`;
    return `${one.from}${one.letter}${one.to === null ? '' : `-${one.to}`}`;
  });
  return [part.prefix, ...words, ...elements].filter((word) => word !== undefined).join(' ');
}

/** Tells whether a part has a place with its label: its form is unmistakable. */
export function isMarked(part: MarkerPart): boolean {
  return part.elements.some((one) => one.kind === 'place' && one.label !== null);
}

/** A source and a page, volume or folio of it: articles of law stand in round brackets too. */
export function isUnmistakable({ elements, author, ibid }: MarkerPart): boolean {
  const namesSource = ibid !== null || author !== undefined || elements[0]?.kind === 'bare';
  return namesSource && elements.some((one) => one.kind === 'place' && bookPlaces.has(one.label));
}

const bookPlaces: ReadonlySet<LocatorLabel | null> = new Set<LocatorLabel>([
  'page',
  'volume',
  'issue',
  'folio',
]);
