import agents from '../../corpus/lexicon/agents.json';
import discourse from '../../corpus/lexicon/discourse.json';
import nounFollowers from '../../corpus/lexicon/noun-followers.json';
import parties from '../../corpus/lexicon/parties.json';
import places from '../../corpus/lexicon/places.json';
import postpositions from '../../corpus/lexicon/postpositions.json';
import privateContracts from '../../corpus/lexicon/private-contracts.json';
import sorts from '../../corpus/lexicon/sorts.json';

/** A row of the lexicon: one word or phrase that has a part in the grammar of legal text. */
export interface LexiconRow {
  /** Small letters; words of a phrase have one blank between them. */
  readonly word: string;
  readonly class: string;
  /**
   * `whole`: this form alone; `stem`: whatever begins so; `ending`: whatever ends so and has a
   * letter before it. Of a phrase, the last word is meant. Default `whole`.
   */
  readonly match?: string;
  /** What begins so and is none of it. */
  readonly not?: readonly string[];
}

/** The rows of the lexicon of legal text, of all files together. */
export function lexiconRows(): readonly LexiconRow[] {
  return [
    ...agents,
    ...discourse,
    ...nounFollowers,
    ...parties,
    ...places,
    ...postpositions,
    ...privateContracts,
    ...sorts,
  ];
}
