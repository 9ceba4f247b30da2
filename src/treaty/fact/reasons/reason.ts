import type { Described } from '../../../rule';
import type { Reading } from '../reading';

/** Why a noun tells of a certain treaty between states or organisations, or why it does not. */
export interface Reason extends Described {
  /** It tells of a treaty; otherwise it tells of none. */
  readonly tells: boolean;
  readonly holds: (reading: Reading) => boolean;
  /** Texts that have it. */
  readonly examples: readonly string[];
  /** Texts that look like it and have it not. */
  readonly keeps: readonly string[];
}
