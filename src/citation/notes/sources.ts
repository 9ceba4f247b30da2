import type { Span } from '../../finding';
import { type CleanText, locate } from '../../text';
import type { Locator } from '../citation';
import type { CslItem } from '../csl';
import { readEntry } from '../entry';
import type { MarkedPlace, MarkerPart } from '../marker/marker';
import type { Reference } from '../reference';
import type { MarkedNote } from './marks';
import { type NoteSource, readNote } from './read-note';

/** What a note says of one source. */
export interface NoteItem {
  /** The number of the note that the source stands in. */
  readonly number: string | null;
  /** Index in the references of the notes; `null` where nothing stands before. */
  readonly reference: number | null;
  readonly prefix?: string;
  /** Of a whole reference in brackets. */
  readonly author?: string;
  readonly year?: string;
  readonly ibid: boolean;
  readonly locators: readonly Locator[];
}

interface Reading {
  readonly references: Reference[];
  /** The number and the place of the last work of each author, by surname. */
  readonly works: Map<string, Pick<NoteItem, 'number' | 'reference'>>;
  last: Pick<NoteItem, 'number' | 'reference'>;
}

/**
 * Reads the notes of a text in their order.
 *
 * @returns the entries, and for each note the sources that it names; none for a remark
 */
export function readSources(
  clean: CleanText,
  marked: readonly MarkedNote[],
): { readonly references: readonly Reference[]; readonly items: readonly (readonly NoteItem[])[] } {
  const reading: Reading = {
    references: [],
    works: new Map(),
    last: { number: null, reference: null },
  };
  const items = marked.map(({ note }) =>
    readNote(clean.text, note.span).map((source) => itemOf(clean, source, note.number, reading)),
  );
  return { references: reading.references, items };
}

function itemOf(clean: CleanText, source: NoteSource, number: string, reading: Reading): NoteItem {
  if (source.kind === 'ibid') {
    const locators = locatorsOf(clean, source.part);
    return { ...reading.last, ibid: true, locators };
  }
  if (source.kind === 'again') {
    const known = reading.works.get(source.surname) ?? { number: null, reference: null };
    if (known.reference !== null) reading.last = known;
    const page = readEntry(clean.text.slice(source.span.start, source.span.end)).page;
    return { ...known, ibid: false, locators: pageIn(clean, source.span, page) };
  }
  const csl = readEntry(clean.text.slice(source.span.start, source.span.end));
  const own = { number, reference: reading.references.length };
  reading.references.push(referenceOf(clean, source.span, number, csl));
  reading.last = own;
  const surname = csl.author?.[0]?.family?.toLowerCase();
  if (surname !== undefined) reading.works.set(surname, own);
  const prefix = source.prefix === undefined ? {} : { prefix: source.prefix };
  return { ...own, ...prefix, ibid: false, locators: pageIn(clean, source.span, pageOf(csl)) };
}

/** The pages of an article are its own; one page is cited. */
function pageOf({ type, page }: CslItem): string | undefined {
  return type !== 'book' && page?.includes('-') ? undefined : page;
}

/** The reference that a stretch of the text is. */
export function referenceOf(
  clean: CleanText,
  span: Span,
  number: string | null,
  csl: CslItem,
): Reference {
  const { source } = locate(clean, span);
  const raw = clean.source.slice(source.start, source.end);
  const none = { list: null, twin: null, twins: [] };
  return { number, raw, csl, origin: 'note', span, source, ...none };
}

/** The page that the entry of a note names is the page that is cited. */
export function pageIn(clean: CleanText, span: Span, page: string | undefined): Locator[] {
  if (page === undefined) return [];
  const words = clean.text.slice(span.start, span.end);
  const at = words.replace(/[\u2010-\u2015]/gu, '-').lastIndexOf(page);
  if (at < 0) return [];
  const start = span.start + at;
  return [{ ...locate(clean, { start, end: start + page.length }), label: 'page', value: page }];
}

function locatorsOf(clean: CleanText, { elements }: MarkerPart): Locator[] {
  const places = elements.filter((one): one is MarkedPlace => one.kind === 'place');
  return places.flatMap(({ label, value, span }) =>
    label === null ? [] : [{ ...locate(clean, span), label, value }],
  );
}
