import { monthOf } from '../../../kazakh/calendar';
import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, written } from './form';
import { dateParts } from './parts';

/** Several days of one month, or days of two months in one year. */
export const sharedYear: DateForm = {
  id: 'shared-year',
  title: 'Dates that share a year',
  why: 'Several days share their month or their year: 1993 жылғы 14 қаңтар мен 22 қазанда. Together they are a set.',
  starts: ['year-days', 'year-open', 'day-months', 'day-open'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?: (?<before>{{year}}) {{ordinal}} {{gap}} {{yearWord}} \s )?
    (?<days> {{dayNumber}} {{ordinal}} (?: \s {{month}} )? (?: , \s {{dayNumber}} {{ordinal}} (?: \s {{month}} )? ){0,6} )
    \s (?: және | мен | бен | пен ) \s
    (?<other>{{dayNumber}}) {{ordinal}} \s (?<second>{{month}}) {{monthEnding}}
    (?: \s (?<after>{{year}}) {{ordinal}} {{gap}} {{yearWord}} )?
  `,
    dateParts,
  ),
  read: readSet,
  examples: [
    {
      text: '1993 жылғы 14 қаңтар мен 22 қазанда',
      found: { edtf: '{1993-01-14,1993-10-22}' },
    },
    {
      text: '1993 жылғы 14, 15 және 22 қазанда',
      found: { edtf: '{1993-10-14,1993-10-15,1993-10-22}' },
    },
    { text: '1 және 5 желтоқсанда 2000 жылы', found: { edtf: '{2000-12-01,2000-12-05}' } },
    { text: '2000 жылғы 1 және 5 желтоқсанда', found: { edtf: '{2000-12-01,2000-12-05}' } },
  ],
  keeps: ['1993 жылғы 14 қаңтарда Пекинде', '1 және 5-баптар'],
};

function readSet({ groups }: Match): DateReading | undefined {
  const year = Number(groups?.['before'] ?? groups?.['after'] ?? 0);
  const last = `${groups?.['other']} ${groups?.['second']}`;
  const parts = [...(groups?.['days'] ?? '').split(/,\s/u), last].reverse();
  let month = 0;
  const days = parts.map((part) => {
    month = monthOf(part.split(' ').at(-1) ?? '') ?? month;
    return written(year, month, Number.parseInt(part, 10))?.edtf;
  });
  return days.includes(undefined) ? undefined : { edtf: `{${days.reverse().join(',')}}` };
}
