import rows from '../../../corpus/lexicon/locator-labels.json';
import type { LocatorLabel } from '../citation';
import { lexiconOf } from '../lexicon';

/** A label that a locator can have; `null` counts what CSL has no locator for. */
export type Counted = LocatorLabel | null;

const labels = /* @__PURE__ */ lexiconOf(rows, [
  'page',
  'volume',
  'issue',
  'article',
  'part',
  'paragraph',
  'subparagraph',
  'chapter',
  'section',
  'folio',
  'note',
  'uncounted',
]);

/**
 * What a word of a marker counts: «бет» pages, «бабының» articles, «т» volumes.
 *
 * @param word one word without its stop, in small letters
 * @returns the label; `null` for a fond, inventory or file; `undefined` when it counts nothing
 *
 * @example
 * [labelOf('бабының'), labelOf('ред')]; // => ['article', undefined]
 */
export function labelOf(word: string): Counted | undefined {
  const found = labels.classOf(word);
  return found === 'uncounted' ? null : found;
}

/* \u0441 is Cyrillic с, \u0440 Cyrillic р, \u0063 Latin c. */
const latinTwins: ReadonlyMap<string, string> = new Map([
  ['\u0063', '\u0441'],
  ['b', 'б'],
  ['t', 'т'],
]);

/**
 * The label that a page mark of the wrong script stands for.
 *
 * @param word the label as printed: Latin c, b, t in place of с, б, т; Cyrillic р in place of p
 * @returns the label in the script that it belongs to, or `undefined` when it is in its own
 *
 * @example
 * [inOwnScript('\u0063'), inOwnScript('\u0440')]; // => ['\u0441', '\u0070']
 */
export function inOwnScript(word: string): string | undefined {
  const small = word.toLowerCase();
  const [first = '', ...others] = small;
  if (others.some((letter) => letter !== first)) return undefined;
  if (first === '\u0440') return word.replace(/\u0440/gu, 'p').replace(/\u0420/gu, 'P');
  const isPair = others.length === 1 && first !== 't';
  return others.length === 0 || isPair ? latinTwins.get(first)?.repeat(small.length) : undefined;
}
