import { stem } from '../kazakh/stem';
import { stopWords } from './stop-words';
import { wordTokenizer } from './tokenizers';

/** What natural's type of a stemmer also names: its shared stop words and the steps of Porter. */
type Elsewhere =
  | 'addStopWord'
  | 'addStopWords'
  | 'removeStopWord'
  | 'removeStopWords'
  | 'regions'
  | 'prelude'
  | 'endsinArr'
  | 'categorizeGroups'
  | 'measure'
  | `step${'1' | '1a' | '1b' | '1c' | '2' | '3' | '4' | '5a' | '5b'}`;

/**
 * A stemmer in the shape of natural: it goes wherever natural takes one. What is of the type
 * `never` is there for natural's type alone; nothing in natural calls it.
 */
export interface NaturalStemmer extends Readonly<Record<Elsewhere, never>> {
  /** The same for all forms of a word. */
  readonly stem: (word: string) => string;
  /** Stems of the words of a text in small letters, without stop words unless they are kept. */
  readonly tokenizeAndStem: (text: string, keepStops?: boolean) => string[];
}

/**
 * A stemmer of Kazakh in the shape of natural: give it to `new BayesClassifier(stemmer)`, or its
 * tokens to `TfIdf`.
 *
 * @example
 * stemmer.tokenizeAndStem('Шарттардың күші және мерзімі'); // => ['шарт', 'күш', 'мерзім']
 */
export const stemmer: NaturalStemmer = asStemmer({
  stem,
  tokenizeAndStem: (text, keepStops = false) =>
    wordTokenizer
      .tokenize(text)
      .map((word) => word.toLowerCase())
      .filter((word) => keepStops || !stopWords.has(word))
      .map((word) => stem(word)),
});

/** The boundary to natural's types: what they name beyond these two is not there. */
function asStemmer(methods: Pick<NaturalStemmer, 'stem' | 'tokenizeAndStem'>): NaturalStemmer {
  return methods as NaturalStemmer;
}
