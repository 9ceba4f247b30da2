import type { Reference } from './reference';

/** How the numbers and names of a list lead to its entries. */
export interface Index {
  readonly references: readonly Reference[];
  readonly byNumber: ReadonlyMap<string, number>;
  /** Surname in small letters and year. */
  readonly byAuthor: ReadonlyMap<string, readonly number[]>;
  /** Where the works of the list were printed, in small letters. */
  readonly places: ReadonlySet<string>;
  /** There is a list to look in. */
  readonly isComplete: boolean;
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
  const places = new Set(
    own.flatMap(({ csl }) => csl['publisher-place']?.toLowerCase().replace(/\.$/u, '') ?? []),
  );
  const isNumbered = own.some(({ number, origin }) => number !== null && origin !== 'note');
  own.forEach(({ number, csl, origin }, place) => {
    if (origin === 'note') return;
    const at = start + place;
    const label = isNumbered ? number : String(place + 1);
    if (label !== null && !byNumber.has(label)) byNumber.set(label, at);
    for (const key of authorKeys(
      csl.author?.[0]?.family ?? csl.author?.[0]?.literal ?? csl.title,
      csl.issued?.['date-parts'],
    )) {
      byAuthor.set(key, [...(byAuthor.get(key) ?? []), at]);
    }
  });
  return {
    references,
    byNumber,
    byAuthor,
    places,
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

/** The surname in a name, in small letters. */
export function surnameOf(name: string): string {
  const words = name.trim().replace(initialsBefore, '');
  return (/^[^\s,.]+/u.exec(words)?.[0] ?? '').toLowerCase();
}
