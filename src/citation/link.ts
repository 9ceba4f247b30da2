import type { Located } from '../finding';
import { type CleanText, locate } from '../text';
import type { CitationItem, Locator } from './citation';
import type { MarkerPart } from './marker/marker';
import type { Reference } from './reference';
import type { Draft } from './settle';

/** How the numbers and names of a list lead to its entries. */
export interface Index {
  readonly references: readonly Reference[];
  readonly byNumber: ReadonlyMap<string, number>;
  /** Surname in small letters and year. */
  readonly byAuthor: ReadonlyMap<string, readonly number[]>;
  /** There is a list to look in. */
  readonly isComplete: boolean;
}

/** What became of an item on its way to a reference. */
export type LinkDoubt = 'ambiguous-ibid' | 'unresolved-ibid' | 'page-carryover';

/** An item and what is to be said about it. */
export interface Linked {
  readonly item: CitationItem;
  readonly doubts: readonly LinkDoubt[];
}

/** The items before this one: what «сонда» (ibid) can stand for. */
export interface Memory {
  readonly last: CitationItem | null;
  /** The citation before named several sources. */
  readonly isAmbiguous: boolean;
}

/**
 * Prepares a list for looking things up.
 *
 * @param references all references
 * @param start the first of the list; where no entry has a number, its place in the list counts
 * @param end behind the last of the list
 */
export function indexReferences(
  references: readonly Reference[],
  start = 0,
  end = references.length,
): Index {
  const own = references.slice(start, end);
  const byNumber = new Map<string, number>();
  const byAuthor = new Map<string, number[]>();
  const isNumbered = own.some(({ number, origin }) => number !== null && origin !== 'note');
  own.forEach(({ number, csl, origin }, place) => {
    if (origin === 'note') return;
    const at = start + place;
    const label = isNumbered ? number : String(place + 1);
    if (label !== null && !byNumber.has(label)) byNumber.set(label, at);
    for (const key of authorKeys(
      csl.author?.[0]?.family ?? csl.title,
      csl.issued?.['date-parts'],
    )) {
      byAuthor.set(key, [...(byAuthor.get(key) ?? []), at]);
    }
  });
  return {
    references,
    byNumber,
    byAuthor,
    isComplete: own.some(({ origin }) => origin !== 'note'),
  };
}

function authorKeys(
  name: string | undefined,
  dates: readonly (readonly number[])[] | undefined,
): string[] {
  if (name === undefined) return [];
  const surname = surnameOf(name);
  const year = dates?.[0]?.[0];
  return year === undefined ? [surname] : [surname, `${surname} ${year}`];
}

/** «А. Б. Николаев»: initials before the surname. */
const initialsBefore = /^(?:\p{Lu}\p{Ll}?\. ?){1,3}(?=\p{Lu}\p{Ll})/u;

function surnameOf(name: string): string {
  const words = name.trim().replace(initialsBefore, '');
  return (/^[^\s,.]+/u.exec(words)?.[0] ?? '').toLowerCase();
}

/**
 * Finds the reference of an item.
 *
 * @param clean the text
 * @param draft the item as the marker has it
 * @param index the list
 * @param memory what stood before it
 */
export function link(clean: CleanText, draft: Draft, index: Index, memory: Memory): Linked {
  if (draft.part.ibid !== null) {
    const type = index.references[memory.last?.reference ?? -1]?.csl.type;
    return linkIbid(draft, locatorsOf(clean, draft, type), locate(clean, draft.part.ibid), memory);
  }
  const { prefix, author, year } = draft.part;
  const found = draft.number === null ? byName(draft, index) : byNumber(draft.number, index);
  const type = index.references[found.reference ?? -1]?.csl.type;
  const item: CitationItem = {
    number: draft.number,
    ...(author === undefined ? {} : { author }),
    ...(year === undefined ? {} : { year }),
    ...(prefix === undefined ? {} : { prefix }),
    ibid: false,
    locators: locatorsOf(clean, draft, type),
    ...found,
  };
  return { item, doubts: [] };
}

type Found = Pick<CitationItem, 'reference' | 'status'>;

function byNumber(number: string, index: Index): Found {
  if (!index.isComplete) return { reference: null, status: 'no-bibliography' };
  const reference = index.byNumber.get(number);
  return reference === undefined
    ? { reference: null, status: 'dangling' }
    : { reference, status: 'resolved' };
}

/** Tells whether the list has a work by the author and of the year that a part names. */
export function isNamed(part: Pick<MarkerPart, 'author' | 'year'>, index: Index): boolean {
  return part.author !== undefined && worksOf(part, index).length > 0;
}

function worksOf({ author, year }: Pick<MarkerPart, 'author' | 'year'>, index: Index) {
  const surname = surnameOf(author ?? '');
  return index.byAuthor.get(year === undefined ? surname : `${surname} ${year.slice(0, 4)}`) ?? [];
}

function byName({ part }: Draft, index: Index): Found {
  if (!index.isComplete) return { reference: null, status: 'no-bibliography' };
  const year = part.year?.slice(0, 4);
  const found = worksOf(part, index);
  const [first, second] = found;
  if (first === undefined) return { reference: null, status: 'dangling' };
  const letter = part.year?.slice(4) ?? '';
  if (second === undefined) return { reference: first, status: 'resolved' };
  const lettered = found.filter(
    (at) => letter !== '' && index.references[at]?.raw.includes(`${year}${letter}`),
  );
  return lettered.length === 1
    ? { reference: lettered[0] ?? null, status: 'resolved' }
    : { reference: null, status: 'ambiguous' };
}

/** «п.» and «пп.» in an archive's address are парақ (folio), not пункт (paragraph). */
function locatorsOf(clean: CleanText, draft: Draft, type: string | undefined): Locator[] {
  return draft.places.map(({ label, word, value, span }) => ({
    ...locate(clean, span),
    label: type === 'manuscript' && /^пп?$/u.test(word) ? 'folio' : label,
    value,
  }));
}

function linkIbid(draft: Draft, own: Locator[], ibid: Located, memory: Memory): Linked {
  const { prefix } = draft.part;
  const head = prefix === undefined ? {} : { prefix };
  const { last } = memory;
  if (last === null) {
    const item = { ...head, number: null, ibid: true, locators: own, reference: null } as const;
    return { item: { ...item, status: 'unresolved-ibid' }, doubts: ['unresolved-ibid'] };
  }
  const { author, year, number, reference, status } = last;
  const carried = own.length === 0 ? carry(last.locators, ibid) : own;
  const doubts: LinkDoubt[] = [];
  if (memory.isAmbiguous) doubts.push('ambiguous-ibid');
  if (own.length === 0 && carried.length > 0) doubts.push('page-carryover');
  return {
    item: {
      number,
      ...(author === undefined ? {} : { author }),
      ...(year === undefined ? {} : { year }),
      ...head,
      ibid: true,
      locators: carried,
      reference,
      status,
    },
    doubts,
  };
}

function carry(locators: readonly Locator[], place: Located): Locator[] {
  return locators.map((locator) => ({ ...locator, ...place }));
}
