import rows from '../../corpus/compounds.json';
import { isEnding } from '../kazakh/suffixes';

/** Pairs that Kazakh always writes with a hyphen, as legal and political prose has them. */
const compounds = rows.flatMap(({ words }) => words);

/** How a last letter sounds before an ending that begins with a vowel: қ → ғ, к → г, п → б. */
const softened: ReadonlyMap<string, string> = new Map([
  ['қ', 'ғ'],
  ['к', 'г'],
  ['п', 'б'],
]);

const beginnings: ReadonlySet<string> = new Set(
  compounds.flatMap((word) => [word, word.slice(0, -1) + soft(word.slice(-1))]),
);

/** The longest second half that is looked for. */
const longest = 20;

/**
 * Tells whether two pieces are the halves of a word that is written with a hyphen; the second may
 * have endings.
 *
 * @param left small letters before the hyphen
 * @param right small letters after it
 *
 * @example
 * [isCompound('іс', 'шаралардың'), isCompound('шарт', 'тың')]; // => [true, false]
 */
export function isCompound(left: string, right: string): boolean {
  for (let length = 2; length <= Math.min(right.length, longest); length += 1) {
    const rest = right.slice(length);
    if (!beginnings.has(`${left}-${right.slice(0, length)}`)) continue;
    if (rest === '' || isEnding(rest)) return true;
  }
  return false;
}

function soft(letter: string): string {
  return softened.get(letter) ?? letter;
}
