import type { Stemmer } from 'natural';
import { stem } from '../kazakh/stem';
import { stopWords } from './stop-words';
import { wordTokenizer } from './tokenizers';

/**
 * A stemmer of Kazakh in the shape of natural: give it to `new BayesClassifier(stemmer)`, or its
 * tokens to `TfIdf`.
 *
 * @example
 * stemmer.tokenizeAndStem('Шарттардың күші және мерзімі'); // => ['шарт', 'күш', 'мерзім']
 */
export const stemmer: Stemmer = asStemmer({
  stem,
  tokenizeAndStem: (text, keepStops = false) =>
    wordTokenizer
      .tokenize(text)
      .map((word) => word.toLowerCase())
      .filter((word) => keepStops || !stopWords.has(word))
      .map((word) => stem(word)),
});

/**
 * The boundary to natural's types: they also name the steps of Porter's algorithm, which no stemmer
 * of natural but the English one has, and nothing calls.
 */
function asStemmer(methods: Pick<Stemmer, 'stem' | 'tokenizeAndStem'>): Stemmer {
  return methods as Stemmer;
}
