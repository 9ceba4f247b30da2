import { asEdtf, type CalendarDate, isCalendarDate, monthOf } from '../../../kazakh/calendar';
import { numberOf } from '../../../kazakh/numerals';
import type { Match } from '../../../pattern';
import type { Pattern } from '../../../rule';
import type { DateStart } from '../starts';

/** What a form of date says: an EDTF value and, where the figures allow another reading, that. */
export interface DateReading {
  /** EDTF; `XXXX` stands for a year that the words themselves do not tell. */
  readonly edtf: string;
  /** Other readings of the same figures. */
  readonly alternatives?: readonly string[];
  /** How much of the match the date is, where it is not all; UTF-16 code units. */
  readonly length?: number;
  /** The year, or the day, is so far from that of writing. */
  readonly fromWritten?: FromWritten;
}

/** How far a date is from the day of writing. */
export interface FromWritten {
  readonly unit: 'day' | 'year';
  readonly shift: number;
}

/**
 * A form that a date takes, in a text in small letters; it reads a match alone, the text around
 * decides later.
 */
export interface DateForm extends Pattern<DateReading> {
  /** What it begins with: only at such places is it looked for. */
  readonly starts: readonly DateStart[];
}

/** Year, month and day of a match with those groups; not in the calendar, no date. */
export function readDate({ groups }: Match): DateReading | undefined {
  return written(
    Number(groups?.['year'] ?? 0),
    groups?.['month'] === undefined ? undefined : monthOf(groups['month']),
    dayOf(groups?.['day'] ?? groups?.['dayNumber']),
  );
}

/** A day in digits or in words; 0 where the words are no number. */
export function dayOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /[0-9]/u.test(text) ? Number.parseInt(text, 10) : (numberOf(text) ?? 0);
}

/** A reading of year, month and day, if they are in the calendar; a year of 0 is unknown. */
export function written(
  year: number,
  month: number | undefined,
  day: number | undefined,
): DateReading | undefined {
  const date: CalendarDate = { year, month, day };
  return isCalendarDate(date) ? { edtf: asEdtf(date) } : undefined;
}
