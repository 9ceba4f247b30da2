import { type Located, longest, type Span } from '../../finding';
import { inSmallLetters } from '../../kazakh/small-letters';
import { repaired } from '../../noise';
import { findAll } from '../../pattern';
import { type CleanText, locate } from '../../text';
import { dateForms } from './forms';
import { withTold } from './pointers';

/**
 * A date that a text mentions.
 *
 * @example
 * const [date] = findDates('Шарт 1993 жылғы 22 қазанда жасалды.');
 * [date?.text, date?.edtf]; // => ['1993 жылғы 22 қазанда', '1993-10-22']
 */
export interface DateMention extends Located {
  /**
   * EDTF of the Library of Congress, levels 0 to 2: `1993-10-22`, `2018-06`, `2002`, `199X`,
   * `2009/2012`, `../2004`, `1995~`, `{1993-01-14,1993-10-22}`. A year that neither the words nor
   * the text before tell is `XXXX`.
   */
  readonly edtf: string;
  /** The words in the repaired text. */
  readonly text: string;
  /** Other readings of figures such as 2009.02.06, which portals write in two orders. */
  readonly alternatives?: readonly string[];
}

/** A date at a place of a text, not yet located in the source. */
export interface DateAt extends Span {
  readonly edtf: string;
  readonly alternatives?: readonly string[];
}

/**
 * Finds the dates of a text, in reading order.
 *
 * A day without a year takes it from the text before, where «сол жылғы» (of that year) or a list
 * says so, or where an earlier day of the sentence has one. Words that only point at the day of writing (бүгін, былтыр: today, last year) are no
 * dates, since the text alone does not tell them.
 *
 * @param text a text, or one already repaired
 * @returns the dates; offsets are UTF-16 code units
 * @throws TypeError when `text` is neither a string nor a repaired text
 *
 * @example
 * findDates('2009–2012 жылдары').map((date) => date.edtf); // => ['2009/2012']
 */
export function findDates(text: string | CleanText): DateMention[] {
  const clean = repaired(text, 'findDates');
  return datesIn(clean.text).map(({ start, end, ...reading }) => ({
    ...locate(clean, { start, end }),
    ...reading,
    text: clean.text.slice(start, end),
  }));
}

/**
 * Finds the dates of a repaired text or of a stretch of one.
 *
 * @param text the text, taken as it is
 * @param before the last date before the text, EDTF, at which «сол жылы» (in that year) may point
 * @returns the dates in order, apart from each other
 *
 * @example
 * datesIn('2002 жылы')[0]; // => { edtf: '2002', start: 0, end: 9 }
 */
export function datesIn(text: string, before?: string): DateAt[] {
  const small = inSmallLetters(text);
  if (!/[0-9]|ш[ыі]|жыл|ғасыр|(?:сол|келесі)\s/u.test(small)) return [];
  const forms = dateForms.filter(({ needs }) => needs === undefined || small.search(needs) >= 0);
  const found = forms.flatMap(({ pattern, read }) =>
    findAll(pattern, small).flatMap((match): DateAt[] => {
      const reading = read(match, text);
      const start = match.index;
      return reading ? [{ ...reading, start, end: start + match[0].length }] : [];
    }),
  );
  const dates = longest(found, (date) => date);
  return openEnds(text, spans(text, withTold(text, dates, before)));
}

/** «2010 жылдан 2014 жылға дейін»: two dates that bound a span. */
function spans(text: string, dates: readonly DateAt[]): DateAt[] {
  const joined: DateAt[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const isSpan =
      last !== undefined &&
      /^(?:\s|\s?[-\u2013\u2014]\s?)$/u.test(text.slice(last.end, date.start)) &&
      /[дтн][ае]н$/iu.test(text.slice(last.start, last.end)) &&
      /^\s(?:дейін|шейін)/iu.test(text.slice(date.end, date.end + 12)) &&
      !/[/{]/u.test(last.edtf + date.edtf);
    if (isSpan) {
      joined[joined.length - 1] = {
        start: last.start,
        end: date.end,
        edtf: `${last.edtf}/${date.edtf}`,
      };
    } else joined.push(date);
  }
  return joined;
}

/** A date with only one end («2004 жылға дейін», until 2004), or an approximate one. */
function openEnds(text: string, dates: readonly DateAt[]): DateAt[] {
  return dates.map((date) => {
    if (/[/{X]/u.test(date.edtf)) return date;
    const after = text.slice(date.end, date.end + 16);
    const words = text.slice(date.start, date.end);
    const before = /шамамен\s$/iu.exec(text.slice(Math.max(0, date.start - 12), date.start))?.[0];
    if (before !== undefined) {
      return { ...date, start: date.start - before.length, edtf: `${date.edtf}~` };
    }
    if (/^\s(?:шамасында|жуық)/iu.test(after)) return { ...date, edtf: `${date.edtf}~` };
    if (/[ғгқкн][ае]$/iu.test(words) && /^\s(?:дейін|шейін)/iu.test(after)) {
      return { ...date, edtf: `../${date.edtf}` };
    }
    if (/[дтн][ае]н$/iu.test(words) && /^\s(?:бастап|бері|бергі)(?!\p{L})/iu.test(after)) {
      return { ...date, edtf: `${date.edtf}/..` };
    }
    return date;
  });
}
