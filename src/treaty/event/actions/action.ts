import type { TreatyDate } from '../../treaty';
import { startsOf } from '../starts';

/** What can happen to a treaty on a date. */
export type Event = TreatyDate['event'] | 'drafted' | 'supposed' | 'denied';

/** A verb, or a phrase with one, that says what happened. */
export interface Action {
  readonly event: Event;
  readonly id: string;
  readonly why: string;
  readonly pattern: RegExp;
  /** The letters that its words can begin with. */
  readonly starts: readonly string[];
  /** What must stand before it in the same clause, where the verb alone tells nothing. */
  readonly onlyAfter?: RegExp;
  readonly examples: readonly string[];
  readonly keeps: readonly string[];
}

/** Writes an action: the stems of its verbs, and whatever endings follow them. */
export const action = (rest: Omit<Action, 'pattern' | 'starts'>, source: string): Action => ({
  ...rest,
  pattern: new RegExp(String.raw`(?<!\p{L})(?:${source})\p{L}{0,14}`, 'giu'),
  starts: startsOf(source),
});
