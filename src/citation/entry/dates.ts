import { monthOf } from '../../kazakh/calendar';
import { inSmallLetters } from '../../kazakh/small-letters';
import { pattern } from '../../pattern';
import type { CslDate } from '../csl';

/** Stems of the Russian and English months, January first; the stem decides. */
const russian = 'янв фев мар апр мая|май июн июл авг сен окт ноя дек'.split(' ');
const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const monthWord =
  '(?:(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)[\\u0430-\\u04E9]{0,6}|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,2}|(?:янв|февр?|апр|авг|сент?|окт|нояб?|дек)\\.|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?)';

const year = '(?:1[5-9]|20)[0-9]{2}';

/** The forms of a full date in small letters, each with year, month, day by name. */
const forms: readonly RegExp[] = [
  pattern(
    String.raw`(?<year>{{year}}) \x20? (?: ж(?:ыл[ғд][ыа]|ылы|\.)? )? [,.]? \x20? (?<day>[0-9]{1,2}) [\x20-]{0,2} (?:інші|шы|ші|сы)? \x20? (?<month>{{monthWord}})`,
    { year, monthWord },
  ),
  pattern(
    String.raw`(?<! [0-9] ) (?<day>[0-9]{1,2}) (?:st|nd|rd|th)? \x20 (?<month>{{monthWord}}) ,? \x20? (?<year>{{year}})`,
    { year, monthWord },
  ),
  pattern(
    String.raw`(?<month>{{monthWord}}) \x20 (?<day>[0-9]{1,2}) (?:st|nd|rd|th)? ,? \x20 (?<year>{{year}})`,
    { year, monthWord },
  ),
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
    String.raw`(?<! [0-9] ) (?<day>[0-9]{1,2}) (?: st|nd|rd|th )? [\x20-]? (?<month>{{monthWord}})`,
    { monthWord },
  ),
  pattern(String.raw`(?<month>{{monthWord}}) \x20 (?<day>[0-9]{1,2}) (?! [0-9] )`, { monthWord }),
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
  const small = inSmallLetters(text);
  const found = forms.flatMap((form): FoundDate[] => {
    for (const match of small.matchAll(form)) {
      const date = dateOf(match.groups ?? {});
      if (date !== undefined) return [{ date, index: match.index, length: match[0].length }];
    }
    return [];
  });
  return found.sort((a, b) => a.index - b.index || b.length - a.length)[0];
}

/** The day and month of a newspaper: «7 маусым», «12 января», «June 7». */
export function findDay(text: string): readonly [number, number] | undefined {
  const small = inSmallLetters(text);
  for (const form of dayForms) {
    for (const { groups = {} } of small.matchAll(form)) {
      const month = monthNumber(groups['month'] ?? '');
      const day = Number(groups['day']);
      if (month !== undefined && day >= 1 && day <= 31) return [month, day];
    }
  }
  return undefined;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): CslDate | undefined {
  const month = monthNumber(groups['month'] ?? '');
  const day = Number(groups['day']);
  if (month === undefined || day < 1 || day > 31) return undefined;
  return { 'date-parts': [[Number(groups['year']), month, day]] };
}

function monthNumber(word: string): number | undefined {
  if (/^[0-9]/u.test(word)) {
    const number = Number(word);
    return number >= 1 && number <= 12 ? number : undefined;
  }
  const kazakh = monthOf(word);
  if (kazakh !== undefined) return kazakh;
  for (const stems of [russian, english]) {
    const at = stems.findIndex((stem) => stem.split('|').some((one) => word.startsWith(one)));
    if (at >= 0) return at + 1;
  }
  return undefined;
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
  const found = /(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])/u.exec(text)?.[0];
  return found === undefined ? undefined : { 'date-parts': [[Number(found)]] };
}
