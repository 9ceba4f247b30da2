import { asRoman } from '../kazakh/roman';
import { pattern } from '../pattern';
import type { Repair, Rule } from './rule';

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
  'шақырыл',
  'дәрежелі',
  'жартыжылдық',
  'кезең',
  'санат',
  'сынып',
  'құрылтай',
  'форум',
  'конгресс',
  'параграф',
  'тармақ',
  'тарма\u0493',
  'бап',
  'баб',
];

/** What stands between a numeral and its noun: a blank, a hyphen, the ending of an ordinal. */
const behind = String.raw`(?: -(?:[\u044B\u0456]н)?ш[\u044B\u0456] )? [-\s] (?: ${heads.join('|')} )`;

const standsBehind = pattern('^ {{behind}}', { behind });

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
      (?= (?: \s? [-\u2013\u2014] \s? {{numeral}} )? {{behind}} )
    | (?<list> (?<! [\p{L}\p{N}] ) {{numeral}} (?: (?: , \x20 | \x20 (?: және | мен | бен | пен ) \x20 ) {{numeral}} ){1,6} ) (?! [\p{L}\p{N}] )
    | (?<mixed> (?<! [\p{L}\p{N}] ) {{numeral}} ) (?! [\p{L}\p{N}] )
    `,
    { behind, numeral: '[IVXLCDM\\u0406\\u0425\\u0421\\u041C]{1,8}' },
  ),
  fix: ({ 0: letters, groups, index, input = '' }) => {
    if (groups?.['list'] !== undefined) {
      return inList(letters, isBeforeNoun(input, index + letters.length));
    }
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
    { before: '\u0406\u0406\u0406-ші бөлім', after: 'III-ші бөлім' },
    {
      before: '\u0406, \u0406\u0406 және \u0406\u0406\u0406 тараулар',
      after: 'I, II және III тараулар',
    },
    { before: '\u0406\u0406 шақырылымы', after: 'II шақырылымы' },
    { before: '\u0425V-\u0425\u0406\u0425 ғасырларда', after: 'XV-XIX ғасырларда' },
  ],
  keeps: [
    'XXI ғасырда',
    '\u0406\u0406М бөлімшесі',
    '\u0421\u0406М',
    'Х бетте',
    '\u0421 бөлімі',
    '\u041C\u041C бөлімі',
    '\u0421\u041C және \u041C\u041C бөлімдері',
    '\u0406\u0406М және \u0421\u0406М',
    'IV, \u0421\u0406М',
  ],
};

function isBeforeNoun(text: string, end: number): boolean {
  return text.slice(end, end + 30).search(standsBehind) === 0;
}

/** A numeral in Latin letters; C, D, L and M alone are more often something else. */
function readNumeral(letters: string): string | undefined {
  const numeral = asRoman(letters);
  return numeral === undefined || /^[CDLM]+$/u.test(numeral) ? undefined : numeral;
}

/** A letter that numerals alone have, and a Cyrillic one beside it. */
function isMixed(letters: string): boolean {
  return /[VLD]/u.test(letters) && /\p{sc=Cyrillic}/u.test(letters);
}

/** A noun that numerals count follows the row, or one of it is Latin: all of it are numerals. */
function inList(row: string, isCounted: boolean): Repair | undefined {
  const items = row.match(/\p{Lu}+/gu) ?? [];
  const isNumerals =
    isCounted || items.some((item) => /^[IVX]+$/u.test(item) && readNumeral(item) !== undefined);
  const after = row.replace(/\p{Lu}+/gu, (item) => readNumeral(item) ?? item);
  if (!isNumerals || after === row) return undefined;
  return {
    after,
    certainty: 'evidence',
    reason: `«${row}» is a row of Roman numerals.`,
  };
}
