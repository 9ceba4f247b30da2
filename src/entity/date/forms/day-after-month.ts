import { monthOf } from '../../../kazakh/calendar';
import { numberOf } from '../../../kazakh/numerals';
import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, dayOf, written } from './form';
import { dateParts } from './parts';

/** Year, then the month in the genitive and the day: 2010 жылғы мамырдың 27-сі. */
export const dayAfterMonth: DateForm = {
  id: 'day-after-month',
  title: 'The day after its month',
  why: 'Speech puts the month in the genitive and the day after it: мамырдың 27-сінде (on the 27th of May).',
  starts: ['year-month', 'year-open', 'month', 'pointer'],
  pattern: pattern(
    String.raw`
    (?: {{noDigitBefore}} ({{year}}) {{ordinal}} {{gap}} {{yearWord}} \s | (?<! {{letter}} ) (?: (?: сол | келесі ) \s жыл (?: ғы | ы | дың ) \s )? )
    ({{month}}) (?: [дт][ыі]ң | [ыі]? н[ыі]ң | \s айының ) \s (?: ({{dayNumber}}) | (?<words> {{dayWords}} ) ) {{dayEnding}}
    (?: \s (?: мен | бен | пен ) \s (?: (?<other> {{dayNumber}} ) | (?<otherWords> {{dayWords}} ) ) {{dayEnding}} (?= \s аралы ) )?
  `,
    dateParts,
  ),
  read: readDay,
  examples: [
    { text: '2010 жылғы мамырдың 27-сі', found: { edtf: '2010-05-27' } },
    { text: '2010 жылғы мамырдың 27-сінде', found: { edtf: '2010-05-27' } },
    { text: 'сол жылғы желтоқсанның 14-інде', found: { edtf: 'XXXX-12-14' } },
    { text: 'тамыздың 19-ы', found: { edtf: 'XXXX-08-19' } },
    { text: 'наурыздың жиырма екісінде', found: { edtf: 'XXXX-03-22' } },
    { text: 'наурыздың жиырма алтысын', found: { edtf: 'XXXX-03-26' } },
    { text: 'мамырдың 3-і мен он төрті аралығында', found: { edtf: 'XXXX-05-03/XXXX-05-14' } },
    { text: '2019 жылдың мамырының жиырма бірінде', found: { edtf: '2019-05-21' } },
  ],
  keeps: [
    'мамырдың күндері',
    'қыркүйектің 100 теңгесі',
    'наурыздың бірінші күні',
    'наурыздың екінші аптасы',
    'мамырдың екі күні',
  ],
};

function readDay({ groups }: Match): DateReading | undefined {
  const dayIn = (digits: string, words: string): number | undefined =>
    groups?.[words] === undefined ? dayOf(groups?.[digits]) : numberOf(groups[words]);
  const of = (day: number | undefined): DateReading | undefined =>
    written(Number(groups?.['year'] ?? 0), monthOf(groups?.['month'] ?? ''), day);
  const from = of(dayIn('dayNumber', 'words'));
  const other = dayIn('other', 'otherWords');
  const to = of(other);
  if (other === undefined || from === undefined || to === undefined) return from;
  return from.edtf < to.edtf ? { edtf: `${from.edtf}/${to.edtf}` } : from;
}
