import { asRoman } from '../kazakh/roman';
import { pattern } from '../pattern';
import type { Rule } from '../rule';

/** Nouns that a Roman numeral stands before, by their stems: century, chapter, part, quarter … */
const heads = [
  'ғасыр',
  'ғ\\.',
  'тарау',
  'бөлім',
  'тоқсан',
  'том',
  'кітап',
  'съез',
  'сессия',
  'дүниежүзілік',
];

/** Roman numerals typed with Cyrillic letters. */
export const romanNumerals: Rule = {
  id: 'roman-numerals',
  title: 'Roman numerals in Latin letters',
  why: 'A Roman numeral is written in Latin letters. Before a noun like ғасыр (century) or тарау (chapter) letters that form a numeral are one.',
  needs: ({ hasAny }) => hasAny('\u0406\u0425'),
  pattern: pattern(
    String.raw`
      (?<! [\p{L}\p{N}] ) {{numeral}}
      (?= (?: \s? [-\u2013\u2014] \s? {{numeral}} )? (?: - | \s ) (?: {{heads}} ) )
    `,
    { heads: heads.join('|'), numeral: '[IVXLCDM\\u0406\\u0425\\u0421\\u041C]{1,8}' },
  ),
  fix: ([letters]) => {
    const after = asRoman(letters);
    if (after === undefined || /^[CDLM]$/u.test(after)) return undefined;
    return {
      after,
      certainty: 'evidence',
      reason: `${after} before a noun that is counted is a Roman numeral.`,
    };
  },
  examples: [
    { before: '\u0425\u0425\u0406 ғасырда', after: 'XXI ғасырда' },
    { before: '\u0406\u0406 тарау', after: 'II тарау' },
    { before: '\u0425V-\u0425\u0406\u0425 ғасырларда', after: 'XV-XIX ғасырларда' },
  ],
  keeps: ['XXI ғасырда', '\u0406\u0406М бөлімшесі', '\u0421\u0406М', 'Х бетте', '\u0421 бөлімі'],
};
