import type { Rule } from './rule';
import { wordAround } from './word-around';

/** Loans that are written with ъ, by their start. */
const hardSigns = /(?<!\p{L})(?:[оО]б|[сС]уб|[аА]д|[кК]он|[иИ]н|[дД]из)ь(?=ект|юнкт|юктур|екц)/u;

/** Scanners cannot write ъ: обьект, субьект. */
export const ocrHardSign: Rule = {
  id: 'ocr-hard-sign',
  title: 'ь for ъ in loans',
  why: 'The models that read Kazakh scans know no ъ. Loans like объект and субъект are written with it, always.',
  profile: 'ocr',
  needs: ({ hasAny }) => hasAny('\u044C\u042C'),
  pattern: /\u044C(?=ект|юнкт|юктур|екц)|\u042C(?=ЕКТ|ЮНКТ|ЮКТУР|ЕКЦ)/gu,
  fix: (match) => {
    const word = wordAround(match.input ?? '', match.index, match.index + 1);
    if (!hardSigns.test(word.toLowerCase())) return undefined;
    return {
      after: match[0] === '\u044C' ? '\u044A' : '\u042A',
      certainty: 'evidence',
      reason: `«${word}» is a loan that is written with ъ.`,
    };
  },
  examples: [
    { before: 'қылмыс обьектісі', after: 'қылмыс объектісі' },
    { before: 'субьектілер', after: 'субъектілер' },
  ],
  keeps: ['объект', 'фильм', 'статья', 'пьеса'],
};
