import { pattern } from '../pattern';
import type { Rule } from './rule';

/** The page mark б. of a reference, read as 6. */
export const ocrPageMarks: Rule = {
  id: 'ocr-page-marks',
  title: 'The page mark б. read as 6.',
  why: 'A reference ends with its pages: a dash, a number, and б. Scanners read that б as 6; a second number with a blank before it cannot stand there.',
  profile: 'ocr',
  pattern: pattern(String.raw`
    (?<= [-\u2013] \x20? (?: [0-9]{1,4} [-\u2013] )? [0-9]{1,4} \x20 )
    [6б]{1,2} \. (?= \s | $ )
  `),
  fix: ([mark]) => ({
    after: mark.replaceAll('6', 'б'),
    certainty: 'evidence',
    reason: 'After the pages of a reference stands б.',
  }),
  examples: [
    {
      before: 'Құқық теориясы. – Алматы, 2010. – 312 6.',
      after: 'Құқық теориясы. – Алматы, 2010. – 312 б.',
    },
    { before: 'Орал, 2016. – 51-55 66.', after: 'Орал, 2016. – 51-55 бб.' },
  ],
  keeps: ['Орал, 2016. – 51-55 бб.', 'саны 12 6.', '– 5 6 адам', '2010. – № 6.'],
};
