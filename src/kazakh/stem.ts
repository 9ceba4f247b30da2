import { lemmatize } from './lemma';

/**
 * The stem of a word: the same for all its forms, so that they can be counted together.
 *
 * @param word one word, in small or capital letters
 * @returns the stem in small letters
 *
 * @example
 * [stem('шарттардың'), stem('Шартқа')]; // => ['шарт', 'шарт']
 */
export function stem(word: string): string {
  return lemmatize(word)[0]?.toLowerCase() ?? word.toLowerCase();
}
