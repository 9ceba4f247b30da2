import { isCalendarDate } from '../../kazakh/calendar';
import type { DateAt } from './dates';

/** Where nothing but a joiner is between two dates, the second shares the year of the first. */
const onlyJoiner = /^\s?(?:,|және|мен|бен|пен)?\s?$/iu;

/** «Сол жылы», «сол айда» and their kin point at the date told before, «келесі жылы» one further. */
const pointing = /^(?:дәл )?(?:сол|келесі)\s/iu;

/**
 * Gives dates the parts that the text before tells. A pointer that nothing was told before is
 * left out, unless it names a month by itself.
 *
 * @param text the text
 * @param dates its dates in order, with `X` for what the words do not tell
 * @param before the last date before the text, EDTF
 */
export function withTold(text: string, dates: readonly DateAt[], before?: string): DateAt[] {
  const resolved: DateAt[] = [];
  let told = before;
  for (const date of dates) {
    const last = resolved.at(-1);
    const full = date.edtf.startsWith('XXXX')
      ? filled(text, date, last, told)
      : ofSameCentury(text, date, last);
    if (full === undefined) continue;
    resolved.push(full);
    told = full.edtf;
  }
  return resolved;
}

/** «XV ғасырдың 50-жылдарынан 70-жылдарына дейін»: the second decade is of the century of the first. */
function ofSameCentury(text: string, date: DateAt, last: DateAt | undefined): DateAt {
  const hundreds = /^[0-9]{2}(?=[0-9]X$)/u.exec(last?.edtf ?? '')?.[0];
  if (last === undefined || hundreds === undefined || !/^[0-9]{3}X$/u.test(date.edtf)) return date;
  const isShort = /^[1-9]0\P{N}/u.test(text.slice(date.start, date.end));
  const isNear = !/[.!?\n]/u.test(text.slice(last.end, date.start));
  return isShort && isNear ? { ...date, edtf: `${hundreds}${date.edtf.slice(2)}` } : date;
}

function filled(
  text: string,
  date: DateAt,
  last: DateAt | undefined,
  told: string | undefined,
): DateAt | undefined {
  const words = text.slice(date.start, date.end);
  const isInScene = last === undefined && told !== undefined && /^[0-9]{4}$/u.test(told);
  const isShared =
    pointing.test(words) || isInScene || (last !== undefined && goesOn(text, last, date));
  const edtf =
    isShared && told !== undefined ? resolve(date.edtf, told, /^келесі/iu.test(words)) : undefined;
  if (edtf !== undefined) return { ...date, edtf };
  return /^XXXX-[0-9]/u.test(date.edtf) ? date : undefined;
}

/**
 * A later day in the same sentence is of the same year: «1993 жылғы 22 қазанда жасалды, ал
 * 25 қарашада бекітілді» (it was concluded on 22 October 1993 and approved on 25 November).
 */
function goesOn(text: string, last: DateAt, date: DateAt): boolean {
  const between = text.slice(last.end, date.start);
  if (onlyJoiner.test(between)) return true;
  const [, month, day] = /^[0-9]{4}-([0-9]{2})-([0-9]{2})$/u.exec(last.edtf) ?? [];
  if (/^[0-9]{4}$/u.test(last.edtf)) return isScene(text, last, between);
  const isLater = month !== undefined && date.edtf.slice(5) > `${month}-${day}`;
  return isLater && between.length <= 120 && !/[.!?\n]/u.test(between);
}

/** «1922 жылы конференция өтіп, 16 сәуірде шарт жасалды»: a year as an adverbial sets the scene. */
function isScene(text: string, year: DateAt, between: string): boolean {
  return (
    /(?:жылы|ж\.)$/iu.test(text.slice(year.start, year.end)) &&
    between.length <= 120 &&
    !/[.!?;\n]/u.test(between)
  );
}

/** Fills the unknown parts of a date with those of another one, or with what follows them. */
function resolve(pointer: string, told: string, isNext: boolean): string | undefined {
  const known = /^(?:\.\.\/|[{])?([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?/u.exec(told);
  const [, month, day] = pointer.split('-');
  if (known?.[1] === undefined) return undefined;
  const isMonth = month === 'XX';
  const year = Number(known[1]) + Number(isNext && !isMonth);
  if (month === undefined) return String(year);
  const own = isMonth ? Number(known[2]) + Number(isNext) : Number(month);
  const last = day === 'XX' ? Number(known[3]) : Number(day);
  if (Number.isNaN(own) || (day !== undefined && Number.isNaN(last))) return undefined;
  return written(own > 12 ? year + 1 : year, own > 12 ? 1 : own, day === undefined ? null : last);
}

function written(year: number, month: number, day: number | null): string | undefined {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (day === null) return `${year}-${two(month)}`;
  return isCalendarDate({ year, month, day }) ? `${year}-${two(month)}-${two(day)}` : undefined;
}
