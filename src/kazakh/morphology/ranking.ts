import table from '../../../corpus/sign-weights.json';
import { once } from '../../once';
import { unpackWeights } from '../../packed/weights';
import { type Analysis, analysesOf } from './analyses';
import { knowledgeOf } from './lexicon';
import { bucketOf, signsOf } from './signs';

/** A reading of a word and how well its signs speak for it. */
export interface Ranked extends Analysis {
  readonly score: number;
}

const weights = once(() => unpackWeights(table.weights, table.most));

/**
 * The readings of a word, the most probable first.
 *
 * @param word small letters
 */
export function rankedAnalyses(word: string): Ranked[] {
  return analysesOf(word)
    .map((analysis) => ({ ...analysis, score: scoreOf(word, analysis) }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(word: string, analysis: Analysis): number {
  const learnt = weights();
  let score = 0;
  for (const sign of signsOf(word, analysis, knowledgeOf(analysis.lemma))) {
    score += learnt[bucketOf(sign)] ?? 0;
  }
  return score * table.step;
}
