import { overlaps, type Span } from '../../finding';
import { findAll, pattern } from '../../pattern';
import type { CleanText } from '../../text';
import { readEntry } from '../entry';
import { identityOf } from '../identity';
import type { Marker } from '../marker/marker';
import type { Reference } from '../reference';
import { type NoteItem, pageIn, referenceOf } from './sources';

/** References that stand in brackets in the text, and the brackets as marks of them. */
export interface InBrackets {
  readonly references: readonly Reference[];
  readonly cited: ReadonlyMap<Marker, readonly NoteItem[]>;
}

/** An author, a title and an imprint or a host, and nothing but that, between two brackets. */
const bracket = pattern(String.raw`\( (?= {{author}} ) [^()]{25,400} \)`, {
  author: String.raw`\p{Lu} [\p{L}'-]{1,30} ,? \x20 (?: \p{Lu}\. \x20? ){1,3} [\p{Lu}«"]`,
});

/** What only a whole reference has: areas with dashes, or a host, and a year. */
const whole = /(?:\. [\u2013\u2014-] |\/\/).*(?:1[5-9]|20)[0-9]{2}/su;

/**
 * Finds whole references in round brackets in running text: «(Тілеу А.М. Мұра. – Орал: Жайық,
 * 2013. – Б. 40.)». The same work twice is one reference.
 *
 * @param clean the text
 * @param taken stretches that are lists or notes, in reading order
 * @param listed the references of the lists, and those of the notes
 * @returns the references that neither has; what an item leads to counts from the notes on
 */
export function readInBrackets(
  clean: CleanText,
  taken: readonly Span[],
  listed: readonly Reference[],
  notes: readonly Reference[],
): InBrackets {
  const references: Reference[] = [];
  const cited = new Map<Marker, readonly NoteItem[]>();
  const found = findAll(bracket, clean.text).filter((match) => whole.test(match[0]));
  if (found.length === 0) return { references, cited };
  const known = [...listed, ...notes];
  const places = new Map(known.map(({ csl }, at) => [identityOf(csl) ?? `at ${at}`, at]));
  for (const { index, 0: printed } of found) {
    const span = { start: index, end: index + printed.length };
    const entry = { start: index + 1, end: span.end - 1 };
    if (taken.some((one) => overlaps(one, span))) continue;
    const csl = readEntry(clean.text.slice(entry.start, entry.end));
    const name = csl.author?.[0]?.family;
    const year = csl.issued?.['date-parts'][0]?.[0];
    if (name === undefined || year === undefined || csl.title === undefined) continue;
    const key = identityOf(csl) ?? '';
    const reference = places.get(key) ?? known.length + references.length;
    if (!places.has(key)) references.push(referenceOf(clean, entry, null, csl));
    places.set(key, reference);
    const locators = pageIn(clean, entry, csl.page);
    const own = { author: name, year: String(year), reference: reference - listed.length };
    const item = { number: null, ...own, ibid: false, locators };
    cited.set(markOf(span), [item]);
  }
  return { references, cited };
}

function markOf(span: Span): Marker {
  return { style: 'round', rule: 'whole reference', span, parts: [], damage: null, reading: '' };
}
