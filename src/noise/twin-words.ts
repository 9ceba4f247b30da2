import rows from '../../corpus/look-alike-words.json';
import { vowels } from '../kazakh/alphabet';
import { isLikelyWord } from '../kazakh/known-words';
import { unlikeKazakh } from './kazakhness';

const listed: ReadonlySet<string> = new Set(rows.flatMap(({ words }) => words));

/**
 * Tells whether a Kazakh word or abbreviation is known in which every letter has a look-alike in
 * Latin: ауа (air), іс (case), КСРО (the Soviet Union).
 *
 * @param word Cyrillic, small letters
 *
 * @example
 * ['ауа', 'ксро', '\u0441\u0430\u0441\u04BB\u0435'].map(isTwinWord); // => [true, true, false]
 */
export function isTwinWord(word: string): boolean {
  return listed.has(word) || isLikelyWord(word);
}

/**
 * Tells whether such a word is known or likely: as long as a word, with vowels, and with pairs of
 * letters as Kazakh has them.
 *
 * @param word Cyrillic, small letters
 * @param most how unlike Kazakh its pairs may be, in bits
 *
 * @example
 * ['\u0441\u0435\u0440\u0456\u043A', '\u0441\u0430\u0441\u04BB\u0435'].map((word) => isLikelyTwin(word, 5));
 * // => [true, false]
 */
export function isLikelyTwin(word: string, most: number): boolean {
  return isTwinWord(word) || (word.length > 2 && hasVowel(word) && unlikeKazakh([word]) < most);
}

function hasVowel(word: string): boolean {
  return [...word].some((letter) => vowels.includes(letter));
}
