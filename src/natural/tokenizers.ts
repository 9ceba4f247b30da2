import { splitSentences } from '../kazakh/sentences';
import { tokenize } from '../kazakh/tokens';

/** A tokenizer in the shape of natural. */
export interface NaturalTokenizer {
  readonly tokenize: (text: string) => string[];
  readonly trim: (array: string[]) => string[];
}

/**
 * A tokenizer of Kazakh words and numbers in the shape of natural; signs are left out. Natural's
 * own tokenizers cut words at every letter that Russian lacks.
 *
 * @example
 * wordTokenizer.tokenize('Халықаралық шарт, 5-бап'); // => ['Халықаралық', 'шарт', '5', 'бап']
 */
export const wordTokenizer: NaturalTokenizer = {
  tokenize: (text) =>
    tokenize(text)
      .filter(({ kind }) => kind !== 'punctuation' && kind !== 'symbol')
      .map(({ span }) => text.slice(span.start, span.end)),
  trim,
};

/**
 * A tokenizer of Kazakh sentences in the shape of natural.
 *
 * @example
 * sentenceTokenizer.tokenize('Ол 2014 ж. келді. Шарт бар.'); // => ['Ол 2014 ж. келді.', 'Шарт бар.']
 */
export const sentenceTokenizer: NaturalTokenizer = {
  tokenize: (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  trim,
};

/** The array without empty strings at its ends, as natural's tokenizers have it. */
function trim(array: string[]): string[] {
  const first = array.findIndex((one) => one !== '');
  const last = array.findLastIndex((one) => one !== '');
  return first < 0 ? [] : array.slice(first, last + 1);
}
