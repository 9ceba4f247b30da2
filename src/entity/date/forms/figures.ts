import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, written } from './form';
import { dateParts } from './parts';

/** Dates in figures, with the day or the year first. */
export const figures: DateForm = {
  id: 'figures',
  title: 'Dates in figures',
  why: 'Figures with stops: 14.11.2014, or with the year first, where portals disagree whether the month or the day comes next.',
  starts: ['year-open', 'day-figures'],
  pattern: pattern(
    String.raw`
    (?<! {{sign}} | [0-9][.,:/-] )
    (?: (?<day>[0-3]?[0-9]) [./] (?<month>[0-3]?[0-9]) [./] (?<year>{{year}})
      | (?<first>{{year}}) (?: \. (?<second>[0-3]?[0-9]) \. (?<third>[0-3]?[0-9])
                             | - (?<isoMonth>[01][0-9]) - (?<isoDay>[0-3][0-9]) ) )
    (?! {{numeral}} | [./-]{{numeral}} ) (?: \s? {{yearWord}} )?
  `,
    dateParts,
  ),
  read: readFigures,
  examples: [
    { text: '14.11.2014 ж.', found: { edtf: '2014-11-14' } },
    { text: '2019.25.12', found: { edtf: '2019-12-25' } },
    { text: '2009.02.06', found: { edtf: '2009-02-06', alternatives: ['2009-06-02'] } },
    { text: '1993-10-22', found: { edtf: '1993-10-22' } },
  ],
  keeps: ['192.168.1.1', '14.13.2014', '1.2.3', '31.02.2001'],
};

function readFigures({ groups }: Match): DateReading | undefined {
  const number = (name: string): number => Number(groups?.[name]);
  if (groups?.['day'] !== undefined) {
    return written(number('year'), number('month'), number('day'));
  }
  const year = number('first');
  if (groups?.['isoMonth'] !== undefined)
    return written(year, number('isoMonth'), number('isoDay'));
  const monthFirst = written(year, number('second'), number('third'));
  const dayFirst = written(year, number('third'), number('second'));
  if (!monthFirst || !dayFirst || monthFirst.edtf === dayFirst.edtf) return monthFirst ?? dayFirst;
  return { ...monthFirst, alternatives: [dayFirst.edtf] };
}
