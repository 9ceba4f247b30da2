import { type Match, pattern } from '../../../pattern';
import type { DateForm, DateReading } from './form';
import { dateParts } from './parts';
import { spanOfYears } from './span-of-years';

/** A span of years: 2009–2012 жылдары. */
export const yearRange: DateForm = {
  id: 'year-range',
  title: 'From one year to another',
  why: 'Two years with a dash are the time between them, both included; of the second only the last two figures may stand.',
  starts: ['year-open', 'early'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?<from>{{anyYear}}) \s? [\u2010-\u2014-] \s? (?<to> [1-9][0-9]{2,3} | [0-9]{2} ) {{ordinal}}
    \s? -? (?: оқу \s )? (?<word> жыл (?! \s бұрын | дық ) {{letter}}{0,12} | жж\.? | ж\. )
  `,
    dateParts,
  ),
  read: readRange,
  examples: [
    { text: '2009–2012 жылдары', found: { edtf: '2009/2012' } },
    { text: '1993-1997 жж.', found: { edtf: '1993/1997' } },
    { text: '2005 – 2018-інші жылдар аралығында', found: { edtf: '2005/2018' } },
    { text: '(1940 — 1980жж)', found: { edtf: '1940/1980' } },
    { text: '1918-19 жж.', found: { edtf: '1918/1919' } },
    { text: '2013-14 оқу жылы', found: { edtf: '2013/2014' } },
    { text: '1905 – 07 жылғы', found: { edtf: '1905/1907' } },
    { text: '704-766 жж.', found: { edtf: '0704/0766' } },
  ],
  keeps: [
    '2009–2012 беттер',
    '1993-1997',
    '1997-1993 жж.',
    '1500-2000 жыл бұрын',
    '200-300 жыл',
    '100-150 жылда',
    '2013-14 жылқы',
    '1920-30 жылдары',
  ],
};

function readRange({ groups }: Match): DateReading | undefined {
  const word = groups?.['word'] ?? '';
  if (/^жыл(?!$|[ыдғ])/u.test(word)) return undefined;
  const from = groups?.['from'] ?? '';
  const isOfMany = word.startsWith('жылдар') || word.startsWith('жж');
  const to = groups?.['to'] ?? '';
  if (from.length < 4 && !isOfMany) return undefined;
  // «1920-30 жылдары» are decades.
  if (isOfMany && to.length === 2 && /0$/u.test(from) && /0$/u.test(to)) return undefined;
  return spanOfYears(from, to);
}
