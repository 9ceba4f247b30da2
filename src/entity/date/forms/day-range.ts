import { monthOf } from '../../../kazakh/calendar';
import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, dayOf, written } from './form';
import { dateParts } from './parts';

/** A span of days: 2013 жылғы 10–12 сәуірде, 22 ақпан – 15 наурыз. */
export const dayRange: DateForm = {
  id: 'day-range',
  title: 'From one day to another',
  why: 'Two days with a dash are the time between them, both included: 2013 жылғы 10–12 сәуірде (on 10 to 12 April 2013).',
  starts: ['year-days', 'year-open', 'day-months', 'day-open', 'number'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?: (?<before>{{year}}) {{ordinal}} {{gap}} {{yearWord}} \s )?
    (?<one>{{day}}) {{ordinal}} (?: \s (?<first>{{month}}) )? \s? [\u2010-\u2014-] \s?
    (?<other>{{day}}) {{ordinal}} \s (?<second>{{month}}) {{monthEnding}}
    (?: ,?\s (?<after>{{year}}) {{ordinal}} {{gap}} {{yearWord}} )?
  `,
    dateParts,
  ),
  read: readRange,
  examples: [
    { text: '2013 жылғы 10–12 сәуірде', found: { edtf: '2013-04-10/2013-04-12' } },
    { text: 'жиырма төртінші – жиырма жетінші маусым', found: { edtf: 'XXXX-06-24/XXXX-06-27' } },
    { text: '24-ші – 27-ші маусымда', found: { edtf: 'XXXX-06-24/XXXX-06-27' } },
    { text: '2016 жылғы 22 ақпан – 15 наурыз', found: { edtf: '2016-02-22/2016-03-15' } },
  ],
  keeps: ['10–12 бап', '2013 жылғы 12–10 сәуірде', '10-12 сәуірлік'],
};

function readRange({ groups }: Match): DateReading | undefined {
  const year = Number(groups?.['before'] ?? groups?.['after'] ?? 0);
  const second = monthOf(groups?.['second'] ?? '');
  const first = monthOf(groups?.['first'] ?? groups?.['second'] ?? '');
  const from = written(year, first, dayOf(groups?.['one']));
  const to = written(year, second, dayOf(groups?.['other']));
  return from && to && from.edtf < to.edtf ? { edtf: `${from.edtf}/${to.edtf}` } : undefined;
}
