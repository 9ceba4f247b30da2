import { expectText } from '../text';
import { lemmatize } from './lemma';

/**
 * The stem of a word: the same for all its forms, so that they can be counted together.
 *
 * @param word one word, as it stands in a text
 * @returns the stem in small letters
 *
 * @example
 * [stem('шарттардың'), stem('Шартқа'), stem('кітабы')]; // => ['шарт', 'шарт', 'кітап']
 */
export function stem(word: string): string {
  expectText(word, 'stem');
  return (lemmatize(word)[0] ?? word).toLowerCase();
}
