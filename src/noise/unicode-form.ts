import { kazakhOnly } from '../kazakh/alphabet';
import type { Rule } from './rule';

/** Base and mark, and the letter that they are: и + breve → й, е + diaeresis → ё. */
const composed: ReadonlyMap<string, string> = new Map([
  ['\u0438\u0306', '\u0439'],
  ['\u0418\u0306', '\u0419'],
  ['\u0435\u0308', '\u0451'],
  ['\u0415\u0308', '\u0401'],
]);

/** Cyrillic letters that neither Kazakh nor Russian has. */
const otherCyrillic = Array.from({ length: 0x130 }, (_, at) => String.fromCharCode(0x400 + at))
  .filter((letter) => !/[\u0401\u0410-\u044F\u0451]/u.test(letter))
  .filter((letter) => !kazakhOnly.includes(letter.toLowerCase()))
  .join('');

/** й and ё that were taken apart into a letter and a mark. */
export const unicodeForm: Rule = {
  id: 'unicode-form',
  title: 'й and ё in one piece',
  why: 'Some systems write й as и and a breve. It looks the same, and no search finds it. In Russian it is the same; of other languages with more letters nobody knows here what they mean by a mark.',
  anyLanguage: true,
  needs: ({ hasAny }) => hasAny('\u0306\u0308'),
  pattern: /[\u0438\u0418]\u0306|[\u0435\u0415]\u0308/gu,
  fix: ({ 0: pair, index, input = '' }, document) => {
    const after = composed.get(pair) ?? pair;
    const place = { start: index, end: index + pair.length };
    if (document.hasAny(otherCyrillic) && !document.permission.allows(input, place, after))
      return undefined;
    return {
      after,
      certainty: 'always',
      reason: 'A letter and its mark, written apart, are one letter.',
    };
  },
  examples: [
    { before: 'то\u0438\u0306', after: 'той' },
    { before: '\u0435\u0308лка', after: 'ёлка' },
    { before: 'мо\u0438\u0306 договор', after: 'мой договор' },
  ],
  keeps: [
    'Эр мин\u04C8и бэ\u0438\u0306э \u04C8энэдерэн тыматнэ урэлэ',
    'той',
    'за\u0301мок',
    'cafe\u0301',
  ],
};
