import type { Diagnostic } from '../diagnostic';
import type { Located, Span } from '../finding';
import type { CslItem } from './csl';
import type { Reference } from './reference';

/** The brackets that citations stand in; full-width brackets are square. */
export type CitationStyle = 'square' | 'round' | 'slash' | 'superscript';

/** What a locator counts. */
export type LocatorLabel =
  | 'page'
  | 'volume'
  | 'issue'
  | 'article'
  | 'part'
  | 'paragraph'
  | 'subparagraph'
  | 'chapter'
  | 'section'
  | 'folio'
  | 'note';

/**
 * The place inside a source that a citation names; `value` has ranges with `-`, lists with `, `.
 *
 * @example
 * const [citation] = resolveCitations('Мәтін [2, c. 35–37].').citations;
 * citation?.items[0]?.locators[0]?.value; // => '35-37'
 */
export interface Locator extends Located {
  readonly label: LocatorLabel;
  readonly value: string;
}

/** How a citation found, or did not find, its reference. */
export type CitationStatus =
  | 'resolved'
  | 'dangling'
  | 'no-bibliography'
  | 'ambiguous'
  | 'unresolved-ibid';

/**
 * One source that a citation names; a range of sources is one item for each.
 *
 * @example
 * resolveCitations('Мәтін [1-3].').citations[0]?.items.map((item) => item.number); // => ['1', '2', '3']
 */
export interface CitationItem {
  /** The number of the source; for «сонда» (ibid) the number that it stands for. */
  readonly number: string | null;
  readonly author?: string;
  readonly year?: string;
  /** «қараңыз», «см.», «cf.»: as it stands there, without its colon. */
  readonly prefix?: string;
  readonly ibid: boolean;
  readonly locators: Locator[];
  /** Index in `references`. */
  readonly reference: number | null;
  readonly status: CitationStatus;
}

/**
 * A citation: where it stands, what it says, and the sentence that carries it.
 *
 * @example
 * const [citation] = resolveCitations('Бұл шарт тең [3; 5].').citations;
 * [citation?.raw, citation?.items.length, citation?.claim]; // => ['[3; 5]', 2, { start: 0, end: 20 }]
 */
export interface Citation extends Located {
  /** As it stands in the text given. */
  readonly raw: string;
  readonly style: CitationStyle;
  readonly items: CitationItem[];
  /** The sentence in the repaired text. */
  readonly claim: Span;
}

/** A list of sources as a stretch of the text, and its heading where it has one. */
export interface Bibliography extends Located {
  readonly heading: Located | null;
}

/**
 * One of the lists of a text, and the stretch whose citations it serves: a chapter, or all of it.
 * A list that repeats another in other letters or languages has the zone of that one.
 *
 * @example
 * const { lists } = resolveCitations('Мәтін [1].\n\nӘдебиеттер\n1. Сапар Ә. Құқық. – Алматы, 2015. – 90 б.');
 * lists.map(({ zone }) => zone.span.start); // => [0]
 */
export interface SourceList extends Bibliography {
  readonly zone: Located;
}

/**
 * Everything about the citations of a text.
 *
 * @example
 * const report: CitationReport = resolveCitations('Мәтін [1, 75 б.].....Əдебиеттер....');
 * report.diagnostics.map((finding) => finding.code); // => ['empty-bibliography']
 */
export interface CitationReport {
  /** In reading order. */
  readonly citations: Citation[];
  /** The only list that citations lead to, or the last of them. */
  readonly bibliography: Bibliography | null;
  /** Every list of sources, in reading order. */
  readonly lists: SourceList[];
  /** The lists that citations lead to, in their order, then what only the side list has. */
  readonly references: Reference[];
  readonly diagnostics: Diagnostic[];
}

/** How {@link resolveCitations} works. */
export interface CitationOptions {
  /** A side list of references, where the text has none or is to be completed. Default none. */
  readonly references?: readonly CslItem[];
}
