import rows from '../../../corpus/lexicon/heading-words.json';
import type { Span } from '../../finding';
import { once } from '../../once';
import { findAll } from '../../pattern';
import { lexiconOf } from '../lexicon';
import { termsAt, wordsOf } from '../words';

const afterList = /* @__PURE__ */ once(() => lexiconOf(rows, ['after-list']));

/** «Қосымша 1», «2-қосымша», «А қосымшасы»: an annex, by itself on its line. */
const annex =
  /^(?:қосымша\s*(?:\d|\p{L}\s*$|$)|[0-9]{1,2}\s?-\s?қосымша(?!\s*\p{L}{2})|\p{L}\sқосымшасы\s*$|қосымшалар\s*$)/u;

/** Stars, dots or a rule between a list and what follows it. */
const rule = /^(?:(?:\* ?){3,12}|[_=~\u2014-]{5,80})$/u;

/** Tells whether a line begins a part that follows a list: about the author, a summary, an annex. */
export function endsList(line: string): boolean {
  if (rule.test(line)) return true;
  const small = line.slice(0, 80).toLowerCase();
  const words = wordsOf(small, 5);
  const isFirst = words[0]?.start === 0 && termsAt(words, 0, afterList()).length > 0;
  return isFirst || (small.includes('қосымша') && annex.test(line.toLowerCase()));
}

/** A line that ends as entries do, and one behind it that begins anew: about an author, an address. */
const newLine =
  /(?<=(?:[0-9] ?(?:бб?|\u0441|p|бет)|[,(]\s?(?:1[5-9]|20)[0-9]{2}|(?:1[5-9]|20)[0-9]{2}\)|Заңы|кодексі|Кодексі|қаулысы|бұйрығы)\.?)\s*\n\s*(?=\p{Lu}[\p{L}-]{2,})/u;

/** The end of an entry, and stars or a capital letter behind it. */
const seam = /[.)»\]\d]\s+(?=\p{Lu}|\*\s?\*\s?\*)/gu;

/** What an entry has said before it can end: a year, a number, an address. */
const anyImprint = /(?:1[5-9]|20)[0-9]{2}|№|:\/\/|\/\//u;

/** No words for what follows a list are longer. */
const longest = 60;

/** Behind such words in capitals a text begins; other words have a stop, a colon or a dash. */
const close = /^(?:\s?[.:\u2013\u2014]|\s?$|\s?\n)/u;

/**
 * Where a part begins that follows a list on the line of its last entry: «… – 90 б. Түйін. …».
 *
 * @param text the text
 * @param entry the last entry of a list
 * @returns the offset, or the end of the entry
 */
export function endOfLastEntry(text: string, entry: Span): number {
  const words = text.slice(entry.start, entry.end);
  const line = words.includes('\n') ? words.search(newLine) : -1;
  if (line >= 0) return entry.start + line;
  const told = words.search(anyImprint);
  if (told < 0) return entry.end;
  for (const { index, 0: sign } of findAll(seam, words)) {
    if (index < told) continue;
    const start = index + sign.length;
    if (opensPart(words.slice(start, start + longest))) return entry.start + index + 1;
  }
  return entry.end;
}

function opensPart(near: string): boolean {
  if (near.startsWith('*')) return true;
  const words = wordsOf(near.toLowerCase(), 5);
  const [term] = termsAt(words, 0, afterList());
  if (term === undefined) return false;
  const end = words.find((word) => word.end >= term.end)?.end ?? term.end;
  const printed = near.slice(0, end);
  const behind = near.slice(end);
  if (printed === printed.toUpperCase() || close.test(behind)) return true;
  return printed.includes(' ') && /^(?: \p{L}+){1,2} ?:/u.test(behind);
}
