import rows from '../../corpus/russian-stems.json';
import { endings, suffixes, tails } from './russian-endings';

const stems: ReadonlySet<string> = new Set(rows.flatMap(({ words }) => words));

const longest = Math.max(...Array.from(stems, (stem) => stem.length));
const shortest = 3;

const behindStem = new RegExp(`^(?:${suffixes.join('|')}){0,3}(?:${endings.join('|')})?$`, 'u');

/** The end of a Russian word, from a suffix on: no word of any language begins so. */
const tail = new RegExp(
  `^(?:${tails.map(([stem, end]) => `(?:${anyOf(stem)})(?:${anyOf(end)})`).join('|')})$`,
  'u',
);

function anyOf(words: string): string {
  return words.replaceAll(' ', '|');
}

/**
 * Tells whether letters are a Russian word of legal titles: a known stem with Russian endings.
 *
 * @param word small letters
 *
 * @example
 * ['международное', 'правового', 'государственноправовой'].map(isRussianWord); // => [true, true, false]
 */
export function isRussianWord(word: string): boolean {
  for (let length = Math.min(longest, word.length); length >= shortest; length -= 1) {
    if (stems.has(word.slice(0, length)) && behindStem.test(word.slice(length))) return true;
  }
  return false;
}

/**
 * Tells whether letters can only be the end of a Russian word.
 *
 * @param letters small letters
 *
 * @example
 * ['ного', 'тельство', 'право'].map(isRussianTail); // => [true, true, false]
 */
export function isRussianTail(letters: string): boolean {
  return tail.test(letters);
}
