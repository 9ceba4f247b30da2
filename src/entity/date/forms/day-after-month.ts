import { pattern } from '../../../pattern';
import { type DateForm, readDate } from './form';
import { dateParts } from './parts';

/** Year, then the month in the genitive and the day: 2010 жылғы мамырдың 27-сі. */
export const dayAfterMonth: DateForm = {
  id: 'day-after-month',
  title: 'The day after its month',
  why: 'Speech puts the month in the genitive and the day after it: мамырдың 27-сінде (on the 27th of May).',
  starts: ['year-month', 'year-open', 'month', 'pointer'],
  pattern: pattern(
    String.raw`
    (?: {{noDigitBefore}} ({{year}}) {{ordinal}} \s? {{yearWord}} \s | (?<! {{letter}} ) (?: (?: сол | келесі ) \s жыл (?: ғы | ы | дың ) \s )? )
    ({{month}}) (?: [дт][ыі]ң | [ыі]? н[ыі]ң | \s айының ) \s ({{dayNumber}}) {{dayEnding}}
  `,
    dateParts,
  ),
  read: (match) => readDate(match),
  examples: [
    { text: '2010 жылғы мамырдың 27-сі', found: { edtf: '2010-05-27' } },
    { text: '2010 жылғы мамырдың 27-сінде', found: { edtf: '2010-05-27' } },
    { text: 'сол жылғы желтоқсанның 14-інде', found: { edtf: 'XXXX-12-14' } },
    { text: 'тамыздың 19-ы', found: { edtf: 'XXXX-08-19' } },
  ],
  keeps: ['мамырдың күндері', 'қыркүйектің 100 теңгесі'],
};
