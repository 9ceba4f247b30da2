import { bracketedYear } from './bracketed-year';
import { century } from './century';
import { chronicleYear } from './chronicle-year';
import { dayAfterMonth } from './day-after-month';
import { dayFirst } from './day-first';
import { dayOfWriting } from './day-of-writing';
import { dayRange } from './day-range';
import { decade } from './decade';
import { decadeInWords } from './decade-in-words';
import { earlyYear } from './early-year';
import { eraYear } from './era-year';
import { figures } from './figures';
import type { DateForm } from './form';
import { monthPair } from './month-pair';
import { monthToldBefore } from './month-told-before';
import { season } from './season';
import { sharedYear } from './shared-year';
import { yearFirst } from './year-first';
import { yearInWords } from './year-in-words';
import { yearList } from './year-list';
import { yearRange } from './year-range';
import { yearToldBefore } from './year-told-before';

export type { DateForm, DateReading, FromWritten } from './form';

/** The forms of a date; of two that overlap the longer one is meant. */
export const dateForms: readonly DateForm[] = [
  yearFirst,
  dayAfterMonth,
  dayFirst,
  sharedYear,
  dayRange,
  monthPair,
  figures,
  yearRange,
  yearList,
  decade,
  decadeInWords,
  century,
  eraYear,
  earlyYear,
  bracketedYear,
  chronicleYear,
  season,
  yearInWords,
  yearToldBefore,
  monthToldBefore,
  dayOfWriting,
];
