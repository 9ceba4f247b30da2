import { type Match, pattern } from '../../../pattern';
import { eraOf } from './eras';
import type { DateForm, DateReading } from './form';
import { dateParts } from './parts';

/** A year of an era that is named: б.з.д. 138 жылы, б.з. 93 ж. */
export const eraYear: DateForm = {
  id: 'era-year',
  title: 'A year of an era',
  why: 'The years of antiquity are told with their era. EDTF counts as ISO 8601 does, where the year before the year 1 is 0: б.з.д. 138 жылы (in 138 BC) is -0137.',
  starts: ['era'],
  pattern: pattern(
    String.raw`
    (?<! {{letter}} ) (?<era> {{era}} ) \s?
    (?: (?<first> [1-9][0-9]{0,3} ) {{ordinal}} \s? [\u2010-\u2014-] \s? )?
    (?<last> [1-9][0-9]{0,3} ) {{ordinal}} {{gap}} (?: жыл (?: (?<many> дар {{letter}}{0,8} ) | ы | ғы | дың | дан | ға )? | жж?\. ) (?! {{letter}} )
  `,
    dateParts,
  ),
  read: readYears,
  examples: [
    { text: 'б.з.д. 138 жылы', found: { edtf: '-0137' } },
    { text: 'б. з. 93 ж.', found: { edtf: '0093' } },
    { text: 'б.з.б. 209 – 174 жылдары', found: { edtf: '-0208/-0173' } },
  ],
  keeps: ['б.з.д. 138 қала', 'б. з. 93 бет', 'б.э.б. 1000 жылдары', 'б.з.б. 174 – 209 жылдары'],
};

function readYears({ groups }: Match): DateReading | undefined {
  const era = eraOf(groups?.['era']) ?? 1;
  const last = Number(groups?.['last']);
  if (groups?.['first'] === undefined) {
    return groups?.['many'] === undefined ? { edtf: yearOf(last, era) } : undefined;
  }
  const first = Number(groups['first']);
  return first * era < last * era
    ? { edtf: `${yearOf(first, era)}/${yearOf(last, era)}` }
    : undefined;
}

function yearOf(number: number, era: number): string {
  const figures = String(era < 0 ? number - 1 : number).padStart(4, '0');
  return era < 0 && number > 1 ? `-${figures}` : figures;
}
