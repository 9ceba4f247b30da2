import agents from '../../corpus/lexicon/agents.json';
import discourse from '../../corpus/lexicon/discourse.json';
import matters from '../../corpus/lexicon/matters.json';
import names from '../../corpus/lexicon/names.json';
import parties from '../../corpus/lexicon/parties.json';
import places from '../../corpus/lexicon/places.json';
import postpositions from '../../corpus/lexicon/postpositions.json';
import sorts from '../../corpus/lexicon/sorts.json';
import type { LexiconRow } from './lexicon';

/** The rows of the lexicon of legal text, of all files together. */
export function lexiconRows(): readonly LexiconRow[] {
  return [
    ...agents,
    ...discourse,
    ...matters,
    ...names,
    ...parties,
    ...places,
    ...postpositions,
    ...sorts,
  ];
}
