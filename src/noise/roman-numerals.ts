import { asTypedRoman, valueOfRoman } from '../kazakh/roman';
import { type Match, pattern } from '../pattern';
import { headBehind } from './numeral-heads';
import type { Repair, Rule } from './rule';

/** Roman numerals typed with Cyrillic letters, and with Y or У for V. */
export const romanNumerals: Rule = {
  id: 'roman-numerals',
  title: 'Roman numerals in Latin letters',
  why: 'A Roman numeral is written in Latin letters. Before a noun like ғасыр (century) or тарау (chapter), before the name of a ruler, beside a Latin V or in a row with Latin numerals, letters that form a numeral are one.',
  needs: ({ hasAny }) => hasAny('\u0406\u0425Y'),
  pattern: pattern(
    String.raw`
      (?<list> {{first}} {{letter}}{0,7} (?: (?: , \x20 | \x20 (?: және | мен | бен | пен ) \x20 ) {{letter}}{1,8} ){1,6} ) (?! [\p{L}\p{N}] )
    | {{first}} {{letter}}{0,7} (?= [^\p{L}\p{N}] | $ | ғ{1,2}\. )
    `,
    {
      first: '[IVXLCDMY\\u0406\\u0425\\u0421\\u041C\\u0423](?<![\\p{L}\\p{N}].)',
      letter: '[IVXLCDMY\\u0406\\u0425\\u0421\\u041C\\u0423]',
    },
  ),
  fix: (match) => {
    const { 0: letters, groups, index, input = '' } = match;
    if (groups?.['list'] !== undefined) {
      return inList(letters, headBehind(input, index + letters.length) !== undefined);
    }
    const after = readNumeral(letters);
    if (after === undefined || !isNumeral(match, after)) return undefined;
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
    { before: '\u0406\u0406 Құрылтай', after: 'II Құрылтай' },
    { before: '\u0406\u0406 Еуропа ойындары', after: 'II Еуропа ойындары' },
    { before: '\u0406\u0406 Николай патша', after: 'II Николай патша' },
    { before: 'XYI ғасырда, YIII тарау', after: 'XVI ғасырда, VIII тарау' },
    { before: '\u0425\u0423\u0406 ғасырда', after: 'XVI ғасырда' },
    { before: '\u0425\u0425\u0406ғ. соңында', after: 'XXIғ. соңында' },
    { before: 'төртінші (\u0406Y) бөлімі', after: 'төртінші (IV) бөлімі' },
    { before: '(III) несие; (IY) қор; (Y) басқару', after: '(III) несие; (IV) қор; (V) басқару' },
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
    '\u0406\u0406 кітапханасы',
    '\u0406 томат',
    'Y буыны, Y сыныбы',
    '(XX) және (XY) хромосомалар',
    '\u0425\u0423 Цзиньтао',
    '\u0423 тарауы',
    'министрліктің (\u0406\u0406М) бөлімі',
  ],
};

/** A numeral in Latin letters; C, D, L and M alone are more often something else. */
function readNumeral(letters: string): string | undefined {
  const numeral = asTypedRoman(letters);
  return numeral === undefined || /^[CDLM]+$/u.test(numeral) ? undefined : numeral;
}

/** What stands around it proves the numeral, or its own letters do. */
function isNumeral({ 0: letters, index, input = '' }: Match, numeral: string): boolean {
  const end = index + letters.length;
  if (isMixed(letters)) return true;
  const isInBrackets = input[index - 1] === '(' && input[end] === ')';
  const head = headBehind(input, isInBrackets ? end + 1 : end);
  if (head !== undefined) return !isLone(letters, head.isLettered);
  return isOfRuler(letters, input, end) || isInBracketedRow(letters, numeral, input, index);
}

/** A letter that numerals alone have, and a Cyrillic one beside it. */
function isMixed(letters: string): boolean {
  return /[VLD]/u.test(letters) && /[\u0406\u0425\u0421\u041C]/u.test(letters);
}

/** A lone У is a letter, and so is a lone Y before what letters count too. */
function isLone(letters: string, isLettered: boolean): boolean {
  return letters === '\u0423' || (letters === 'Y' && isLettered);
}

/** Two and more of І and Х before a name: ІІ Николай. Abbreviations have other letters too. */
function isOfRuler(letters: string, text: string, end: number): boolean {
  return (
    /^[IX\u0406\u0425]*[I\u0406][IX\u0406\u0425]*$/u.test(letters) &&
    letters.length > 1 &&
    /^[ \u00A0][\u0410-\u042F\u0492-\u04E8][\u0430-\u045F\u0493-\u04E9]{2}/u.test(
      text.slice(end, end + 4),
    )
  );
}

/** In brackets, and the numeral before it or after it stands in brackets near: (III) … (IY). */
function isInBracketedRow(letters: string, numeral: string, text: string, at: number): boolean {
  const end = at + letters.length;
  if (!/[Y\u0423]/u.test(letters) || text[at - 1] !== '(' || text[end] !== ')') return false;
  const near = `${text.slice(Math.max(0, at - 300), at - 1)} ${text.slice(end + 1, end + 300)}`;
  const values = Array.from(
    near.matchAll(/\(([IVXY\u0406\u0425\u0423]{1,5})\)/gu),
    ([, other = '']) => valueOfRoman(asTypedRoman(other) ?? ''),
  );
  const own = valueOfRoman(numeral);
  return values.includes(own - 1) || values.includes(own + 1);
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
