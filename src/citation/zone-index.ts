import type { Zone } from './bibliography/zones';
import { type Index, indexReferences } from './list-index';
import type { Profile } from './profile';
import type { Reference } from './reference';

/** What a citation of a zone is read by: the entries of its list, and the habits of the document. */
export interface IndexedZone {
  /** Where the stretch ends that the list serves. */
  readonly end: number;
  readonly index: Index;
  readonly profile: Profile;
}

/**
 * Prepares the list of each zone for looking things up; a side list serves the last one. A text
 * without a list is one zone.
 *
 * @param zones the zones of the text
 * @param references all references, those of a zone one behind the other
 * @param profile the habits of the whole document
 */
export function indexZones(
  zones: readonly Zone[],
  references: readonly Reference[],
  profile: Profile,
): readonly IndexedZone[] {
  if (zones.length < 2) {
    return [{ end: Number.POSITIVE_INFINITY, index: indexReferences(references), profile }];
  }
  let start = 0;
  return zones.map(({ list, span }, at) => {
    const end = at === zones.length - 1 ? references.length : start + list.entries.length;
    const index = indexReferences(references, start, end);
    const listSize = end - start;
    start = end;
    return { end: span.end, index, profile: { ...profile, listSize } };
  });
}
