import {
  backVowels,
  frontVowels,
  isCyrillic,
  isOnlyCyrillic,
  rowOf,
  vowels,
} from '../kazakh/alphabet';
import { pattern } from '../pattern';
import type { Rule } from '../rule';

const capitalY = '\u0059';

/** Loan words keep У in a front first syllable: университет, унитарлық, устав. */
const loanStarts = ['ниверс', 'нитар', 'став', 'краин', 'ругва', 'ганда'];

/** Native back stems with У; all other back words take Ұ between consonants. */
const backU = ['ақыт', 'әкіл', 'ра', 'р'];

/** A capital Latin Y in a Cyrillic word: У, Ү or Ұ, by its neighbours and the word's vowels. */
export const latinY: Rule = {
  id: 'latin-y',
  title: 'Y for У, Ү or Ұ',
  why: 'Official texts of the 1990s write Y for Ү. Beside a vowel it is У; between consonants of a first syllable it is Ү in front words and Ұ in back words.',
  pattern: pattern(String.raw`[\p{L}]{2,}`),
  fix: ([word]) => {
    const at = word.indexOf(capitalY);
    if (at < 0 || !isCyrillicBut(word, at)) return undefined;
    const letter = readY(word.toLowerCase(), at);
    return {
      after: word.slice(0, at) + letter + word.slice(at + 1),
      certainty: 'evidence',
      reason: `Y in «${word}» stands where Kazakh has ${letter}.`,
    };
  },
  examples: [
    { before: 'Yкіметінің', after: 'Үкіметінің' },
    { before: 'YЛТТЫҚ', after: 'ҰЛТТЫҚ' },
    { before: 'Yақыт', after: 'Уақыт' },
    { before: 'Yниверситет', after: 'Университет' },
  ],
  keeps: ['Youtube-те', 'YouTube арнасы', 'Yandex'],
};

/** All letters but the one at an offset are Cyrillic, and one of them beyond doubt. */
function isCyrillicBut(word: string, at: number): boolean {
  const others = [...word.slice(0, at), ...word.slice(at + 1)];
  return others.every(isCyrillic) && others.some(isOnlyCyrillic);
}

function readY(word: string, at: number): string {
  const rest = word.slice(at + 1);
  const isFirst = ![...word.slice(0, at)].some((letter) => vowels.includes(letter));
  const neighbours = [word[at - 1], word[at + 1]];
  const besideVowel = neighbours.some((letter) => letter !== undefined && isFullVowel(letter));
  if (!isFirst || besideVowel || loanStarts.some((start) => rest.startsWith(start))) {
    return '\u0423';
  }
  if (rowOf(rest) === 'front') return '\u04AE';
  return backU.some((stem) => rest === stem) ? '\u0423' : '\u04B0';
}

function isFullVowel(letter: string): boolean {
  return frontVowels.includes(letter) || backVowels.includes(letter);
}
