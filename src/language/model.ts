import tables from '../../corpus/language-weights.json';
import { once } from '../once';
import { unpackWeights } from '../packed/weights';
import { type LanguageWord, pieceBuckets } from './features';

/** How strongly the pieces of words speak for each of a group of languages. */
export interface LanguageModel {
  /** ISO 639-3; one that is written in two ways stands twice, and `und` for what is none of them. */
  readonly languages: readonly string[];
  /** How many of the last languages are seldom met in the script. */
  readonly seldom: number;
  readonly buckets: number;
  /** One small whole number for each bucket and language. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
}

/** What a word counts that may be a name, where any other counts 1. */
export const nameShare = 0.5;

/**
 * The evidence that words give, as one logarithmic score for each language of a model.
 *
 * @param model the model
 * @param words words of the script that the model is for
 */
export function scoreWords(
  model: LanguageModel,
  words: readonly Pick<LanguageWord, 'letters' | 'isName'>[],
): Float64Array {
  const scores = new Float64Array(model.languages.length);
  const plain = sums(model, words, false);
  const names = sums(model, words, true);
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = model.step * ((plain[at] ?? 0) + nameShare * (names[at] ?? 0));
  }
  return scores;
}

/** The sums of the weights of some words, names or others, for each language. */
function sums(
  { weights, buckets, languages }: LanguageModel,
  words: readonly Pick<LanguageWord, 'letters' | 'isName'>[],
  isName: boolean,
): Int32Array {
  const count = languages.length;
  const sum = new Int32Array(count);
  const group: string[] = [];
  for (const word of words) if (word.isName === isName) group.push(word.letters);
  const pieces = pieceBuckets(group, buckets);
  for (let at = 0; at < pieces.length; at += 1) {
    const row = (pieces[at] ?? 0) * count;
    for (let one = 0; one < count; one += 1) {
      sum[one] = (sum[one] ?? 0) + (weights[row + one] ?? 0);
    }
  }
  return sum;
}

/** The languages that are told apart, in Cyrillic and in Latin letters. */
export const languagesOf = { Cyrl: tables.Cyrl.languages, Latn: tables.Latn.languages } as const;

/** The models of the package, each unpacked when a text first needs it. */
export const models = {
  Cyrl: once(() => unpack(tables.Cyrl)),
  Latn: once(() => unpack(tables.Latn)),
} as const;

interface PackedModel {
  readonly languages: readonly string[];
  readonly seldom: number;
  readonly buckets: number;
  readonly step: number;
  readonly most: number;
  readonly weights: string;
}

function unpack({ most, weights, ...model }: PackedModel): LanguageModel {
  return { ...model, weights: unpackWeights(weights, most) };
}
