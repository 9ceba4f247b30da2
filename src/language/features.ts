import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';

/** The longest piece of a word that counts as evidence, in letters. */
const longestPiece = 4;

/** What stands for the edge of a word. */
const edge = 0x5f;

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
  if (isPlain(word)) return word;
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

/** Whether nothing in a word needs a second look: it is all Cyrillic, or has no foreign sign. */
function isPlain(word: string): boolean {
  let cyrillic = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x400 && code <= 0x52f) cyrillic += 1;
    else if (code > 0x7a && code < 0x400) return false;
  }
  return cyrillic === word.length || cyrillic === 0;
}

function scriptOf(word: string): LanguageWord['script'] {
  const code = word.charCodeAt(0);
  if (code >= 0x400 && code <= 0x52f) return 'Cyrl';
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f)) return 'Latn';
  if (code >= 0x1e00 && code <= 0x1eff) return 'Latn';
  return code >= 0x600 && code <= 0x6ff ? 'Arab' : 'other';
}

/**
 * The buckets of all pieces of words, 1 to 4 letters long; the edges of a word count as letters.
 *
 * @param words small letters
 * @param buckets how many buckets there are
 */
export function pieceBuckets(words: readonly string[], buckets: number): Int32Array {
  const letters = words.reduce((sum, word) => sum + word.length + 2, 0);
  const found = new Int32Array(letters * longestPiece);
  let count = 0;
  for (const word of words) count = addPieces(word, buckets, found, count);
  return found.subarray(0, count);
}

/** Writes the buckets of one word behind those already found, and returns how many there are. */
function addPieces(word: string, buckets: number, found: Int32Array, start: number): number {
  const length = word.length + 2;
  let count = start;
  for (let first = 0; first < length; first += 1) {
    let hash = 0x811c9dc5;
    const most = Math.min(longestPiece, length - first);
    for (let size = 1; size <= most; size += 1) {
      const at = first + size - 2;
      const code = at < 0 || at >= word.length ? edge : word.charCodeAt(at);
      hash = Math.imul(hash ^ code, 0x01000193);
      if (size === 1 && code === edge) continue;
      found[count] = mix(hash ^ size) % buckets;
      count += 1;
    }
  }
  return count;
}

/** Spreads a hash evenly; 31 bits, which engines calculate with as whole numbers. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 1;
}
