import { backVowels, frontVowels, isCyrillic, isOnlyCyrillic, vowels } from '../kazakh/alphabet';
import type { Rule } from './rule';
import { wordAround, wordBefore } from './word-around';
import { laterYStems, shortYStems, smallYStems, yAbbreviations, yStems } from './y-stems';

const capitalY = '\u0059';

/** У, Ү and Ұ, small. */
const candidates = ['\u0443', '\u04AF', '\u04B1'] as const;
type Candidate = (typeof candidates)[number];
const [u, frontU, backU] = candidates;

/** A capital Latin Y in a Cyrillic word: У, Ү or Ұ, by its neighbours and the vowels after it. */
export const latinY: Rule = {
  id: 'latin-y',
  title: 'Y for У, Ү or Ұ',
  why: 'Official texts of the 1990s write Y for Ү. Beside a vowel it is У; between consonants of a first syllable it is Ү before a front vowel and Ұ before a back one; a list has the words that differ.',
  needs: ({ hasAny }) => hasAny(capitalY),
  pattern: /\u0059/gu,
  fix: (match) => {
    const text = match.input ?? '';
    const word = wordAround(text, match.index, match.index + 1);
    const at = wordBefore(text, match.index).length;
    if (!isCyrillicBut(word, at)) return undefined;
    const read =
      readAbbreviation(word) ?? (isAbbreviation(word) ? undefined : readY(word.toLowerCase(), at));
    const letter = isAmongSmall(word, at) ? (read ?? u) : (read ?? u).toUpperCase();
    return {
      after: letter,
      certainty: read === undefined ? 'suggestion' : 'evidence',
      reason: `Y in «${word}» stands where Kazakh has ${letter ?? 'У, Ү or Ұ'}.`,
    };
  },
  examples: [
    { before: 'Yкіметінің', after: 'Үкіметінің' },
    { before: 'YЛТТЫҚ', after: 'ҰЛТТЫҚ' },
    { before: 'Yақыт', after: 'Уақыт' },
    { before: 'Yниверситет', after: 'Университет' },
    { before: 'БYЙРЫҚ', after: 'БҰЙРЫҚ' },
    { before: 'ТYРАЛЫ', after: 'ТУРАЛЫ' },
    { before: 'РЕСПYБЛИКАСЫ', after: 'РЕСПУБЛИКАСЫ' },
    { before: 'Yй', after: 'Үй' },
    { before: 'ШЫY', after: 'ШЫҰ' },
    { before: 'КYЛАКОВ', after: 'КУЛАКОВ' },
    { before: 'Yйымы', after: 'Ұйымы' },
    { before: 'Yлкен', after: 'Үлкен' },
    { before: 'жYргізу', after: 'жүргізу' },
    { before: 'тYлға', after: 'тұлға' },
  ],
  keeps: ['Youtube-те', 'YouTube арнасы', 'Yandex', 'Y буыны'],
};

/** The small ү has the shape of a capital Y: among small letters it stands for that. */
function isAmongSmall(word: string, at: number): boolean {
  return /\p{Ll}$/u.test(word.slice(0, at)) && /^(?:\p{Ll}|$)/u.test(word.slice(at + 1));
}

/** All letters but those Y are Cyrillic, and one of them beyond doubt. */
function isCyrillicBut(word: string, at: number): boolean {
  const others = [...word.slice(0, at), ...word.slice(at + 1)].filter((one) => one !== capitalY);
  return others.length > 0 && others.every(isCyrillic) && others.some(isOnlyCyrillic);
}

/**
 * Which letter a capital Y stands for.
 *
 * @param word the word with the Y, otherwise Cyrillic
 * @param at the offset of the Y
 * @returns У, Ү or Ұ; `undefined` in an abbreviation that is not known
 *
 * @example
 * letterForY('Y\u043A\u0456мет', 0); // => 'Ү'
 */
export function letterForY(word: string, at: number): string | undefined {
  const known = readAbbreviation(word);
  if (known === undefined && isAbbreviation(word)) return undefined;
  return (known ?? readY(word.toLowerCase(), at)).toUpperCase();
}

/**
 * Which letter a small y stands for: у, which it looks like, unless only a word with ү begins so.
 *
 * @param word the word with the y, otherwise Cyrillic
 * @param at the offset of the y
 *
 * @example
 * [letterForSmallY('y\u0448\u0456н', 0), letterForSmallY('заңды \u0442y', 7)]; // => ['ү', 'у']
 */
export function letterForSmallY(word: string, at: number): string {
  const whole = (word.slice(0, at) + frontU + word.slice(at + 1)).toLowerCase();
  const isFront = smallYStems.some((stem) => at < stem.length && whole.startsWith(stem));
  return isFront ? frontU : u;
}

/** A few capitals without another vowel that could decide. */
function isAbbreviation(word: string): boolean {
  return (
    word.length <= 5 &&
    word === word.toUpperCase() &&
    !shortYStems.some((stem) => candidates.some((letter) => fill(word, letter) === stem)) &&
    ![...word.toLowerCase()].some(isDeciding)
  );
}

/** A known abbreviation with this letter in the place of every Y. */
function readAbbreviation(word: string): Candidate | undefined {
  return word === word.toUpperCase() && yAbbreviations.has(fill(word, backU)) ? backU : undefined;
}

function fill(word: string, letter: Candidate): string {
  return word.toLowerCase().replaceAll('y', letter);
}

function readY(word: string, at: number): Candidate {
  const isFirst = ![...word.slice(0, at)].some((letter) => vowels.includes(letter));
  const known = longestKnown(word, at, isFirst ? yStems : laterYStems);
  if (known !== undefined) return known;
  if (isVowel(word[at - 1]) || isVowel(word[at + 1]) || !isFirst) return u;
  const next = [...word.slice(at + 1)].find(isDeciding);
  if (next === undefined) return longestKnown(word, at, shortYStems) ?? backU;
  if (frontVowels.includes(next)) return frontU;
  return /[кг]/u.test(word.charAt(at - 1)) ? u : backU;
}

/** The letter with which the word has the longest stem of a list at this place. */
function longestKnown(word: string, at: number, stems: readonly string[]): Candidate | undefined {
  let longest = '';
  let known: Candidate | undefined;
  for (const letter of candidates) {
    const whole = word.slice(0, at) + letter + word.slice(at + 1);
    for (const stem of stems) {
      if (stem.length > longest.length && stem.includes(letter) && standsAt(stem, whole, at)) {
        longest = stem;
        known = letter;
      }
    }
  }
  return known;
}

/** The stem covers the place: it begins the word, or is a later piece of it. */
function standsAt(stem: string, word: string, at: number): boolean {
  const from = laterYStems.includes(stem)
    ? word.indexOf(stem, Math.max(0, at - stem.length + 1))
    : 0;
  return from >= 0 && from <= at && at < from + stem.length && word.startsWith(stem, from);
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter);
}

function isDeciding(letter: string): boolean {
  return frontVowels.includes(letter) || backVowels.includes(letter);
}
