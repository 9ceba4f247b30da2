import type { Span } from '../../finding';
import { findAll } from '../../pattern';

/** A number that may open an entry. */
export interface EntryLabel {
  readonly number: string;
  /** The number and its stop or brackets. */
  readonly span: Span;
  /** How much speaks for it. */
  readonly weight: number;
  readonly opensLine: boolean;
}

const numbers = /\[?[0-9]{1,4}(?:\.?\]|[.)])?/gu;

/** What an entry on its own line begins with. */
const opening = /^\s*(?:[\p{L}«"“„‘'<([]|[0-9])/u;

/** What an entry in the middle of a line begins with: a capital, a quotation, a URL, a date. */
const strictOpening =
  /^\s?(?:\p{Lu}|[«"“„‘]|https?:|www\.|[12][0-9]{3}\s+жыл|[0-9]{1,2}\.[0-9]{1,2}\.[12][0-9]{3})/u;

/** Words before a number that count volumes, pages, articles: no entry begins there. */
const counted =
  /(?:№|(?:^|[^\p{L}])(?:т|том|вып|ч|кн|б|с|p|pp|no|vol|ст|бап|гл|n|стр|шығ|\u0441)\.?|[-\u2013\u2014])\s*$/iu;

/** The beginning of a line, with a bullet or without. */
const lineStart = /\n[^\S\n]{0,8}(?:[-•*–—][^\S\n]{0,3})?$/u;

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
  return findAll(numbers, section).flatMap((match) => {
    const label = readLabel(section, match.index, match[0]);
    if (label === undefined) return [];
    const start = list.start + match.index;
    const bullet = label.opensLine ? bulletBefore(section, match.index) : 0;
    return [{ ...label, span: { start: start - bullet, end: start + match[0].length } }];
  });
}

/** How much of a line a bullet before the number takes. */
function bulletBefore(section: string, at: number): number {
  return /[-•*–—][^\S\n]{0,3}$/u.exec(section.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
}

function readLabel(
  section: string,
  at: number,
  printed: string,
): Omit<EntryLabel, 'span'> | undefined {
  const number = /[0-9]+/u.exec(printed)?.[0] ?? '';
  const before = section.slice(Math.max(0, at - 12), at);
  const after = section.slice(at + printed.length, at + printed.length + 24);
  if (/[0-9]$/u.test(before) || Number(number) === 0) return undefined;
  const isBracketed = printed.startsWith('[') && printed.endsWith(']');
  if (printed.startsWith('[') !== printed.endsWith(']')) return undefined;
  const isDotted = /[.)]$/u.test(printed);
  const opensLine = lineStart.test(at < before.length + 1 ? `\n${before}` : before);
  if (opensLine) {
    const weight = weightOnLine(after, isBracketed || isDotted);
    return weight === 0 ? undefined : { number, weight, opensLine };
  }
  if (!(isBracketed || isDotted) || !strictOpening.test(after)) return undefined;
  if (!/[\s.;»)\]]$/u.test(before)) return undefined;
  if (counted.test(before)) return { number, weight: 0.3, opensLine };
  return { number, weight: ending.test(before) ? 1.2 : 0.5, opensLine };
}

function weightOnLine(after: string, isMarked: boolean): number {
  if (/^[^\S\n]*\n/u.test(after)) return isMarked ? 1.5 : 1;
  if (isMarked) return opening.test(after) && !/^[0-9]/u.test(after) ? 2 : 0;
  return /^[^\S\n]+[\p{Lu}«"“„]/u.test(after) ? 1.2 : 0;
}
