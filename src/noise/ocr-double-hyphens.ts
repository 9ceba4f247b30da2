import { pattern } from '../pattern';
import type { Rule } from './rule';

/** Em dashes that were read as two hyphens. */
export const ocrDoubleHyphens: Rule = {
  id: 'ocr-double-hyphens',
  title: 'Dashes read as two hyphens',
  why: 'Scanners write two hyphens for the long dash. Between blanks, after a word or a sign and before a word, nothing else is written so.',
  profile: 'ocr',
  needs: ({ hasBetween }) => hasBetween('blank', 'hyphen', 'hyphen'),
  pattern: pattern(
    String.raw`
    (?<= [\p{sc=Cyrillic},.:;!?»”")\]] {{blank}} ) -- (?= \s{0,2} [\p{sc=Cyrillic}\p{Nd}«“"(] )
  `,
    { blank: '[\\x20\\u00A0]' },
  ),
  fix: () => ({
    after: '\u2014',
    certainty: 'evidence',
    reason: 'Two hyphens between blanks are a dash.',
  }),
  examples: [
    {
      before: 'Алматы -- үлкен қала, -- деді ол.',
      after: 'Алматы — үлкен қала, — деді ол.',
    },
    { before: '«Келісемін!» -- деді судья', after: '«Келісемін!» — деді судья' },
    { before: '2010 жыл --\nшарт жылы', after: '2010 жыл —\nшарт жылы' },
  ],
  keeps: [
    'npm run test -- құжат',
    '--help деп жазыңыз',
    'Заң--қоғам',
    'бағам --',
    'а --- б',
    'SELECT 1 -- түсініктеме',
    'мәтін -- --жоба',
  ],
};
