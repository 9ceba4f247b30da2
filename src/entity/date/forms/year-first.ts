import { pattern } from '../../../pattern';
import { type DateForm, readDate } from './form';
import { dateParts } from './parts';

/** Year, then day and month, or the month alone, or neither. */
export const yearFirst: DateForm = {
  id: 'year-first',
  title: 'Year first',
  why: 'Statutes date by year, day and month: 2014 жылғы 14 қарашада (on 14 November 2014). The month may stand without a day, the year alone.',
  starts: ['year', 'year-day', 'year-month', 'year-open'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} ({{year}}) (?: {{ordinal}} \s? {{yearWord}} | {{yearGenitive}} (?= \s ) )
    (?: ,?\s?
      (?: (?: ({{day}}) {{ordinal}} \s? )? ({{month}}) {{monthEnding}} {{monthWord}}
      )
    )?
  `,
    dateParts,
  ),
  read: (match) => readDate(match),
  examples: [
    { text: '2014 жылғы 14 қарашада', found: { edtf: '2014-11-14' } },
    { text: '2014 жылдың 14 қарашасында', found: { edtf: '2014-11-14' } },
    { text: '2002 жылдың 9 қыркүйегінде', found: { edtf: '2002-09-09' } },
    { text: '1997 жыл 7 ақпан', found: { edtf: '1997-02-07' } },
    { text: '2014 ж. 14 қараша', found: { edtf: '2014-11-14' } },
    { text: '1954 жылғы бірінші наурызда', found: { edtf: '1954-03-01' } },
    { text: '2020-сыншы жылдың мамыр айында', found: { edtf: '2020-05' } },
    { text: '2018 жылғы маусымда', found: { edtf: '2018-06' } },
    { text: '2000 ЖЫЛЫ', found: { edtf: '2000' } },
  ],
  keeps: ['2000 жылдық мереке', '1500 жылқы', '2300 жылжымайтын мүлік', '5 жыл бойы'],
};
