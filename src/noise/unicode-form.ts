import type { Rule } from './rule';

/** Base and mark, and the letter that they are: и + breve → й, е + diaeresis → ё. */
const composed: ReadonlyMap<string, string> = new Map([
  ['\u0438\u0306', '\u0439'],
  ['\u0418\u0306', '\u0419'],
  ['\u0435\u0308', '\u0451'],
  ['\u0415\u0308', '\u0401'],
]);

/** й and ё that were taken apart into a letter and a mark. */
export const unicodeForm: Rule = {
  id: 'unicode-form',
  title: 'й and ё in one piece',
  why: 'Some systems write й as и and a breve. It looks the same, and no search finds it.',
  needs: ({ hasAny }) => hasAny('\u0306\u0308'),
  pattern: /[\u0438\u0418]\u0306|[\u0435\u0415]\u0308/gu,
  fix: ([pair]) => ({
    after: composed.get(pair) ?? pair,
    certainty: 'always',
    reason: 'A letter and its mark, written apart, are one letter.',
  }),
  examples: [
    { before: 'то\u0438\u0306', after: 'той' },
    { before: '\u0435\u0308лка', after: 'ёлка' },
  ],
  keeps: ['той', 'за\u0301мок', 'cafe\u0301'],
};
