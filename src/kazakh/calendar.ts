/** The months in the nominative, January first. */
export const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

/** The seasons in the nominative; the EDTF numbers of Level 1 are 21 to 24. */
export const seasons = ['көктем', 'жаз', 'күз', 'қыс'] as const;

/** A calendar date as far as a text tells it; EDTF writes the rest. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The number of a month by its name, in any case of the noun and any case of letters.
 *
 * @param word a month with or without endings
 * @returns 1 to 12, or `undefined` when the word is no month
 *
 * @example
 * [monthOf('қарашада'), monthOf('Қыркүйегі'), monthOf('шарт')]; // => [11, 9, undefined]
 */
export function monthOf(word: string): number | undefined {
  const small = word.toLowerCase().replace('қыркүйег', 'қыркүйек');
  const index = months.findIndex((name) => small.startsWith(name));
  return index < 0 ? undefined : index + 1;
}

/**
 * Tells whether a date is in the calendar (Gregorian, leap years counted).
 *
 * @example
 * [isCalendarDate({ year: 1996, month: 2, day: 29 }), isCalendarDate({ year: 1997, month: 2, day: 29 })]; // => [true, false]
 */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  const last = new Date(Date.UTC(2000 + (year % 400), month ?? 1, 0)).getUTCDate();
  return day >= 1 && day <= last;
}

/**
 * Writes a date as EDTF: `1993`, `1993-10` or `1993-10-22`; an unknown year is `XXXX`.
 *
 * @param date the parts that are known; a year of 0 is unknown
 *
 * @example
 * [asEdtf({ year: 1993, month: 10, day: 22 }), asEdtf({ year: 0, month: 2 })]; // => ['1993-10-22', 'XXXX-02']
 */
export function asEdtf({ year, month, day }: CalendarDate): string {
  const parts = [year === 0 ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
