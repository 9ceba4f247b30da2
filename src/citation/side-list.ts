import type { CslItem } from './csl';
import { identityOf } from './identity';
import type { Reference } from './reference';

/** Tells whether a record of a side list says enough to be a reference. */
export function isUsable(item: CslItem): boolean {
  return (
    typeof item === 'object' &&
    item !== null &&
    typeof item.type === 'string' &&
    [item.title, item.URL, item.archive].some((field) => typeof field === 'string' && field !== '')
  );
}

/**
 * Adds to the references of a text what a side list has: fields that an entry lacks, and entries
 * that the list lacks.
 *
 * @param own the references of the text
 * @param side the side list; its entries are numbered by `citation-number`, a numeric `id`, or
 *   their place where the text has no list
 */
export function withSideList(own: readonly Reference[], side: readonly CslItem[]): Reference[] {
  const usable = side.filter(isUsable);
  if (usable.length === 0) return [...own];
  const match = matchSide(usable);
  const used = new Set<CslItem>();
  const completed = own.map((reference) => {
    const twin = match(reference.csl);
    if (twin === undefined) return reference;
    used.add(twin);
    return { ...reference, csl: { ...withoutId(twin), ...reference.csl } };
  });
  const taken = new Set(own.map(({ number }) => number));
  const added = usable.flatMap((csl, at): Reference[] => {
    if (used.has(csl)) return [];
    const number = numberOf(csl, own.length === 0 ? at + 1 : null);
    const isFree = number !== null && !taken.has(number);
    return [{ number: isFree ? number : null, csl, ...nowhere }];
  });
  return [...completed, ...added];
}

/**
 * Prepares finding the record of a side list that is the same work as an entry.
 *
 * @returns a function from an entry to its record
 */
export function matchSide(side: readonly CslItem[]): (csl: CslItem) => CslItem | undefined {
  const index = indexOf(side.filter(isUsable));
  return (csl) => index.get(keyOf(csl));
}

/** The fields in which two records of a work differ. */
export function conflictsOf(one: CslItem, other: CslItem): string[] {
  const fields = ['type', 'page', 'volume', 'issue', 'number', 'publisher-place'] as const;
  const differing: string[] = fields.filter(
    (field) =>
      one[field] !== undefined &&
      other[field] !== undefined &&
      fold(String(one[field])) !== fold(String(other[field])),
  );
  const years = [one, other].map(({ issued }) => issued?.['date-parts']?.[0]?.[0]);
  const isOtherYear = years.every((year) => year !== undefined) && years[0] !== years[1];
  return isOtherYear ? ['year', ...differing] : differing;
}

/** What a record has in place of a stretch of the text. */
const nowhere = {
  origin: 'side-file',
  raw: '',
  span: null,
  source: null,
  list: null,
  twin: null,
  twins: [],
} as const;

function indexOf(side: readonly CslItem[]): ReadonlyMap<string, CslItem> {
  return new Map(side.map((item) => [keyOf(item), item]));
}

/** A work in a side list can have another year by mistake, so the year does not count. */
function keyOf(csl: CslItem): string {
  const { issued: _, ...rest } = csl;
  const isAct = csl.type === 'legislation' || csl.type === 'regulation';
  return identityOf(isAct ? csl : rest) ?? '';
}

function withoutId(csl: CslItem): Omit<CslItem, 'id'> {
  const { id: _, ...rest } = csl;
  return rest;
}

function numberOf(csl: CslItem, place: number | null): string | null {
  const own = csl['citation-number'] ?? (/^[0-9]+$/u.test(String(csl.id)) ? csl.id : undefined);
  if (own !== undefined) return String(own);
  return place === null ? null : String(place);
}

function fold(value: string): string {
  return value
    .toLowerCase()
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/[\s.]/gu, '');
}
