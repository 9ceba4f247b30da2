import rows from '../../corpus/latin-words.json';
import { lookAlikes } from '../kazakh/alphabet';

const all = rows.flatMap(({ words }) => words);

const single: ReadonlySet<string> = new Set(all.filter((word) => !word.includes(' ')));

/** Names of several words, by each word of theirs that is none by itself. */
const names: ReadonlyMap<string, readonly string[]> = namesByWord();

/** Letters that are typed by their sound: с for s, р for r, х for h. */
const bySound: ReadonlyMap<string, string> = new Map([
  ['\u0441', 's'],
  ['\u0421', 'S'],
  ['\u0440', 'r'],
  ['\u0420', 'R'],
  ['\u0445', 'h'],
  ['\u0425', 'H'],
]);

/** Cyrillic letter → the Latin ones it may stand for, the one it is drawn like first. */
const latinOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...lookAlikes]
    .filter(([latin]) => /^[A-Za-z]$/u.test(latin) && latin !== 'y')
    .map(([latin, twin]) => [twin, [latin, ...[bySound.get(twin) ?? []].flat()]]),
);

/** The Cyrillic letters that a Latin word may have by mistake. */
export const latinTwins = [...latinOf.keys()].join('');

/** Longer words with more such letters are not tried in every reading. */
const mostReadings = 16;

/**
 * Tells whether a word is a Latin one that is known: a name, an abbreviation, an English word.
 *
 * @param word small or capital letters
 *
 * @example
 * ['Kaspi', 'cache', 'oca'].map(isLatinWord); // => [true, true, false]
 */
export function isLatinWord(word: string): boolean {
  return single.has(word.toLowerCase());
}

/**
 * Tells whether a word is one of several that together are a Latin name.
 *
 * @param word the word as Latin letters write it
 * @param text the text
 * @param start where the word begins in it
 *
 * @example
 * isInLatinName('Tok', 'Tik Tok арнасы', 4); // => true
 */
export function isInLatinName(word: string, text: string, start: number): boolean {
  const small = word.toLowerCase();
  return (names.get(small) ?? []).some((name) => {
    const from = start - name.indexOf(small);
    const there = text.slice(Math.max(0, from), from + name.length);
    return from >= 0 && readings(there).some((latin) => latin.toLowerCase() === name);
  });
}

/**
 * The Latin words that a word with Cyrillic letters in it may be: first the one it looks like,
 * then those that it sounds like.
 *
 * @param word of any letters
 *
 * @example
 * readings('Ca\u0441h'); // => ['Cach', 'Cash']
 */
export function readings(word: string): readonly string[] {
  let found = [''];
  for (const letter of word) {
    const latin = latinOf.get(letter) ?? [letter];
    const all = found.length * latin.length > mostReadings ? latin.slice(0, 1) : latin;
    found = all.flatMap((one) => found.map((head) => head + one));
  }
  return found;
}

function namesByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const name of all.filter((one) => one.includes(' '))) {
    for (const word of name.split(/ (?:& )?/u)) {
      byWord.set(word, [...(byWord.get(word) ?? []), name]);
    }
  }
  return byWord;
}
