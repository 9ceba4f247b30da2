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
    {{noDigitBefore}} (?<years> {{year}} (?: , \s {{year}} ){0,6} \s (?: және | мен | бен | пен ) \s {{year}} )
    {{ordinal}} \s? жыл (?: дар | ы | дың ) {{letter}}{0,6} (?! {{letter}} | \s [0-9] )
  `,
    dateParts,
  ),
  read: ({ groups }) => ({
    edtf: `{${(groups?.['years']?.match(/[0-9]{4}/gu) ?? []).join(',')}}`,
  }),
  examples: [
    { text: '2010 және 2014 жылдары', found: { edtf: '{2010,2014}' } },
    { text: '1999, 2003 және 2011 жылдарда', found: { edtf: '{1999,2003,2011}' } },
  ],
  keeps: ['2010 және 2014 жылғы 5 мамырда', '2010, 2014'],
};
