import { pattern } from '../../../pattern';
import type { DateForm } from './form';
import { dateParts } from './parts';

/** Several years: 2010, 2012 және 2014 жылдары. */
export const yearList: DateForm = {
  id: 'year-list',
  title: 'Several years',
  why: 'Years that share one word are a set: 2010 және 2014 жылдары (in the years 2010 and 2014).',
  starts: ['year-open'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?<years> {{year}} (?: , \s {{year}} ){0,6} (?: \s (?: және | мен | бен | пен ) \s {{year}} | , \s {{year}} (?= {{ordinal}} {{gap}} (?: жылдар | жж ) ) ) )
    {{ordinal}} {{gap}} (?: жыл (?: дар | ы | дың ) {{letter}}{0,6} | жж\. ) (?! {{letter}} | \s [0-9] )
  `,
    dateParts,
  ),
  read: ({ groups }) => ({
    edtf: `{${(groups?.['years']?.match(/[0-9]{4}/gu) ?? []).join(',')}}`,
  }),
  examples: [
    { text: '2010 және 2014 жылдары', found: { edtf: '{2010,2014}' } },
    { text: '1999, 2003 және 2011 жылдарда', found: { edtf: '{1999,2003,2011}' } },
    { text: '1991, 1996, 2001 жылдары', found: { edtf: '{1991,1996,2001}' } },
    { text: '1964, 1971 жж.', found: { edtf: '{1964,1971}' } },
  ],
  keeps: ['2010 және 2014 жылғы 5 мамырда', '2010, 2014', '1500, 2000 жылқы'],
};
