import { isKnownWord } from '../kazakh/known-words';
import { pattern } from '../pattern';
import type { Rule } from './rule';

/** What scanners and old fonts have for capitals: 3 for З, 6 for Б, 0 for О, 4 for Ч, F for Ғ. */
const letterOf: ReadonlyMap<string, string> = new Map([
  ['3', '\u0417'],
  ['6', '\u0411'],
  ['0', '\u041E'],
  ['4', '\u0427'],
  ['F', '\u0492'],
  ['\u00A5', '\u04B0'],
]);

const signs = [...letterOf.keys()].join('');
const sign = new RegExp(`[${signs}]`, 'gu');

/** Digits and signs in headings in capitals: МА3М\u00A5НЫ, FАСЫРЛАР. */
export const ocrCapitals: Rule = {
  id: 'ocr-capitals',
  title: 'Digits and signs read for capitals',
  why: 'In headings scanners read З as 3, Б as 6 and Ұ as a yen, and old fonts draw Ғ as F. A word in capitals that is known with the letters in their place was misread.',
  profile: 'ocr',
  needs: ({ has, hasAny }) =>
    has('capital', 'digit') || has('digit', 'capital') || hasAny('F\u00A5'),
  pattern: pattern(
    String.raw`
      (?<! [\p{L}\p{N}-] ) (?: [\u0401\u0406\u0410-\u042F\u0492-\u04E8] | [{{signs}}] ){3,30} (?! [\p{L}\p{N}-] )
    `.replace('{{signs}}', signs),
  ),
  fix: ([word]) => {
    const after = word.replace(sign, (one) => letterOf.get(one) ?? one);
    const misread = word.match(sign)?.length ?? 0;
    if (misread === 0 || misread * 2 > word.length || !isKnownWord(after.toLowerCase())) {
      return undefined;
    }
    return {
      after,
      certainty: 'evidence',
      reason: `«${word}» is the word «${after}», misread.`,
    };
  },
  examples: [
    { before: 'МА3М\u00A5НЫ', after: 'МАЗМҰНЫ' },
    { before: 'FАСЫРЛАР ТОFЫСЫ', after: 'ҒАСЫРЛАР ТОҒЫСЫ' },
    { before: '6ҰЙРЫҚ', after: 'БҰЙРЫҚ' },
    { before: 'К0НСТИТУЦИЯ', after: 'КОНСТИТУЦИЯ' },
  ],
  keeps: ['3АО', 'А4 ФОРМАТЫ', 'ФАСЫЛ', 'ВАЗ2106', 'F1 ЖАРЫСЫ', '\u00A5 100', 'T34 ТАНК'],
};
