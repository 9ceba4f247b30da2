import type { Located } from '../../finding';
import { repaired } from '../../noise';
import { type CleanText, locate } from '../../text';
import { datesIn } from './dates';
import { expectWritten } from './day-of-writing';

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

/** What is known of a text beside its words. */
export interface DateOptions {
  /**
   * When the text was written, EDTF: a day, a month or a year. By it «бүгін» (today), «кеше»
   * (yesterday), «биыл» (this year), «былтыр» (last year) and «биылғы мамырда» (this May) are dates.
   */
  readonly written?: string;
}

/**
 * Finds the dates of a text, in reading order.
 *
 * A day without a year takes it from the text before, where «сол жылғы» (of that year) or a list
 * says so, or where an earlier day of the sentence has one. Words that only point at the day of
 * writing (бүгін, былтыр: today, last year) are dates where `written` tells it.
 *
 * @param text a text, or one already repaired
 * @param options when the text was written, if that is known
 * @returns the dates; offsets are UTF-16 code units
 * @throws TypeError when `text` is neither a string nor a repaired text, or `written` is no date
 *
 * @example
 * findDates('2009–2012 жылдары').map((date) => date.edtf); // => ['2009/2012']
 * findDates('Шарт кеше жасалды.', { written: '2024-05-17' })[0]?.edtf; // => '2024-05-16'
 */
export function findDates(text: string | CleanText, options: DateOptions = {}): DateMention[] {
  const clean = repaired(text, 'findDates');
  const written = expectWritten(options.written);
  return datesIn(clean.text, undefined, written).map(
    ({ start, end, edtf, alternatives }): DateMention => {
      const { span, source } = locate(clean, { start, end });
      const text = clean.text.slice(start, end);
      return alternatives === undefined
        ? { span, source, edtf, text }
        : { span, source, edtf, alternatives, text };
    },
  );
}
