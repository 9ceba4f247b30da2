import type { Reading } from '../reading';
import { byEvent } from './by-event';
import { byKind } from './by-kind';
import { byName } from './by-name';
import type { Reason } from './reason';

export type { Reason } from './reason';

/** The reasons in the order in which they are tried: the first one that holds decides. */
export const reasons: readonly Reason[] = [...byKind, ...byName, ...byEvent];

/**
 * The reason that makes a singular noun tell of a certain treaty between states or organisations.
 *
 * @param reading the noun and its surroundings
 * @returns the id of the reason, or `null` where it tells of none
 */
export function reasonOf(reading: Reading): string | null {
  const reason = reasons.find(({ holds }) => holds(reading));
  return reason?.tells === true ? reason.id : null;
}
