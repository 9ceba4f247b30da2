/**
 * Lists of Kazakh words as the package carries them: each letter is one byte, and a word begins
 * with a digit that says how many letters it shares with the one before it.
 *
 * ```text
 * > | алу алдын алма  ->  0bqA2hLs2rb
 * ```
 */

/** The letters of a word, each written as the letter at the same place in `signs`. */
const letters = '-аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const signs = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, letters.length);

/** How many letters are shared: one digit. */
const digits = '0123456789';

const lettersBySign: ReadonlyMap<string, string> = new Map(
  Array.from(letters, (letter, at) => [signs.charAt(at), letter]),
);

/**
 * Packs a list of words; what {@link unpackWords} reads.
 *
 * @param words small Kazakh letters and hyphens, a blank between two words
 * @throws RangeError if a word has any other sign
 *
 * @example
 * packWords('алу алдын'); // => '0bqA2hLs'
 */
export function packWords(words: string): string {
  let before = '';
  return words
    .split(' ')
    .map((word) => {
      const shared = sharedLetters(before, word);
      before = word;
      return digits.charAt(shared) + Array.from(word.slice(shared), signOf).join('');
    })
    .join('');
}

/**
 * Reads a packed list of words.
 *
 * @param packed what `packWords` made
 * @returns the words, a blank between two
 *
 * @example
 * unpackWords(packWords('алу алдын алма')); // => 'алу алдын алма'
 */
export function unpackWords(packed: string): string {
  const words: string[] = [];
  let word = '';
  for (const sign of packed) {
    const letter = lettersBySign.get(sign);
    if (letter !== undefined) {
      word += letter;
      continue;
    }
    if (word !== '') words.push(word);
    word = word.slice(0, Number(sign));
  }
  return [...words, word].join(' ');
}

function sharedLetters(before: string, word: string): number {
  const most = Math.min(before.length, word.length - 1, digits.length - 1);
  let shared = 0;
  while (shared < most && before[shared] === word[shared]) shared += 1;
  return shared;
}

function signOf(letter: string): string {
  const at = letters.indexOf(letter);
  if (at < 0) throw new RangeError(`«${letter}» is no letter of a word; write words small.`);
  return signs.charAt(at);
}
