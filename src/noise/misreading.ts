import { isKazakhLetter } from '../kazakh/alphabet';
import { kz1048, pt154, windows1251, windows1252 } from '../kazakh/code-pages';
import { utf8ReadAs } from './utf-eight';

/** A text written in one code page and read in another. */
export interface Misreading {
  /** In which it was written, and in which it was read. */
  readonly title: string;
  /** A sign that it leaves, which right Kazakh text has not. */
  readonly sign: RegExp;
  /** The pieces that are read one by one: words, or all between two blanks. */
  readonly piece: RegExp;
  /** What stands between them. */
  readonly between: RegExp;
  /** Reads a piece as it was written; `undefined` if it cannot have been misread so. */
  readonly read: (piece: string) => string | undefined;
}

/** Whatever stands between blanks of ASCII; other blanks may be the second half of a letter. */
export const betweenBlanks = /[^\x00-\x20]+/gu;

/** Signs that stand beside words, in any code page. */
const betweenWords = /[\x00-\x40\x5B-\x60\x7B-\x7F\u00A0«»\u2010-\u201F\u2026\u2116]/u;
const words = /[^\x00-\x40\x5B-\x60\x7B-\x7F\u00A0«»\u2010-\u201F\u2026\u2116]+/gu;
const blank = /[\x00-\x20]/u;

/** Second bytes of UTF-8, as the two code pages show them. */
const [second1251, second1252] = [windows1251, windows1252].map((page) => page.slice(0, 0x40));

/** In the order in which they are tried; of two that fit alike the first is right. */
export const misreadings: readonly Misreading[] = [
  bytewise('KZ-1048 read as windows-1251', kz1048, windows1251),
  bytewise('PT154 read as windows-1251', pt154, windows1251),
  inWesternLetters(bytewise('KZ-1048 read as windows-1252', kz1048, windows1252)),
  inWesternLetters(bytewise('PT154 read as windows-1252', pt154, windows1252)),
  {
    title: 'UTF-8 read as windows-1251',
    sign: new RegExp(`[РСТУ][${second1251}]`, 'u'),
    piece: betweenBlanks,
    between: blank,
    read: inKazakh(utf8ReadAs(windows1251)),
  },
  {
    title: 'UTF-8 read as windows-1252',
    sign: new RegExp(`[ÐÑÒÓ][${second1252}]`, 'u'),
    piece: betweenBlanks,
    between: blank,
    read: inKazakh(utf8ReadAs(windows1252)),
  },
];

/**
 * Reads a stretch of text as it was written, piece by piece.
 *
 * @param misreading how it was misread, if it was
 *
 * @example
 * readStretch(misreadings[0], '\u0436\u0458\u043D\u0435 (\u0437\u0430\u0455)'); // => 'және (заң)'
 */
export function readStretch(misreading: Misreading | undefined, stretch: string): string {
  if (misreading === undefined) return stretch;
  return stretch.replace(misreading.piece, (piece) => misreading.read(piece) ?? piece);
}

/** One byte read in another table of the upper half: one character each. */
function bytewise(title: string, written: string, readAs: string): Misreading {
  const table = new Map(
    Array.from(readAs, (letter, at) => [letter, written.charAt(at)] as const).filter(
      ([letter, meant]) => letter !== meant && isKazakhLetter(meant),
    ),
  );
  return {
    title,
    sign: new RegExp(`[${[...table.keys()].join('')}]`, 'u'),
    piece: words,
    between: betweenWords,
    read: inKazakh((word) => Array.from(word, (letter) => table.get(letter) ?? letter).join('')),
  };
}

/** A Western code page gives no Cyrillic letters, and Kazakh none of ASCII but a mistyped i. */
function inWesternLetters(misreading: Misreading): Misreading {
  return {
    ...misreading,
    read: (word) => (/[A-HJ-Za-hj-z\u0400-\u052F]/u.test(word) ? undefined : misreading.read(word)),
  };
}

/** What comes out has no letter but those of Kazakh and of ASCII. */
function inKazakh(read: Misreading['read']): Misreading['read'] {
  return (piece) => {
    const whole = read(piece);
    const isIt = Array.from(whole ?? '').every(
      (sign) => sign < '\u0080' || !/\p{L}/u.test(sign) || isKazakhLetter(sign),
    );
    return isIt ? whole : undefined;
  };
}
