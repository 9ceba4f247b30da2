import type { Span } from '../../finding';
import { inSmallLetters } from '../../kazakh/small-letters';
import { countWhere } from '../../offsets';
import { once } from '../../once';
import type { Match } from '../../pattern';
import { sinceWritten } from './day-of-writing';
import { type DateForm, type DateReading, dateForms } from './forms';
import { withTold } from './pointers';
import { bounded } from './spans';
import { type DateStart, eachStart } from './starts';

/** A date at a place of a text, not yet located in the source. */
export interface DateAt extends Span {
  readonly edtf: string;
  readonly alternatives?: readonly string[];
}

/** A text whose dates were found once, for every sentence that asks for its own. */
export interface DatedText {
  readonly text: string;
  /** In order, apart from each other, with `X` for what only the text before tells. */
  readonly dates: readonly DateAt[];
  /** When it was written, where that is known; EDTF. */
  readonly written?: string;
}

/**
 * Finds the dates of a repaired text, as far as their own words tell them.
 *
 * @param text the text, taken as it is
 * @param written when it was written, EDTF: «бүгін» (today) and its like are dates only by that
 *
 * @example
 * datedText('2002 жылы, сол жылғы мамырда').dates.map((date) => date.edtf); // => ['2002', 'XXXX-05']
 */
export function datedText(text: string, written?: string): DatedText {
  const small = inSmallLetters(text);
  const found: DateAt[] = [];
  const done = dateForms.map(() => 0);
  const forms = formsByStart();
  eachStart(small, (start, kind) => {
    if (kind === 'written' && written === undefined) return;
    if (parts.has(kind) && start < (found.at(-1)?.end ?? 0)) return;
    for (const { form, expression, rank } of forms.get(kind) ?? []) {
      if (start < (done[rank] ?? 0)) continue;
      expression.lastIndex = start;
      const match = expression.exec(small);
      if (match === null) continue;
      const end = start + match[0].length;
      done[rank] = end;
      const reading = form.read(match as Match, text);
      const length = reading?.length ?? match[0].length;
      const date = reading && dateAt(reading, start, start + length, written);
      if (date !== undefined) addLonger(found, date);
    }
  });
  return { text, dates: found, ...(written === undefined ? {} : { written }) };
}

/** What stands inside a date that was found is a part of it, and no longer date. */
const parts: ReadonlySet<DateStart> = new Set(['day-month', 'month']);

function dateAt(
  { edtf, alternatives, fromWritten }: DateReading,
  start: number,
  end: number,
  written = '',
): DateAt | undefined {
  if (alternatives !== undefined) return { start, end, edtf, alternatives };
  if (fromWritten === undefined) return { start, end, edtf };
  const told = sinceWritten(edtf, fromWritten, written);
  return told === undefined ? undefined : { start, end, edtf: told };
}

/** Of dates that overlap the longest stays; of equally long ones the first. They come by start. */
function addLonger(dates: DateAt[], date: DateAt): void {
  const last = dates.at(-1);
  if (last === undefined || last.end <= date.start) dates.push(date);
  else if (date.end - date.start > last.end - last.start) dates[dates.length - 1] = date;
}

/** A form with its expression, which looks at one place alone. */
interface FormAt {
  readonly form: DateForm;
  readonly expression: RegExp;
  /** Its place in the list of forms. */
  readonly rank: number;
}

const formsByStart = once((): ReadonlyMap<DateStart, readonly FormAt[]> => {
  const starts = new Map<DateStart, FormAt[]>();
  dateForms.forEach((form, rank) => {
    const at = { form, expression: new RegExp(form.pattern.source, 'uy'), rank };
    for (const start of form.starts) starts.set(start, [...(starts.get(start) ?? []), at]);
  });
  return starts;
});

/**
 * The dates of a stretch of a text whose dates were found: their years, too, as the stretch and
 * what was told before it tell them.
 *
 * @param dated the text with its dates
 * @param span the stretch, a sentence as a rule
 * @param before the last date before it, EDTF, at which «сол жылы» (in that year) may point
 * @returns the dates in order, apart from each other; offsets count from the start of the stretch
 *
 * @example
 * datesWithin(datedText('Ол келді. 2002 жылы кетті.'), { start: 10, end: 26 }); // => [{ edtf: '2002', start: 0, end: 9 }]
 */
export function datesWithin(
  { text, dates, written }: DatedText,
  span: Span,
  before?: string,
): DateAt[] {
  const words = text.slice(span.start, span.end);
  const inside: DateAt[] = [];
  for (let at = countWhere(dates, ({ end }) => end <= span.start); at < dates.length; at += 1) {
    const date = dates[at];
    if (date === undefined || date.start >= span.end) break;
    // What crosses an end of the stretch is another date there, or none.
    if (date.start < span.start || date.end > span.end) return datesIn(words, before, written);
    inside.push({ ...date, start: date.start - span.start, end: date.end - span.start });
  }
  return resolved(words, inside, before);
}

/**
 * Finds the dates of a repaired text or of a stretch of one.
 *
 * @param text the text, taken as it is
 * @param before the last date before the text, EDTF, at which «сол жылы» (in that year) may point
 * @param written when the text was written, EDTF
 * @returns the dates in order, apart from each other
 *
 * @example
 * datesIn('2002 жылы')[0]; // => { edtf: '2002', start: 0, end: 9 }
 */
export function datesIn(text: string, before?: string, written?: string): DateAt[] {
  return resolved(text, datedText(text, written).dates, before);
}

function resolved(text: string, dates: readonly DateAt[], before: string | undefined): DateAt[] {
  return dates.length === 0 ? [] : bounded(text, withTold(text, dates, before));
}
