import { pattern } from '../pattern';
import type { Rule } from './rule';

/** A letter typed for the degree sign: 25 оС. Only suggested, for 120о may be anything. */
export const degreeSign: Rule = {
  id: 'degree-sign',
  title: 'A letter typed for the degree sign',
  why: 'Where the keyboard has no °, people type о: 25 оС. After a number and before С the sign is likely meant, but only the writer knows.',
  needs: ({ has }) =>
    (['small', 'initial', 'latinOh'] as const).some((one) => has(one, 'es') || has(one, 'c')),
  pattern: pattern(
    String.raw`[\u043E\u006F\u041E\u004F] (?<= [0-9] \x20? . ) [\u0421\u0043] (?! \p{L} )`,
  ),
  fix: () => ({
    after: '\u00B0C',
    certainty: 'suggestion',
    reason: 'After a number and before С the degree sign ° is likely meant.',
  }),
  examples: [
    { before: 'су 25 \u043E\u0421 жылыды', after: 'су 25 \u00B0C жылыды' },
    { before: 'су 100\u043E\u0421-та қайнайды', after: 'су 100\u00B0C-та қайнайды' },
  ],
  keeps: ['25 \u00B0C', '120\u043E', '2 ОСҚ', '5 \u043E\u0441ы'],
};
