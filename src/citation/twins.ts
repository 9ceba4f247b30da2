import type { Span } from '../finding';
import type { CleanText } from '../text';
import type { Entry } from './bibliography/entries';
import { signatureOf } from './bibliography/signature';
import { isAlike, keyOf, type Zone } from './bibliography/zones';

/**
 * Pairs the entries of a list with those of the lists that repeat it in other letters or
 * languages. Digits survive that: years, pages and numbers of acts tell the pairs, and the number
 * of the entry where they are no help.
 *
 * @param clean the text
 * @param zone the list and its repetitions
 * @returns for each entry of the list the texts of its twins as given, in the order of the lists,
 *   `null` where a list has none
 */
export function findTwins(clean: CleanText, { list, repeats }: Zone): (string | null)[][] {
  const columns = repeats.map(({ entries }) => pair(clean, list.entries, entries));
  return list.entries.map((_, at) => columns.map((column) => column[at] ?? null));
}

function pair(
  clean: CleanText,
  own: readonly Entry[],
  others: readonly Entry[],
): (string | null)[] {
  const bySignature = new Map<string, Entry>();
  for (const entry of others) {
    const signature = signatureOf(clean.text, entry);
    if (signature !== '' && !bySignature.has(signature)) bySignature.set(signature, entry);
  }
  const byKey = new Map(others.map((entry, at) => [keyOf(entry, at), entry]));
  return own.map((entry, at) => {
    const same = byKey.get(keyOf(entry, at));
    if (same !== undefined && isAlike(clean.text, entry, same)) return printedAt(clean, same.span);
    const other = bySignature.get(signatureOf(clean.text, entry));
    return other === undefined ? null : printedAt(clean, other.span);
  });
}

/** What stands at a place, as it was given. */
export function printedAt(clean: CleanText, span: Span): string {
  const { start, end } = clean.toSource(span);
  return clean.source.slice(start, end);
}
