import { foldNeighbours, foldWord } from './folding';

/** The longest piece of a word that counts as evidence, in letters. */
const longestPiece = 4;

/**
 * A word with the apostrophes and soft hyphens in it; the sign for the yen stands for an Ұ. A
 * single letter at a digit is no word.
 */
const wordPattern = /[\p{L}\p{M}\u00A5][\p{L}\p{M}\u00A5'’ʻʼ‘`\u00AD\u00AC]*/gu;

/** What stands for the edge of a word. */
const edge = 0x5f;

/** A word of a text, small, with look-alike letters of a mixed word written in Cyrillic. */
export interface LanguageWord {
  readonly letters: string;
  readonly script: 'Cyrl' | 'Latn' | 'Arab' | 'other';
  /**
   * Written with a capital letter inside a sentence, or before another one: names tell less of the
   * language around them.
   */
  readonly isName: boolean;
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
  const matches: { word: string; start: number; end: number }[] = [];
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    if (word.length === 1 && isAtDigit(text, start)) continue;
    matches.push({ word, start, end: start + word.length });
    if (matches.length >= most) break;
  }
  return foldNeighbours(matches.map(({ word }) => foldWord(word))).map((folded, at) => {
    const { start, end } = matches[at] ?? { start: 0, end: 0 };
    const letters = folded.letters.toLowerCase().replace(/[’ʻʼ‘`]/gu, "'");
    const isName =
      isCapitalAt(text, start) &&
      (isInside(text, matches[at - 1]?.end, start) || isCapitalNext(text, end));
    return { letters, script: scriptOf(letters), isName, start, end };
  });
}

function isAtDigit(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1) + text.charAt(at + 1));
}

/** Whether no sign between a word and the one before ends a sentence or opens direct speech. */
function isInside(text: string, before: number | undefined, start: number): boolean {
  if (before === undefined) return false;
  const gap = text.slice(Math.max(before, start - 4), start);
  return !/[.!?…:«»"“”„\n\r—–]/u.test(gap);
}

/** Whether a blank and a capital letter come next. */
function isCapitalNext(text: string, end: number): boolean {
  return text.charAt(end) === ' ' && isCapitalAt(text, end + 1);
}

function isCapitalAt(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function scriptOf(word: string): LanguageWord['script'] {
  const code = word.charCodeAt(0);
  if (code >= 0x400 && code <= 0x52f) return 'Cyrl';
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x2af)) return 'Latn';
  if ((code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2c60 && code <= 0x2c7f)) return 'Latn';
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
