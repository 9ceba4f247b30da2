import table from '../../../corpus/sign-weights.json';
import { type Analysis, analysesOf } from './analyses';
import { knowledgeOf } from './lexicon';
import { bucketOf, signsOf } from './signs';

/** A reading of a word and how well its signs speak for it. */
export interface Ranked extends Analysis {
  readonly score: number;
}

const weights: Int8Array = decode(table.weights);

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
  let score = 0;
  for (const sign of signsOf(word, analysis, knowledgeOf(analysis.lemma))) {
    score += weights[bucketOf(sign)] ?? 0;
  }
  return score * table.step;
}

/** Base64; each byte is a weight from -128 to 127. */
function decode(packed: string): Int8Array {
  const bytes = atob(packed);
  const unpacked = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) unpacked[at] = bytes.charCodeAt(at) - 128;
  return unpacked;
}
