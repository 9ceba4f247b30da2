import { identityOf } from '../identity';
import type { Reference } from '../reference';
import { type Check, findingAt, nameOf, placeOf } from './checked';

/** The same work twice in the list. */
export const checkDuplicates: Check = ({ references }) =>
  duplicatesOf(references).map((same) => {
    const numbers = same.map((at) => nameOf(references, at));
    const last = references[same.at(-1) ?? 0];
    const message = `Entries ${numbers.join(' and ')} are the same work: keep one of them.`;
    const place = last === undefined ? null : placeOf(last);
    return findingAt('duplicate-entry', 'warning', message, place, { references: numbers });
  });

/**
 * The entries of a list that are the same work, as groups of their places in the list.
 *
 * @param references the list
 */
export function duplicatesOf(references: readonly Reference[]): number[][] {
  const groups = new Map<string, number[]>();
  references.forEach(({ csl, origin }, at) => {
    const key = origin === 'text' ? identityOf(csl) : undefined;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
