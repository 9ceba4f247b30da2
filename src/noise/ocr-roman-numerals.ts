import { asScannedRoman } from '../kazakh/roman';
import { pattern } from '../pattern';
import { headBehind } from './numeral-heads';
import type { Rule } from './rule';

/** Roman numerals as scanners of Cyrillic text read them: Х1Х, ІУ, ХП. */
export const ocrRomanNumerals: Rule = {
  id: 'ocr-roman-numerals',
  title: 'Roman numerals misread',
  why: 'Scanners of Kazakh know only Cyrillic letters: they write У for V, П for II, Ш for III, and a one for I. Before a noun that numerals count, such letters are a numeral.',
  profile: 'ocr',
  needs: ({ hasAny }) => hasAny('\u0423\u041F\u0428\u04131l'),
  pattern: pattern(String.raw`
    (?<! [\p{L}\p{N}.,-] ) [IVXY1l\u0406\u0425\u0423\u041F\u0428\u0413]{1,7} (?= [-\s\u2013\u2014] | ғ{1,2}\. )
  `),
  fix: ({ 0: letters, index, input = '' }) => {
    const after = asScannedRoman(letters);
    if (after === undefined || !isMisread(letters)) return undefined;
    const head = headBehind(input, index + letters.length);
    if (head === undefined || (letters.length === 1 && head.isLettered)) return undefined;
    return {
      after,
      certainty: 'evidence',
      reason: `Before a noun that numerals count, «${letters}» is ${after}.`,
    };
  },
  examples: [
    { before: '\u04251\u0425 ғасырдың соңы', after: 'XIX ғасырдың соңы' },
    { before: '\u0423\u041F тарау', after: 'VII тарау' },
    { before: '\u0425\u0425l ғасыр', after: 'XXI ғасыр' },
    { before: '\u041F бөлім, \u0428 бөлім', after: 'II бөлім, III бөлім' },
    { before: '\u0413\u0423 тоқсан', after: 'IV тоқсан' },
  ],
  keeps: [
    '11 ғасыр',
    '1 тарау',
    '\u041F сыныбы',
    '\u0428. Бөлімбаева',
    '5-\u041F бөлімі',
    '\u0413 тарауы',
    '\u041F\u0428 кітапханасы',
  ],
};

/** Numbers in digits are none, nor is a lone Г, which lists have as a letter. */
function isMisread(letters: string): boolean {
  return /[^1l]/u.test(letters) && letters !== '\u0413';
}
