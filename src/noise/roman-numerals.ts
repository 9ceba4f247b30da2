import { asRoman } from '../kazakh/roman';
import { pattern } from '../pattern';
import type { Repair, Rule } from '../rule';

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
  why: 'A Roman numeral is written in Latin letters. Before a noun like ғасыр (century) or тарау (chapter), beside a Latin V or in a row with Latin numerals, letters that form a numeral are one.',
  needs: ({ has, hasAny, mixesScripts }) =>
    hasAny('\u0406\u0425') &&
    (mixesScripts ||
      has('numeral', 'gap') ||
      has('numeral', 'edge') ||
      has('numeral', 'stop') ||
      has('es', 'gap') ||
      has('em', 'gap')),
  pattern: pattern(
    String.raw`
      (?<! [\p{L}\p{N}] ) {{numeral}}
      (?= (?: \s? [-\u2013\u2014] \s? {{numeral}} )? (?: - | \s ) (?: {{heads}} ) )
    | (?<list> (?<! [\p{L}\p{N}] ) {{numeral}} (?: (?: , \x20 | \x20 (?: және | мен | бен | пен ) \x20 ) {{numeral}} ){1,6} ) (?! [\p{L}\p{N}] )
    | (?<mixed> (?<! [\p{L}\p{N}] ) {{numeral}} ) (?! [\p{L}\p{N}] )
    `,
    { heads: heads.join('|'), numeral: '[IVXLCDM\\u0406\\u0425\\u0421\\u041C]{1,8}' },
  ),
  fix: ({ 0: letters, groups }) => {
    if (groups?.['list'] !== undefined) return inList(letters);
    const after = readNumeral(letters);
    if (after === undefined || (groups?.['mixed'] !== undefined && !isMixed(letters))) {
      return undefined;
    }
    return {
      after,
      certainty: 'evidence',
      reason: `${after}, by its letters or the noun that it counts, is a Roman numeral.`,
    };
  },
  examples: [
    { before: '\u0425\u0425\u0406 ғасырда', after: 'XXI ғасырда' },
    { before: '\u0406\u0406 тарау', after: 'II тарау' },
    { before: 'V\u0406\u0406 рет', after: 'VII рет' },
    { before: 'II, \u0406\u0406\u0406 және IV', after: 'II, III және IV' },
    { before: '\u0425V-\u0425\u0406\u0425 ғасырларда', after: 'XV-XIX ғасырларда' },
  ],
  keeps: [
    'XXI ғасырда',
    '\u0406\u0406М бөлімшесі',
    '\u0421\u0406М',
    'Х бетте',
    '\u0421 бөлімі',
    '\u0406\u0406М және \u0421\u0406М',
    'IV, \u0421\u0406М',
  ],
};

/** A numeral in Latin letters; a single C, D, L or M is more often something else. */
function readNumeral(letters: string): string | undefined {
  const numeral = asRoman(letters);
  return numeral === undefined || /^[CDLM]$/u.test(numeral) ? undefined : numeral;
}

/** A letter that numerals alone have, and a Cyrillic one beside it. */
function isMixed(letters: string): boolean {
  return /[VLD]/u.test(letters) && /\p{sc=Cyrillic}/u.test(letters);
}

/** One numeral of the row is Latin already, so the others are numerals too. */
function inList(row: string): Repair | undefined {
  const items = row.match(/\p{Lu}+/gu) ?? [];
  if (!items.some((item) => /^[IVX]+$/u.test(item) && readNumeral(item))) return undefined;
  return {
    after: row.replace(/\p{Lu}+/gu, (item) => readNumeral(item) ?? item),
    certainty: 'evidence',
    reason: `«${row}» is a row of Roman numerals.`,
  };
}
