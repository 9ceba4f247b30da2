import { dayAfterMonth } from './day-after-month';
import { dayFirst } from './day-first';
import { decade } from './decade';
import { figures } from './figures';
import type { DateForm } from './form';
import { monthToldBefore } from './month-told-before';
import { season } from './season';
import { sharedYear } from './shared-year';
import { yearFirst } from './year-first';
import { yearInWords } from './year-in-words';
import { yearRange } from './year-range';
import { yearToldBefore } from './year-told-before';

export type { DateForm, DateReading } from './form';

/** The forms of a date; of two that overlap the longer one is meant. */
export const dateForms: readonly DateForm[] = [
  yearFirst,
  dayAfterMonth,
  dayFirst,
  sharedYear,
  figures,
  yearRange,
  decade,
  season,
  yearInWords,
  yearToldBefore,
  monthToldBefore,
];
