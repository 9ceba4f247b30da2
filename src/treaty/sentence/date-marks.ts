import type { Passage } from '../../document/document';
import { type DateAt, datesIn } from '../../entity/date/dates';
import { isCity } from '../../entity/place/cities';
import { actAfter, withAct } from './act-dates';
import { type Mark, markOf } from './mark';

/**
 * The dates of a sentence as marks: `D`, or `d` for one that is an attribute (қазандағы, 17 тамыз күнгі).
 *
 * @param passage the sentence
 * @param before the last date before it, EDTF
 * @param written when the text was written, EDTF
 *
 * @example
 * dateMarks(documentOf('1993 жылғы 14 қаңтардағы шарт'))[0]?.symbol; // => 'd'
 */
export function dateMarks({ text }: Passage, before?: string, written?: string): Mark[] {
  const year = yearOfEntry(text);
  const marks = datesIn(text, before ?? year?.date?.edtf, written)
    .filter(({ end }) => !isTermOf(text.slice(end, end + 12)))
    .filter((date) => !isOfAnother(text, date))
    .flatMap((date) => membersOf(text, date))
    .map((date) => dateMark(text, date));
  const own = marks.filter((mark) => !isCenturyOf(mark) && !isCenturyMeant(text, mark));
  const isAlone = own.every(({ start }) => start === year?.start);
  return year !== undefined && isAlone ? [year] : own;
}

/** «1858 — …»: the year that an entry of a chronicle begins with. */
const entry = /^\s*(?<year>1[0-9]{3}|20[0-9]{2})(?<rest>\s[-\u2013\u2014]\s)/u;

function yearOfEntry(text: string): Mark | undefined {
  const match = entry.exec(text);
  const edtf = match?.groups?.['year'];
  if (match === null || edtf === undefined) return undefined;
  const end = match[0].trimEnd().length;
  const start = match[0].indexOf(edtf);
  return markOf({ start, end }, 'd', { date: { start, end: start + edtf.length, edtf } });
}

/** «ХХІ ғасырға бағдарланған»: a century that something is meant for dates nothing. */
function isCenturyMeant(text: string, { end, date }: Mark): boolean {
  return date?.edtf.endsWith('XX') === true && /[ғгқк][ае]$/iu.test(text.slice(0, end));
}

/** «2021–2025 жылдарға арналған бағдарлама»: the years of a programme are a part of its name. */
const isTermOf = (after: string): boolean => /^\sарналған/iu.test(after);

/** «XXI ғасырдағы тату көршілік»: a century as an attribute is a part of the subject. */
function isCenturyOf({ symbol, date }: Mark): boolean {
  return symbol === 'd' && date?.edtf.endsWith('XX') === true;
}

/** «2004, 2007 және 2009 жылдары»: each year of the set, so that a list can share them out. */
function membersOf(text: string, date: DateAt): DateAt[] {
  if (!/^\{[0-9]{4}(?:,[0-9]{4})+\}$/u.test(date.edtf)) return [date];
  const years = date.edtf.match(/[0-9]{4}/gu) ?? [];
  let from = date.start;
  const places = years.map((edtf): DateAt => {
    const start = text.indexOf(edtf, from);
    from = start + edtf.length;
    return { start, end: from, edtf };
  });
  const isThere = places.every(({ start }) => start >= date.start) && from <= date.end;
  return isThere
    ? places.map((one, order) => (order === years.length - 1 ? { ...one, end: date.end } : one))
    : [date];
}

function dateMark(text: string, date: DateAt): Mark {
  const act = actAfter.exec(text.slice(date.end, date.end + 80));
  if (act) {
    const dated = withAct(date, act.groups?.['noun'] ?? '', act.groups?.['number']);
    return markOf({ start: date.start, end: date.end + act[0].length }, 'D', { date: dated });
  }
  const ofDay = /^\sкүнгі(?!\p{L})/iu.exec(text.slice(date.end, date.end + 8))?.[0].length ?? 0;
  if (ofDay > 0) return markOf({ start: date.start, end: date.end + ofDay }, 'd', { date });
  const isAttribute = /(?:[дт][ае](?:ғы|гі)|жылғы|жылдың|[дт][ыі]ң)$/iu.test(
    text.slice(date.start, date.end),
  );
  return markOf(date, isAttribute ? 'd' : 'D', { date });
}

/** What stands in brackets before and behind a year of a treaty: nothing, or a city. */
const opening = /\((?:(?<city>\p{Lu}[\p{L}-]{1,24}),\s)?$/u;
const closing = /^(?:,\s(?<city>\p{Lu}[\p{L}-]{1,24}))?\)/u;

/**
 * A year in brackets without its word dates what stands before it: «Литвамен (1994)», «конвенция
 * (Киев, 1993)». Beside other words, as in «(Сартаев, 1999)», and as a span of years, it dates a
 * book or a life.
 */
function isOfAnother(text: string, { start, end }: DateAt): boolean {
  if (!/^[0-9]{3,4}(?:\s?[\u2010-\u2014-]\s?[0-9]{2,4})?$/u.test(text.slice(start, end)))
    return false;
  const before = text.slice(Math.max(0, start - longestBracket), start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  const sides = [opening.exec(before), closing.exec(text.slice(end, end + 30))];
  return end - start > 4 || sides.some((side) => !isPlaceOf(side));
}

/** So far back a bracket may open, UTF-16 code units. */
const longestBracket = 120;

function isPlaceOf(side: RegExpExecArray | null): boolean {
  const city = side?.groups?.['city'];
  return side !== null && (city === undefined || isCity(city));
}
