import type { CleanText } from '../text';
import type { Lists } from './bibliography';
import { digitsOf, type Entry, numbersOf } from './bibliography/entries';

/**
 * Pairs the entries of the first list with those of a second one that repeats it in Latin
 * letters. Digits survive romanisation: years, pages and numbers of acts tell the pairs, and the
 * number of the entry where they are no help.
 *
 * @param clean the text
 * @param lists both lists
 * @returns for each entry of the first list the text of its twin as given, or `null`
 */
export function findTwins(clean: CleanText, { first, second }: Lists): (string | null)[] {
  const own = first?.entries ?? [];
  if (second === null) return own.map(() => null);
  const bySignature = new Map<string, Entry>();
  for (const entry of second.entries) {
    const signature = digitsOf(clean.text, entry);
    if (signature !== '' && !bySignature.has(signature)) bySignature.set(signature, entry);
  }
  const byNumber = new Map(second.entries.map((entry, at) => [entry.number ?? `at ${at}`, entry]));
  return own.map((entry, at) => {
    const same = byNumber.get(entry.number ?? `at ${at}`);
    if (same !== undefined && isAlike(clean, entry, same)) return textOf(clean, same);
    const other = bySignature.get(digitsOf(clean.text, entry));
    return other === undefined ? null : textOf(clean, other);
  });
}

/** Half of the numbers of an entry are those of the other, or neither has any. */
function isAlike(clean: CleanText, one: Entry, other: Entry): boolean {
  const own = numbersOf(clean.text, one);
  const others = new Set(numbersOf(clean.text, other));
  const shared = own.filter((number) => others.has(number)).length;
  return shared * 2 >= Math.max(own.length, others.size);
}

function textOf(clean: CleanText, { span }: Entry): string {
  const { start, end } = clean.toSource(span);
  return clean.source.slice(start, end);
}
