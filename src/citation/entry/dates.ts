import { inSmallLetters } from '../../kazakh/small-letters';
import { pattern } from '../../pattern';
import type { CslDate } from '../csl';
import { wordsOf } from '../words';
import { monthNumber } from './terms';

const year = '(?:1[5-9]|20)[0-9]{2}';

/** A word that may be a month; the corpus tells whether it is one. */
const word = String.raw`[a-z\u0430-\u04E9]{3,16}\.?`;

/** The forms of a full date with the name of a month, in small letters, each part by name. */
const namedForms: readonly RegExp[] = [
  pattern(
    String.raw`(?<year>{{year}}) \x20? (?: ж(?:ыл[ғд][ыа]|ылы|\.)? | (?:zh|j)(?:yl[g\u01F5\u011F][yi]|yly|\.) )? [,.]? \x20? (?<day>[0-9]{1,2}) [\x20-]{0,2} (?: (?:інші|шы|ші|сы) (?! [\u0430-\u04E9] ) )? \x20? (?<month>{{word}})`,
    { year, word },
  ),
  pattern(
    String.raw`(?<! [0-9] ) (?<day>[0-9]{1,2}) (?:st|nd|rd|th)? \x20? (?<month>{{word}}) ,? \x20? (?<year>{{year}})`,
    { year, word },
  ),
  pattern(
    String.raw`(?<! [a-z\u0430-\u04E9] ) (?<month>{{word}}) \x20 (?<day>[0-9]{1,2}) (?:st|nd|rd|th)? ,? \x20 (?<year>{{year}})`,
    { year, word },
  ),
];

/** «2023 Feb 7», as medical lists have it. */
const yearMonthDay = pattern(
  String.raw`(?<year>{{year}}) \x20 (?<month>{{word}}) \x20 (?<day>[0-9]{1,2}) (?! [0-9] )`,
  { year, word },
);

/** The forms in digits. */
const digitForms: readonly RegExp[] = [
  pattern(
    String.raw`(?<! [0-9.] ) (?<day>[0-9]{1,2}) \. (?<month>[0-9]{1,2}) \. (?<year>{{year}}) (?! [0-9] )`,
    { year },
  ),
  pattern(
    `(?<! [0-9-] ) (?<year>{{year}}) [-.] (?<month>[01][0-9]) [-.] (?<day>[0-3][0-9]) (?! [0-9] )`,
    { year },
  ),
];

/** A day and a month without a year, in either order and in small letters. */
const dayForms: readonly RegExp[] = [
  pattern(
    String.raw`(?<! [0-9] ) (?<day>[0-9]{1,2}) (?: st|nd|rd|th )? [\x20-]? (?<month>{{word}})`,
    { word },
  ),
  pattern(
    String.raw`(?<! [a-z\u0430-\u04E9] ) (?<month>{{word}}) \x20 (?<day>[0-9]{1,2}) (?! [0-9] )`,
    { word },
  ),
];

/** A date in a text and where it stands. */
export interface FoundDate {
  readonly date: CslDate;
  readonly index: number;
  readonly length: number;
}

/**
 * Finds the first full date: «2017 жылғы 3 наурыздағы», «14 июля 1997 г.», «7 June 2018»,
 * «01.02.2023», «2004-07-01».
 */
export function findDate(text: string): FoundDate | undefined {
  if (!anyYear.test(text)) return undefined;
  const small = inSmallLetters(text);
  const forms = namesMonth(small) ? [...namedForms, yearMonthDay, ...digitForms] : digitForms;
  let first: FoundDate | undefined;
  for (const form of forms) {
    const found = firstOf(form, small, ({ groups = {} }) => dateOf(groups));
    if (found !== undefined && (first === undefined || isBefore(found, first))) first = found;
  }
  return first;
}

const anyYear = /(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])/u;

/** The day and month of a newspaper: «7 маусым», «12 января», «June 7». */
export function findDay(text: string): readonly [number, number] | undefined {
  if (!/[0-9]/u.test(text)) return undefined;
  const small = inSmallLetters(text);
  for (const form of dayForms) {
    const found = firstOf(form, small, ({ groups = {} }) => {
      const day = Number(groups['day']);
      const month = day >= 1 && day <= 31 ? monthOf(groups['month'] ?? '') : undefined;
      return month === undefined ? undefined : ([month, day] as const);
    });
    if (found !== undefined) return found.date;
  }
  return undefined;
}

/** The first match that says something; one that says nothing hides none behind its beginning. */
function firstOf<Date>(
  form: RegExp,
  text: string,
  read: (match: RegExpExecArray) => Date | undefined,
): { readonly date: Date; readonly index: number; readonly length: number } | undefined {
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const date = read(match);
    if (date !== undefined) return { date, index: match.index, length: match[0].length };
    form.lastIndex = match.index + 1;
  }
  return undefined;
}

/** The earlier one, or the longer of two that begin together. */
function isBefore(one: FoundDate, other: FoundDate): boolean {
  return one.index < other.index || (one.index === other.index && one.length > other.length);
}

function namesMonth(small: string): boolean {
  return wordsOf(small).some((one) => monthNumber(one.small) !== undefined);
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): CslDate | undefined {
  const day = Number(groups['day']);
  const month = day >= 1 && day <= 31 ? monthOf(groups['month'] ?? '') : undefined;
  return month === undefined ? undefined : { 'date-parts': [[Number(groups['year']), month, day]] };
}

/** The number of a month in letters or digits. */
function monthOf(printed: string): number | undefined {
  const number = Number(printed);
  if (Number.isNaN(number)) return monthNumber(printed.replace(/\.$/u, ''));
  return number >= 1 && number <= 12 ? number : undefined;
}

/** «5-11 сәуір»: the day before the one that a form of a day has found. */
const firstOfDays = /(?<![0-9])([0-9]{1,2}) ?[-\u2013] ?[0-9]{1,2} ?\p{L}/u;

/** The issue of a week has two days: «5-11 сәуір» (5 to 11 April). */
export function daysOf(
  text: string,
  year: number,
  [month, day]: readonly [number, number],
): CslDate {
  const first = Number(firstOfDays.exec(text)?.[1]);
  const isRange = first > 0 && first < day;
  return { 'date-parts': [...(isRange ? [[year, month, first]] : []), [year, month, day]] };
}

/** A date of the year alone. */
export function yearOnly(text: string): CslDate | undefined {
  const found = anyYear.exec(text)?.[0];
  return found === undefined ? undefined : { 'date-parts': [[Number(found)]] };
}
