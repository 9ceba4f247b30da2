import { kz1048, pt154, windows1251, windows1252 } from '../kazakh/code-pages';
import { unlikeKazakh } from './kazakhness';

/** A text written in one code page and read in another. */
export interface Misreading {
  /** In which it was written, and in which it was read. */
  readonly title: string;
  /** Reads a stretch as it was written; `undefined` if it cannot have been. */
  readonly read: (stretch: string) => string | undefined;
}

/** Whatever stands between blanks of ASCII; other blanks may be the second half of a letter. */
export const betweenBlanks = /[^\x00-\x20]+/gu;

const isAscii = /^[\x00-\x7F]*$/u;

/** Signs that stand beside words; any other sign in a word tells that it was misread. */
const ordinary = /[\x00-\x7F«»\u2010-\u201F\u2026\u2116\p{N}\s]+/u;

/** So much of a text is judged. */
const sampleLength = 40_000;

/** Above this many bits a pair, words are not Kazakh. */
const mostSurprise = 4.6;

const kazakh =
  /^[\u0401\u0410-\u044F\u0451\u0492\u0493\u049A\u049B\u04A2\u04A3\u04AE-\u04B1\u04BA\u04BB\u04D8\u04D9\u04E8\u04E9\u0406\u0456]$/u;

const misreadings: readonly Misreading[] = [
  { title: 'KZ-1048 read as windows-1251', read: bytewise(windows1251, kz1048) },
  { title: 'PT154 read as windows-1251', read: bytewise(windows1251, pt154) },
  { title: 'KZ-1048 read as windows-1252', read: withoutCyrillic(bytewise(windows1252, kz1048)) },
  { title: 'PT154 read as windows-1252', read: withoutCyrillic(bytewise(windows1252, pt154)) },
  { title: 'UTF-8 read as windows-1251', read: utf8(windows1251) },
  { title: 'UTF-8 read as windows-1252', read: utf8(windows1252) },
];

/**
 * Finds out in which wrong code page a document was read, if in any.
 *
 * Each pair of code pages is tried on the words that it would change. It is right if it turns them
 * into Kazakh: at least three letters, or two different ones, all of the Kazakh alphabet, in pairs
 * that Kazakh has. Ukrainian, Serbian or Tajik words do not turn into Kazakh that way.
 *
 * @param text the whole document
 * @returns the misreading, or `undefined` when the text is read rightly
 *
 * @example
 * findMisreading('Ќазаќстан Республикасыныѕ заѕы жјне їкім')?.title;
 * // => 'KZ-1048 read as windows-1251'
 */
export function findMisreading(text: string): Misreading | undefined {
  const words = (text.slice(0, sampleLength).match(betweenBlanks) ?? []).filter(
    (word) => !isAscii.test(word),
  );
  let best: Misreading | undefined;
  let least = mostSurprise;
  for (const misreading of misreadings) {
    const surprise = surpriseOf(misreading, words);
    if (surprise < least) {
      best = misreading;
      least = surprise;
    }
  }
  return best;
}

/**
 * Reads one word as it was written.
 *
 * @returns the word, or `undefined` when it would not be one of the Kazakh alphabet
 *
 * @example
 * const misreading = findMisreading('Ќазаќстан Республикасыныѕ заѕы');
 * misreading && readWord(misreading, 'жјне'); // => 'және'
 */
export function readWord(misreading: Misreading, word: string): string | undefined {
  const whole = isAscii.test(word) ? word : misreading.read(word);
  if (whole === undefined || whole === word) return undefined;
  const isKazakh = Array.from(whole).every(
    (sign) => !/\p{L}/u.test(sign) || kazakh.test(sign) || sign < '\u0080',
  );
  return isKazakh ? whole : undefined;
}

/** A word that nobody can have misread: Kazakh letters, with ordinary signs beside them. */
function isPlainKazakh(word: string): boolean {
  return word
    .split(ordinary)
    .every((part) => Array.from(part).every((letter) => kazakh.test(letter)));
}

function surpriseOf(misreading: Misreading, words: readonly string[]): number {
  const read: string[] = [];
  let mended = 0;
  const kinds = new Set<string>();
  for (const word of words) {
    const whole = misreading.read(word) ?? word;
    if (whole === word && isPlainKazakh(word)) continue;
    read.push(...whole.split(ordinary).filter((part) => part !== ''));
    for (const letter of whole) {
      if (!word.includes(letter) && kazakh.test(letter)) {
        mended += 1;
        kinds.add(letter);
      }
    }
  }
  return mended >= 3 || kinds.size >= 2 ? unlikeKazakh(read) : Number.POSITIVE_INFINITY;
}

/** One byte read in another table of the upper half: one character each. */
function bytewise(readAs: string, written: string): Misreading['read'] {
  const table = new Map(Array.from(readAs, (letter, at) => [letter, written[at] ?? letter]));
  return (stretch) => Array.from(stretch, (letter) => table.get(letter) ?? letter).join('');
}

/** A Western code page never gives Cyrillic letters: a word that has them was not read in one. */
function withoutCyrillic(read: Misreading['read']): Misreading['read'] {
  return (stretch) => (/\p{sc=Cyrillic}/u.test(stretch) ? undefined : read(stretch));
}

/** Bytes of UTF-8 read one by one. */
function utf8(readAs: string): Misreading['read'] {
  const bytes = new Map(Array.from(readAs, (letter, at) => [letter, at + 0x80]));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (stretch) => {
    const codes: number[] = [];
    for (const letter of stretch) {
      const byte = letter < '\u0080' ? letter.charCodeAt(0) : bytes.get(letter);
      if (byte === undefined) return undefined;
      codes.push(byte);
    }
    try {
      return decoder.decode(Uint8Array.from(codes));
    } catch {
      return undefined;
    }
  };
}
