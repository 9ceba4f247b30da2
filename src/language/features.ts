import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';

/** The longest piece of a word that counts as evidence, in letters. */
const longestPiece = 4;

/** A word of a text, small, with look-alike letters of a mixed word written in Cyrillic. */
export interface LanguageWord {
  readonly letters: string;
  readonly script: 'Cyrl' | 'Latn' | 'Arab' | 'other';
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as the evidence of languages sees them.
 *
 * @param text any text, repaired or not
 * @param most stop after so many words; all of them when left out
 */
export function languageWords(text: string, most = Number.POSITIVE_INFINITY): LanguageWord[] {
  const words: LanguageWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\u00A5][\p{L}\p{M}\u00A5'’ʻʼ‘`\u00AD\u00AC]*/gu)) {
    const letters = fold(match[0])
      .toLowerCase()
      .replace(/[’ʻʼ‘`]/gu, "'");
    const start = match.index;
    words.push({ letters, script: scriptOf(letters), start, end: start + match[0].length });
    if (words.length >= most) break;
  }
  return words;
}

/**
 * Writes the look-alikes of a word in Cyrillic, if a letter that only Cyrillic has, or most of its
 * letters, prove it Cyrillic.
 */
function fold(word: string): string {
  const bare = word.replace(/[\u00AD\u00AC]/gu, '');
  let cyrillic = 0;
  let strange = 0;
  let isProven = false;
  for (const letter of bare) {
    if (isCyrillic(letter)) cyrillic += 1;
    else if (lookAlikes.has(letter)) strange += 1;
    isProven ||= isOnlyCyrillic(letter);
  }
  const isMixed = strange > 0 && cyrillic > 0 && (isProven || cyrillic >= strange);
  const isDisguised = strange === bare.length && /[\u018F\u0259\u0275\u019F]/u.test(bare);
  if (!isMixed && !isDisguised) return bare;
  return Array.from(bare, (letter) => lookAlikes.get(letter) ?? letter).join('');
}

function scriptOf(word: string): LanguageWord['script'] {
  const code = word.charCodeAt(0);
  if (code >= 0x400 && code <= 0x52f) return 'Cyrl';
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f)) return 'Latn';
  if (code >= 0x1e00 && code <= 0x1eff) return 'Latn';
  return code >= 0x600 && code <= 0x6ff ? 'Arab' : 'other';
}

/**
 * Calls back with the bucket of every piece of a word, 1 to 4 letters long; the edges of the word
 * count as letters.
 *
 * @param word small letters
 * @param buckets how many buckets there are
 * @param visit gets the number of each bucket
 */
export function visitPieces(word: string, buckets: number, visit: (bucket: number) => void): void {
  const length = word.length + 2;
  for (let start = 0; start < length; start += 1) {
    let hash = 0x811c9dc5;
    for (let size = 1; size <= longestPiece && start + size <= length; size += 1) {
      const at = start + size - 2;
      const code = at < 0 || at >= word.length ? 0x5f : word.charCodeAt(at);
      hash = Math.imul(hash ^ code, 0x01000193);
      if (size > 1 || code !== 0x5f) visit(mix(hash ^ size) % buckets);
    }
  }
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
}
