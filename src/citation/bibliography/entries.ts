import type { Span } from '../../finding';
import { type EntryLabel, findLabels } from './labels';
import { type Line, linesOf, trimmed } from './lines';
import { chooseLabels } from './numbering';

/** An entry of a list: its number, and its text without the number. */
export interface Entry {
  readonly number: string | null;
  readonly span: Span;
  /** The number with its stop or brackets; `null` in a list without numbers. */
  readonly label: Span | null;
  /** It stands on the line of the entry before it. */
  readonly isGlued: boolean;
}

/**
 * Cuts a list of sources into entries.
 *
 * @param text the text
 * @param list where the list stands, without its heading
 */
export function splitEntries(text: string, list: Span): Entry[] {
  const labels = chooseLabels(findLabels(text, list));
  if (isNumbered(text, list, labels)) return numbered(text, list, labels);
  return unnumbered(text, list);
}

/** One number proves nothing in a list of many lines. */
function isNumbered(text: string, list: Span, labels: readonly EntryLabel[]): boolean {
  const [first] = labels;
  if (first === undefined) return false;
  if (labels.length > 1) return true;
  return (
    text.slice(list.start, first.span.start).trim() === '' &&
    (first.number === '1' || first.isMarked)
  );
}

function numbered(text: string, list: Span, labels: readonly EntryLabel[]): Entry[] {
  return labels.flatMap((label, index) => {
    const next = labels[index + 1];
    const chunk = { start: label.span.end, end: next?.span.start ?? list.end };
    const span = withoutSideText(text, chunk);
    if (span.start === span.end) return [];
    const isGlued = index > 0 && !label.opensLine;
    return [{ number: label.number, span, label: label.span, isGlued }];
  });
}

/** The lines of an entry; a side heading or a new paragraph behind them is not part of it. */
function withoutSideText(text: string, chunk: Span): Span {
  const lines = linesOf(text, chunk);
  const kept = lines.findIndex((line, at) => at > 0 && endsEntry(line));
  const sized = kept < 0 ? lines.length : kept;
  const whole = isPageNumber(lines[sized - 2], lines[sized - 1]) ? sized - 1 : sized;
  const last = lines[isLooseHeading(lines[whole - 2], lines[whole - 1]) ? whole - 2 : whole - 1];
  return trimmed(text, { start: chunk.start, end: last?.end ?? chunk.start });
}

function endsEntry(line: Line): boolean {
  const words = line.text.trim();
  if (isSideHeading(words)) return true;
  return line.gap > 0 && newPart.test(words);
}

/** A new paragraph, «2-тарау» (chapter 2), «2.1 Тарих». */
const newPart =
  /^(?:[\p{Lu}«"“*§]|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)]?\s\p{Lu}|[0-9]{1,2}-\p{Ll}{4})/u;

/** The number of a page, alone on the line behind an entry that ended. */
function isPageNumber(before: Line | undefined, line: Line | undefined): boolean {
  if (before === undefined || line === undefined) return false;
  return /^\s*[–-]?\s?[0-9]{1,4}\s?[–-]?\s*$/u.test(line.text) && /[.)»]\s*$/u.test(before.text);
}

/** A plural at the end: актілер (acts), еңбектер (works), источники, статьи, books. */
const manyOf = /(?:[лдт][ае]р|источники|акты|статьи|книги|материалы|издания|books|articles|acts)$/u;

/** «Ғылыми еңбектер» (scholarly works): words alone on the last line, behind an entry that ended. */
function isLooseHeading(before: Line | undefined, line: Line | undefined): boolean {
  if (before === undefined || line === undefined) return false;
  const words = line.text.trim();
  const isEnded = /[.)»0-9]\s*$/u.test(before.text.slice(-4)) || manyOf.test(words);
  return isEnded && /^\p{Lu}[\p{L}\s,-]{5,70}$/u.test(words);
}

/** «Нормативтік актілер:», «Монографиялар»: a heading inside the list. */
export function isSideHeading(line: string): boolean {
  if (line.length > 90 || /[0-9]/u.test(line)) return false;
  if (line.endsWith(':')) return /^\p{Lu}/u.test(line);
  return /^\p{Lu}[\p{L}\s,-]{5,70}$/u.test(line) && line === line.toUpperCase();
}

/** An entry of a list without numbers is a paragraph; a line that goes on is joined. */
function unnumbered(text: string, list: Span): Entry[] {
  const groups: Line[][] = [];
  for (const line of linesOf(text, list)) {
    const words = line.text.trim();
    if (isSideHeading(words)) continue;
    const last = groups.at(-1);
    if (last !== undefined && goesOn(last.at(-1)?.text ?? '', line)) last.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((lines) => {
    const start = lines[0]?.start ?? list.start;
    const span = trimmed(text, { start, end: lines.at(-1)?.end ?? start });
    const bullet = /^[•*\u2013\u2014-]\s+/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    const entry = { start: span.start + bullet, end: span.end };
    if (!isEntryLike(text.slice(entry.start, entry.end))) return [];
    return [{ number: null, span: entry, label: null, isGlued: false }];
  });
}

function goesOn(before: string, line: Line): boolean {
  if (line.gap > 0) return false;
  const words = line.text.trim();
  if (/^[\p{Ll}\u2013\u2014-]/u.test(words) && !/^(?:https?|www)/u.test(words)) return true;
  return /[,:;\u2013\u2014-]\s*$|\/\/\s*$/u.test(before);
}

/** A year, a URL or a number of an act, and not only words. */
export function isEntryLike(words: string): boolean {
  return (
    words.length > 12 &&
    (/[12][0-9]{3}|https?:|www\.|№|\/\//u.test(words) ||
      /[\u2013\u2014-]\s?[0-9]+\s?(?:б|\u0441)\./u.test(words))
  );
}
