import rows from '../../../corpus/parties.json';
import { once } from '../../once';

/** A row of the register of parties: a state, a former state or an organisation. */
export interface PartyRow {
  /** ISO 3166-1 alpha-2, ISO 3166-3 alpha-4, or `org:` and a name of our own. */
  readonly id: string;
  /** The name in the nominative. */
  readonly name: string;
  readonly type: string;
  /** All names in the nominative, the official one among them. */
  readonly forms: readonly string[];
  /** Adjectives in small letters, as in қазақ-француз (Kazakh-French). */
  readonly adjectives: readonly string[];
  /** Forms that may stand for others too: Корея is the southern one, or the northern. */
  readonly ambiguous?: readonly { readonly form: string; readonly others: readonly string[] }[];
}

/** The register of parties that comes with the package. */
export const partyRows: readonly PartyRow[] = rows;

const byAdjective = once(
  (): ReadonlyMap<string, PartyRow> =>
    new Map(partyRows.flatMap((row) => row.adjectives.map((word) => [word, row] as const))),
);

/**
 * The state that an adjective in small or capital letters belongs to.
 *
 * @example
 * stateOfAdjective('литвалық')?.id; // => 'LT'
 */
export function stateOfAdjective(word: string): PartyRow | undefined {
  return byAdjective().get(word.toLowerCase());
}
