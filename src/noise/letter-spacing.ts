import { vowels } from '../kazakh/alphabet';
import { type Match, pattern } from '../pattern';
import { unlikeKazakh } from './kazakhness';
import type { Rule } from './rule';

/** Headings whose letters were set apart: Ш А Р Т, Қ А У Л Ы. */
export const letterSpacing: Rule = {
  id: 'letter-spacing',
  title: 'Words with blanks between the letters',
  why: 'Headings of contracts and decrees were set with blanks between the letters. Four single letters in a row, one blank apart, are a word; a wider gap is a gap between words.',
  needs: ({ singleLetters }) => singleLetters >= 3,
  pattern: pattern(String.raw`
    (?<! [^\s«“"(] ) \p{sc=Cyrillic} (?: \x20 \p{sc=Cyrillic} ){3,30}
    (?: \x20{2,4} \p{sc=Cyrillic} (?: \x20 \p{sc=Cyrillic} ){1,30} ){0,6}
    (?! [^\s.,:;!?»”")] )
  `),
  fix: (match) => {
    const [spaced] = match;
    const words = spaced.split(/ {2,}/u).map((word) => word.replaceAll(' ', ''));
    if (goesOn(match)) return undefined;
    if (new Set(spaced.toLowerCase().replaceAll(' ', '')).size < 3) return undefined;
    return {
      after: words.join(' '),
      certainty: words.every(isLikely) ? 'evidence' : 'suggestion',
      reason: `Single letters one blank apart are the word «${words.join(' ')}».`,
    };
  },
  examples: [
    { before: 'Ш А Р Т', after: 'ШАРТ' },
    { before: 'Қ А У Л Ы  Е Т Е Д І', after: 'ҚАУЛЫ ЕТЕДІ' },
    { before: 'Б Ұ Й Ы Р А М Ы Н:', after: 'БҰЙЫРАМЫН:' },
  ],
  keeps: ['а б в г', 'А, Б, В, Г тармақтары', 'ә ғ қ ң', 'о о о о о', 'Ш А Р', 'Ш А Р Т-2'],
};

/** Another single letter follows: the frame ended within the word. */
function goesOn(match: Match): boolean {
  const end = match.index + match[0].length;
  return /^ {1,4}\p{sc=Cyrillic}(?!\p{L})/u.test((match.input ?? '').slice(end, end + 6));
}

/** One case throughout, vowels in it, and pairs of letters as Kazakh has them. */
function isLikely(word: string): boolean {
  const isOneCase = word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
  const count = [...word.toLowerCase()].filter((letter) => vowels.includes(letter)).length;
  return isOneCase && count > 0 && count < word.length && unlikeKazakh([word]) < 5;
}
