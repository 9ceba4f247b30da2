import tables from '../../corpus/language-weights.json';
import { pieceBuckets } from './features';

/** How strongly the pieces of words speak for each of a group of languages. */
export interface LanguageModel {
  /** ISO 639-3. */
  readonly languages: readonly string[];
  readonly buckets: number;
  /** One small whole number for each bucket and language. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
}

/**
 * The evidence that words give, as one logarithmic score for each language of a model.
 *
 * @param model the model
 * @param words small letters
 */
export function scoreWords(model: LanguageModel, words: readonly string[]): Float64Array {
  const { weights, buckets, languages } = model;
  const count = languages.length;
  const scores = new Float64Array(count);
  const pieces = pieceBuckets(words, buckets);
  for (let at = 0; at < pieces.length; at += 1) {
    const row = (pieces[at] ?? 0) * count;
    for (let one = 0; one < count; one += 1) {
      scores[one] = (scores[one] ?? 0) + (weights[row + one] ?? 0);
    }
  }
  return scores.map((score) => score * model.step);
}

/** The models of the package: languages in Cyrillic and in Latin letters. */
export const models = { Cyrl: decode(tables.Cyrl), Latn: decode(tables.Latn) } as const;

interface PackedModel {
  readonly languages: readonly string[];
  readonly buckets: number;
  readonly step: number;
  /** Base64; each half byte is a weight from -8 to 7. */
  readonly weights: string;
}

function decode({ languages, buckets, step, weights }: PackedModel): LanguageModel {
  const bytes = atob(weights);
  const unpacked = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    unpacked[2 * at] = (byte >> 4) - 8;
    unpacked[2 * at + 1] = (byte & 15) - 8;
  }
  return { languages, buckets, step, weights: unpacked };
}
