import type { Match } from '../../pattern';
import { monthOf } from '../calendar';
import { type DateForm, type DateReading, form, written } from './form';

/** Several days of one month, or days of two months in one year. */
export const sharedYear: DateForm = form(
  {
    id: 'shared-year',
    title: 'Dates that share a year',
    why: 'Two days share their month or their year: 1993 жылғы 14 қаңтар мен 22 қазанда. Together they are a set.',
    read: readSet,
    examples: [
      {
        text: '1993 жылғы 14 қаңтар мен 22 қазанда',
        found: { edtf: '{1993-01-14,1993-10-22}' },
      },
      { text: '1 және 5 желтоқсанда 2000 жылы', found: { edtf: '{2000-12-01,2000-12-05}' } },
      { text: '2000 жылғы 1 және 5 желтоқсанда', found: { edtf: '{2000-12-01,2000-12-05}' } },
    ],
    keeps: ['1993 жылғы 14 қаңтарда Пекинде', '1 және 5-баптар'],
  },
  String.raw`
    {{noDigitBefore}} (?: (?<before>{{year}}) {{ordinal}} \s? {{yearWord}} \s )?
    (?<one>{{dayNumber}}) {{ordinal}} (?: \s (?<first>{{month}}) )? \s (?: және | мен | бен | пен ) \s
    (?<other>{{dayNumber}}) {{ordinal}} \s (?<second>{{month}}) {{monthEnding}}
    (?: \s (?<after>{{year}}) {{ordinal}} \s? {{yearWord}} )?
  `,
);

function readSet({ groups }: Match): DateReading | undefined {
  const year = Number(groups?.['before'] ?? groups?.['after'] ?? 0);
  const second = monthOf(groups?.['second'] ?? '');
  const first = monthOf(groups?.['first'] ?? groups?.['second'] ?? '');
  const one = written(year, first, Number(groups?.['one']));
  const other = written(year, second, Number(groups?.['other']));
  return one && other ? { edtf: `{${one.edtf},${other.edtf}}` } : undefined;
}
