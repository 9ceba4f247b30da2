import type { Stemmer } from 'natural/lib/natural/stemmers';
import { stem } from '../kazakh/stem';
import { stopWords } from './stop-words';
import { wordTokenizer } from './tokenizers';

/** What natural's classifiers and indexes call of a stemmer. */
export type NaturalStemmer = Pick<Stemmer, 'stem' | 'tokenizeAndStem'>;

/**
 * A stemmer of Kazakh in the shape of natural: give it to `new BayesClassifier(stemmer)`, or its
 * tokens to `TfIdf`.
 *
 * @example
 * stemmer.tokenizeAndStem('Шарттардың күші және мерзімі'); // => ['шарт', 'күш', 'мерзім']
 */
export const stemmer: NaturalStemmer = {
  stem,
  tokenizeAndStem: (text, keepStops = false) =>
    wordTokenizer
      .tokenize(text)
      .map((word) => word.toLowerCase())
      .filter((word) => keepStops || !stopWords.has(word))
      .map((word) => stem(word)),
};
