import { monthOf } from '../../../kazakh/calendar';
import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, written } from './form';
import { dateParts } from './parts';

/** Two months of a year: 2002 жылғы қазан мен қарашада, 2005 жылғы мамыр–маусымда. */
export const monthPair: DateForm = {
  id: 'month-pair',
  title: 'Two months of a year',
  why: 'Two months share their year: with a joiner they are a set, with a dash the time between them.',
  starts: ['year-month', 'year-open'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} ({{year}}) {{ordinal}} {{gap}} {{yearWord}} \s (?<first>{{month}})
    (?: \s (?: және | мен | бен | пен ) \s | \s? (?<dash>[\u2010-\u2014-]) \s? )
    (?<second>{{month}}) {{monthEnding}} (?! (?<= ң ) \s [0-9] ) (?: \s айлар {{letter}}{0,7} )?
  `,
    dateParts,
  ),
  read: readPair,
  examples: [
    { text: '2002 жылғы қазан мен қарашада', found: { edtf: '{2002-10,2002-11}' } },
    { text: '2005 жылғы мамыр–маусым айларында', found: { edtf: '2005-05/2005-06' } },
    { text: '2025 жылғы қаңтар-қазанда 8534 шарт', found: { edtf: '2025-01/2025-10' } },
  ],
  keeps: ['2002 жылғы қазан мен қарашаның 5-інде', 'қазан мен қараша'],
};

function readPair({ groups }: Match): DateReading | undefined {
  const year = Number(groups?.['year']);
  const [one, other] = [groups?.['first'], groups?.['second']].map((name) =>
    written(year, monthOf(name ?? ''), undefined),
  );
  if (one === undefined || other === undefined || one.edtf >= other.edtf) return undefined;
  const isRange = groups?.['dash'] !== undefined;
  return { edtf: isRange ? `${one.edtf}/${other.edtf}` : `{${one.edtf},${other.edtf}}` };
}
