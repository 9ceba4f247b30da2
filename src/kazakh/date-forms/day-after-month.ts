import { type DateForm, form, readDate } from './form';

/** Year, then the month in the genitive and the day: 2010 жылғы мамырдың 27-сі. */
export const dayAfterMonth: DateForm = form(
  {
    id: 'day-after-month',
    title: 'The day after its month',
    why: 'Speech puts the month in the genitive and the day after it: мамырдың 27-сінде (on the 27th of May).',
    read: (match) => readDate(match),
    examples: [
      { text: '2010 жылғы мамырдың 27-сі', found: { edtf: '2010-05-27' } },
      { text: '2010 жылғы мамырдың 27-сінде', found: { edtf: '2010-05-27' } },
      { text: 'тамыздың 19-ы', found: { edtf: 'XXXX-08-19' } },
    ],
    keeps: ['мамырдың күндері', 'қыркүйектің 100 теңгесі'],
  },
  String.raw`
    (?: {{noDigitBefore}} ({{year}}) {{ordinal}} \s? {{yearWord}} \s | (?<! \p{L} ) )
    ({{month}}) (?: [дт][ыі]ң | [ыі]? н[ыі]ң | \s айының ) \s ({{dayNumber}}) {{dayEnding}}
  `,
);
