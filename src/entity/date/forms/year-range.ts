import { pattern } from '../../../pattern';
import type { DateForm } from './form';
import { dateParts } from './parts';

/** A span of years: 2009–2012 жылдары. */
export const yearRange: DateForm = {
  id: 'year-range',
  title: 'From one year to another',
  why: 'Two years with a dash are the time between them, both included.',
  starts: ['year-open'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?<from>{{year}}) \s? [\u2013\u2014-] \s? (?<to>{{year}}) {{ordinal}} \s?
    (?: жыл{{letter}}{0,12} | жж\. | ж\. )
  `,
    dateParts,
  ),
  read: ({ groups }) => ({ edtf: `${groups?.['from']}/${groups?.['to']}` }),
  examples: [
    { text: '2009–2012 жылдары', found: { edtf: '2009/2012' } },
    { text: '1993-1997 жж.', found: { edtf: '1993/1997' } },
    { text: '2005 – 2018-інші жылдар аралығында', found: { edtf: '2005/2018' } },
  ],
  keeps: ['2009–2012 беттер', '1993-1997'],
};
