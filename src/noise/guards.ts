import type { Change } from '../edit';
import { overlaps, type Span } from '../finding';
import type { CleanText } from '../text';
import type { Document } from './document';

/**
 * The untouchable stretches where they stand now, after the rules that ran since the census.
 *
 * @param clean the text now
 * @param document the census
 * @param before the text that the census was taken of
 */
export function guardsIn(clean: CleanText, document: Document, before: CleanText): readonly Span[] {
  const { untouchable } = document;
  if (untouchable.length === 0 || clean.text === document.text) return untouchable;
  return untouchable.map((span) => clean.toClean(before.toSource(span)));
}

/**
 * The changes that touch no guarded stretch; both lists are in order.
 */
export function outside(guards: readonly Span[], changes: readonly Change[]): readonly Change[] {
  let at = 0;
  return changes.filter((change) => {
    while ((guards[at]?.end ?? Number.POSITIVE_INFINITY) <= change.start) at += 1;
    const guard = guards[at];
    return guard === undefined || !overlaps(guard, change);
  });
}
