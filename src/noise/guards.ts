import type { Change } from '../edit';
import { overlaps, type Span } from '../finding';
import type { CleanText } from '../text';
import type { Document } from './document';
import type { Rule } from './rule';

/** What the offsets of guarded stretches count in. */
export interface Origin {
  /** The text that the census was taken of. */
  readonly before: CleanText;
  /** Ranges of its source that the caller keeps. */
  readonly keep: readonly Span[];
}

/**
 * The stretches that a rule may not touch, where they stand now: after the rules that ran since
 * the census.
 *
 * @param rule the rule
 * @param clean the text now
 * @param document the census
 * @param origin what the stretches were found in
 */
export function guardsFor(
  rule: Rule,
  clean: CleanText,
  document: Document,
  { before, keep }: Origin,
): readonly Span[] {
  const kept = keep.map(clean.toClean);
  if (rule.touchesAddresses === true) return kept;
  const untouchable = document.untouchable();
  if (untouchable.length === 0) return kept;
  const isSame = clean.text === document.text;
  const found = isSame
    ? untouchable
    : untouchable.map((span) => clean.toClean(before.toSource(span)));
  return kept.length === 0 ? found : [...kept, ...found].sort((a, b) => a.start - b.start);
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
