import rows from '../../corpus/lexicon/calendar.json';

/** A month or a season with the number that EDTF gives it. */
export interface NamedTime {
  readonly word: string;
  /** What its forms begin with: the к of қыркүйек softens before a vowel. */
  readonly stems: readonly string[];
  /** How it is cut short before a full stop: желт. */
  readonly short: readonly string[];
  readonly number: number;
}

/** A row of the calendar; of seasons and eras none is cut short. */
interface Row {
  readonly word: string;
  readonly class: string;
  readonly value: string;
  readonly stems: readonly string[];
  readonly short?: readonly string[];
}

function rowsOf(kind: string): readonly Row[] {
  return (rows as readonly Row[]).filter((row) => row.class === kind);
}

function namedTimes(kind: string): readonly NamedTime[] {
  return rowsOf(kind).map(({ word, stems, short, value }) => ({
    word,
    stems,
    short: short ?? [],
    number: Number(value),
  }));
}

/** The months, January first; April has two names. */
export const months = /* @__PURE__ */ namedTimes('month');

/** The seasons; the EDTF numbers of Level 1 are 21 to 24. */
export const seasons = /* @__PURE__ */ namedTimes('season');

/** Names of eras in all their forms; the years of the number -1 are counted back. */
export const eras = /* @__PURE__ */ namedTimes('era');

/** A word that points at the day of writing: кеше (yesterday), былтыр (last year). */
export interface WrittenWord {
  /** All of its forms. */
  readonly forms: readonly string[];
  readonly unit: 'day' | 'year';
  /** How many units from the day of writing. */
  readonly shift: number;
}

/** The words that point at the day of writing. */
export const writtenWords: readonly WrittenWord[] = /* @__PURE__ */ rowsOf('written').map(
  ({ stems, value }) => {
    const [unit, shift] = value.split(' ');
    return { forms: stems, unit: unit === 'day' ? 'day' : 'year', shift: Number(shift) };
  },
);

/** A calendar date as far as a text tells it; EDTF writes the rest. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/**
 * The number of a month by its name, in any case of the noun and any case of letters.
 *
 * @param word a month with or without endings, or cut short with its full stop
 * @returns 1 to 12, or `undefined` when the word is no month
 *
 * @example
 * [monthOf('қарашада'), monthOf('Қыркүйегі'), monthOf('желт.'), monthOf('шарт')]; // => [11, 9, 12, undefined]
 */
export function monthOf(word: string): number | undefined {
  const small = word.toLowerCase();
  const month = byFirstLetters.get(small.slice(0, 3));
  if (month === undefined) return undefined;
  const isShort = small.endsWith('.') && month.short.includes(small.slice(0, -1));
  return isShort || month.stems.some((stem) => small.startsWith(stem)) ? month.number : undefined;
}

/** No two months have their first three letters in common. */
const byFirstLetters: ReadonlyMap<string, NamedTime> = new Map(
  months.map((month) => [month.word.slice(0, 3), month]),
);

/**
 * Tells whether a date is in the calendar (Gregorian, leap years counted).
 *
 * @example
 * [isCalendarDate({ year: 1996, month: 2, day: 29 }), isCalendarDate({ year: 1997, month: 2, day: 29 })]; // => [true, false]
 */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= daysIn(year, month ?? 1);
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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
  const written = year === 0 ? 'XXXX' : String(year).padStart(4, '0');
  if (month === undefined) return written;
  return day === undefined
    ? `${written}-${twoDigits(month)}`
    : `${written}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
