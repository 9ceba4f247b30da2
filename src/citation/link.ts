import type { Located } from '../finding';
import { type CleanText, locate } from '../text';
import type { CitationItem, Locator } from './citation';
import type { Index } from './list-index';
import { namesOf, worksOf } from './named-works';
import type { Draft } from './settle';

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
  const { prefix, year } = draft.part;
  const author = namesOf(draft.part, index)[0] ?? draft.part.author;
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

function byName({ part }: Draft, index: Index): Found {
  if (!index.isComplete) return { reference: null, status: 'no-bibliography' };
  const year = part.year?.slice(0, 4);
  const found = worksOf(part, index);
  const [first, second] = found;
  if (first === undefined) return { reference: null, status: 'dangling' };
  const letter = part.year?.slice(4) ?? '';
  if (second === undefined) return { reference: first, status: 'resolved' };
  const twin = lettersAlike.find((pair) => pair.includes(letter)) ?? letter;
  const lettered = found.filter((at) =>
    Array.from(twin).some((one) => index.references[at]?.raw.includes(`${year}${one}`)),
  );
  return lettered.length === 1
    ? { reference: lettered[0] ?? null, status: 'resolved' }
    : { reference: null, status: 'ambiguous' };
}

/** Letters of years that stand for one another in the two scripts; \u0430 is Cyrillic а, \u0441 с. */
const lettersAlike = ['a\u0430', 'b\u0431', 'c\u0441\u0432', 'd\u0433'];

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
