import { type Check, findingAt, nameOf, placeOf } from './checked';

/** The same work twice in the list. */
export const checkDuplicates: Check = ({ references, duplicates }) =>
  duplicates.map((same) => {
    const numbers = same.map((at) => nameOf(references, at));
    const last = references[same.at(-1) ?? 0];
    const message = `Entries ${numbers.join(' and ')} are the same work: keep one of them.`;
    const place = last === undefined ? null : placeOf(last);
    return findingAt('duplicate-entry', 'warning', message, place, { references: numbers });
  });
