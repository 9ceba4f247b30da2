import { isCalendarDate } from '../../kazakh/calendar';
import type { FromWritten } from './forms';

/** When a text was written, as far as it is known; EDTF. */
const dayMonthOrYear = /^(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?$/u;

/**
 * Tells whether a value says when a text was written: a day, a month or a year in EDTF.
 *
 * @example
 * [isWritten('2024-05-17'), isWritten('2024'), isWritten('2024-02-30')]; // => [true, true, false]
 */
export function isWritten(value: unknown): boolean {
  const parts = typeof value === 'string' ? dayMonthOrYear.exec(value)?.groups : undefined;
  const [year, month, day] = [parts?.['year'], parts?.['month'], parts?.['day']].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  return year !== undefined && isCalendarDate({ year, month, day });
}

/**
 * Checks the day of writing that a caller gives.
 *
 * @param written EDTF: a day, a month or a year
 * @returns the same
 * @throws TypeError when it is none of these
 *
 * @example
 * expectWritten('2024-05-17'); // => '2024-05-17'
 */
export function expectWritten(written: string | undefined): string | undefined {
  if (written === undefined || isWritten(written)) return written;
  throw new TypeError(
    `written takes the day, the month or the year in which a text was written, as 2024-05-17, 2024-05 or 2024: got ${JSON.stringify(written)}.`,
  );
}

/**
 * A date that is told from the day of writing.
 *
 * @param edtf the date, `X` for what its words do not tell
 * @param from how far it is from the day of writing
 * @param written when the text was written, EDTF
 * @returns the date, or `undefined` where the day would have to be known, and is not
 *
 * @example
 * sinceWritten('XXXX-XX-XX', { unit: 'day', shift: -1 }, '2024-03-01'); // => '2024-02-29'
 */
export function sinceWritten(
  edtf: string,
  { unit, shift }: FromWritten,
  written: string,
): string | undefined {
  const [year = 0, month, day] = written.split('-').map(Number);
  if (unit === 'day') {
    if (month === undefined || day === undefined) return undefined;
    return new Date(Date.UTC(year, month - 1, day + shift)).toISOString().slice(0, 10);
  }
  return edtf.replace('XXXX', String(year + shift).padStart(4, '0'));
}
