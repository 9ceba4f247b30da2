import type { Span } from '../../finding';
import { labelOf } from '../marker/labels';

/** A number that may open an entry. */
export interface EntryLabel {
  readonly number: string;
  /** The number and its stop or brackets. */
  readonly span: Span;
  /** How much speaks for it. */
  readonly weight: number;
  readonly opensLine: boolean;
  /** It has a stop or brackets. */
  readonly isMarked: boolean;
}

/** What an entry on its own line begins with. */
const opening = /^\s*(?:[\p{L}«"“„‘'<([]|[0-9])/u;

/** What an entry in the middle of a line begins with: a capital, a quotation, a URL, a date. */
const strictOpening =
  /^\s?(?:\p{Lu}|[«"“„‘]|https?:|www\.|[12][0-9]{3}\s+жыл|[0-9]{1,2}\.[0-9]{1,2}\.[12][0-9]{3})/u;

/** The same behind a number without a stop, and what stands before such a number. */
const bareOpening = /^\s(?:\p{Lu}|[«"“„]|https?:)/u;
const bareEnding = /[.»)\]/]\s*$/u;

/** A sign or a word at the end, and what stands before it. */
const lastWord = /(?:(?<sign>[№\u2013\u2014-])|(?<number>[0-9][ -]?)?(?<word>\p{L}+)\.?)\s*$/u;

/** How an entry ends. */
const ending = /(?:[.»)\]?!…]|[0-9]|\/|[a-z])\s*$/u;

/**
 * Finds all numbers in a list that may open an entry.
 *
 * @param text the text
 * @param list where the list stands
 */
export function findLabels(text: string, list: Span): EntryLabel[] {
  const section = text.slice(list.start, list.end);
  const labels: EntryLabel[] = [];
  for (let at = 0; at < section.length; at += 1) {
    if (!isDigit(section, at)) continue;
    const end = digitsEnd(section, at);
    const start = section.charAt(at - 1) === '[' ? at - 1 : at;
    const label = end - at > mostDigits ? undefined : readLabel(section, start, end);
    if (label !== undefined) {
      const { span } = label;
      labels.push({
        ...label,
        span: { start: list.start + span.start, end: list.start + span.end },
      });
    }
    at = end - 1;
  }
  // Where the first number has no stop, the others have none either; else such are no numbers.
  const isBare = labels[0]?.isMarked === false && labels[0].number === '1';
  return isBare ? labels : labels.filter(({ opensLine, isMarked }) => opensLine || isMarked);
}

/** No entry has a longer number. */
const mostDigits = 4;

function readLabel(section: string, start: number, digits: number): EntryLabel | undefined {
  const printed = section.slice(start, closingEnd(section, start, digits));
  const line = lineStart(section, start);
  const opensLine = line !== undefined;
  const label = opensLine ? onLine(section, start, printed) : insideLine(section, start, printed);
  if (label === undefined) return undefined;
  return { ...label, opensLine, span: { start: line ?? start, end: start + printed.length } };
}

/** Where a number ends with its bracket, its stop, or both: «[1]», «[1.]», «1.», «1)». */
function closingEnd(section: string, start: number, digits: number): number {
  const sign = section.charAt(digits);
  if (sign === ']' || sign === ')') return digits + 1;
  if (sign !== '.') return digits;
  return section.charAt(start) === '[' && section.charAt(digits + 1) === ']'
    ? digits + 2
    : digits + 1;
}

function isDigit(section: string, at: number): boolean {
  const code = section.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function digitsEnd(section: string, at: number): number {
  let end = at + 1;
  while (isDigit(section, end)) end += 1;
  return end;
}

type Label = Pick<EntryLabel, 'number' | 'weight' | 'isMarked'>;

/** Where the number and the bullet before it begin, when nothing else stands before it on its line. */
function lineStart(section: string, at: number): number | undefined {
  const first = blanksBefore(section, at);
  if (isLineStart(section, first)) return at;
  const isBullet = '-•*–—'.includes(section.charAt(first - 1)) && at - first <= 3;
  return isBullet && isLineStart(section, blanksBefore(section, first - 1)) ? first - 1 : undefined;
}

/** Where a few blanks before an offset begin. */
function blanksBefore(section: string, at: number): number {
  let first = at;
  while (first > 0 && at - first < 8 && ' \t\r\u00A0'.includes(section.charAt(first - 1)))
    first -= 1;
  return first;
}

function isLineStart(section: string, at: number): boolean {
  return at === 0 || section.charCodeAt(at - 1) === 0x0a;
}

/** The number of a label as it is printed; zero and half a bracket are none. */
function numberIn(printed: string): { readonly number: string; readonly isMarked: boolean } | null {
  const isOpen = printed.charAt(0) === '[';
  const last = printed.charAt(printed.length - 1);
  if (isOpen !== (last === ']')) return null;
  const number = String(Number.parseInt(isOpen ? printed.slice(1) : printed, 10));
  return number === '0' ? null : { number, isMarked: isOpen || last === '.' || last === ')' };
}

function onLine(section: string, at: number, printed: string): Label | undefined {
  const label = numberIn(printed);
  if (label === null) return undefined;
  const after = section.slice(at + printed.length, at + printed.length + 24);
  const weight = weightOnLine(after, label.isMarked);
  return weight === 0 ? undefined : { ...label, weight };
}

function insideLine(section: string, at: number, printed: string): Label | undefined {
  const label = numberIn(printed);
  if (label === null || !/[\s.;»)\]]/u.test(section.charAt(at - 1))) return undefined;
  const after = section.slice(at + printed.length, at + printed.length + 24);
  if (!(label.isMarked ? strictOpening : bareOpening).test(after)) return undefined;
  const before = section.slice(Math.max(0, at - 24), at);
  if (isCounted(before)) return label.isMarked ? { ...label, weight: 0.3 } : undefined;
  if (!label.isMarked) return bareEnding.test(before) ? { ...label, weight: 0.8 } : undefined;
  return { ...label, weight: ending.test(before) ? 1.2 : 0.5 };
}

/** «Т. 2.», «№ 3.»: what stands before counts the number; «216 б. 2.» has counted another. */
function isCounted(before: string): boolean {
  const { sign, number, word } = lastWord.exec(before)?.groups ?? {};
  if (sign !== undefined) return true;
  return number === undefined && word !== undefined && labelOf(word.toLowerCase()) !== undefined;
}

function weightOnLine(after: string, isMarked: boolean): number {
  if (/^[^\S\n]*\n/u.test(after)) return isMarked ? 1.5 : 1;
  if (isMarked) return opening.test(after) && !/^[0-9]/u.test(after) ? 2 : 0;
  return /^[^\S\n]+[\p{Lu}«"“„]/u.test(after) ? 1.2 : 0;
}
