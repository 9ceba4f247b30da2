import type { Passage } from '../../document/document';
import { actId } from '../../entity/act/acts';
import { type DateAt, datesIn } from '../../entity/date/dates';
import { isCity } from '../../entity/place/cities';
import { findAll } from '../../pattern';
import { type Mark, markOf } from './mark';

/** A date, and the act that it is the date of, with its id where that is certain. */
export interface ActDate extends DateAt {
  readonly act?: string;
  readonly actId?: string;
}

/** The act that a date belongs to: «2011 жылғы 2 мамырдағы № 431-IV Заңымен». */
const actAfter =
  /^\s?(?:(?:№|N|No)\s?(?<number>[\p{L}\p{N}][\p{L}\p{N}_/-]{0,12})\s?(?:ҚРЗ\s?)?)?(?:(?:Қазақстан Республикасы(?:ның)?|ҚР)\s)?(?<noun>Заң|Жарлы[қғ]|Қаулы|Өкім|Бұйры[қғ])(?:сы|ы)?(?:мен|ның|на|ға|дың|ға|нда)?(?!\p{L})/iu;

/**
 * The dates of a sentence as marks: `D`, or `d` for one that is an attribute (қазандағы, 17 тамыз күнгі).
 *
 * @param passage the sentence
 * @param before the last date before it, EDTF
 *
 * @example
 * dateMarks(documentOf('1993 жылғы 14 қаңтардағы шарт'))[0]?.symbol; // => 'd'
 */
export function dateMarks({ text }: Passage, before?: string): Mark[] {
  const marks = datesIn(text, before)
    .filter(({ end }) => !isTermOf(text.slice(end, end + 12)))
    .flatMap((date) => membersOf(text, date))
    .map((date) => dateMark(text, date));
  return [...marks.filter((mark) => !isCenturyOf(mark)), ...yearsInBrackets(text)];
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
    const noun = (act.groups?.['noun'] ?? '').replace(/ғ$/iu, 'қ');
    const number = act.groups?.['number'];
    const name = noun.charAt(0).toUpperCase() + noun.slice(1).toLowerCase();
    const end = date.end + act[0].length;
    const id = number === undefined ? undefined : actId(name, number, date.edtf);
    const dated = {
      ...date,
      act: number === undefined ? name : `${name} № ${number}`,
      ...(id === undefined ? {} : { actId: id }),
    };
    return markOf({ start: date.start, end }, 'D', { date: dated });
  }
  const ofDay = /^\sкүнгі(?!\p{L})/iu.exec(text.slice(date.end, date.end + 8))?.[0].length ?? 0;
  if (ofDay > 0) return markOf({ start: date.start, end: date.end + ofDay }, 'd', { date });
  const isAttribute = /(?:[дт][ае](?:ғы|гі)|жылғы|жылдың|[дт][ыі]ң)$/iu.test(
    text.slice(date.start, date.end),
  );
  return markOf(date, isAttribute ? 'd' : 'D', { date });
}

/** A year alone in brackets, or beside a city: «Литвамен (1994)», «конвенция (Киев, 1993)». */
const yearInBrackets =
  /\((?:(?<before>\p{Lu}[\p{L}-]{1,24}),\s)?(?<year>(?:19|20)[0-9]{2})(?:,\s(?<after>\p{Lu}[\p{L}-]{1,24}))?\)/gu;

function yearsInBrackets(text: string): Mark[] {
  return findAll(yearInBrackets, text).flatMap((match): Mark[] => {
    const { before, after, year = '' } = match.groups ?? {};
    if ([before, after].some((city) => city !== undefined && !isCity(city))) return [];
    const start = match.index + match[0].indexOf(year);
    const place = { start, end: start + year.length };
    return [markOf(place, 'D', { date: { ...place, edtf: year } })];
  });
}
