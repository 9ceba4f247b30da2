import { isKazakhLetter } from '../kazakh/alphabet';
import { kz1048, latin1, pt154, windows1251, windows1252 } from '../kazakh/code-pages';
import { utf8ReadAs } from './utf-eight';

/** A text written in one code page and read in another. */
export interface Misreading {
  /** In which it was written, and in which it was read. */
  readonly title: string;
  /** A sign that it leaves, which right Kazakh text has not: one character, or one of a pair. */
  readonly sign: RegExp;
  /** The characters that such a sign ends with, and those before the last one of a pair. */
  readonly lasts: string;
  readonly firsts?: string;
  /** The pieces that are read one by one: words, or all between two blanks. */
  readonly piece: RegExp;
  /** Tells whether a character, by its code, stands between them. */
  readonly isBetween: (code: number) => boolean;
  /** Reads a piece as it was written; `undefined` if it cannot have been misread so. */
  readonly read: (piece: string) => string | undefined;
}

/** Characters of code pages stand in tables: up to the trade mark. */
const lastOfTable = 0x2123;

/** Whatever stands between blanks of ASCII; other blanks may be the second half of a letter. */
export const betweenBlanks = /[^\x00-\x20]+/gu;

/** Whatever has no sign in it that stands beside words in any code page. */
const words = /[^\x00-\x40\x5B-\x60\x7B-\x7F\u00A0«»\u2010-\u201F\u2026\u2116]+/gu;
const betweenWords = Uint8Array.from({ length: lastOfTable }, (_, code) =>
  String.fromCharCode(code).search(words) < 0 ? 1 : 0,
);

const isBlank = (code: number): boolean => code <= 0x20;
const isBetweenWords = (code: number): boolean => betweenWords[code] === 1;

/** In the order in which they are tried; of two that fit alike the first is right. */
export const misreadings: readonly Misreading[] = [
  bytewise('KZ-1048 read as windows-1251', kz1048, windows1251),
  bytewise('PT154 read as windows-1251', pt154, windows1251),
  inWesternLetters(bytewise('KZ-1048 read as windows-1252', kz1048, windows1252)),
  inWesternLetters(bytewise('PT154 read as windows-1252', pt154, windows1252)),
  pairwise('UTF-8 read as windows-1251', windows1251),
  pairwise('UTF-8 read as windows-1252', windows1252),
  pairwise('UTF-8 read as ISO 8859-1', latin1),
];

/** A bit for each misreading: of what its signs end with, and of what may stand before that. */
const endings = bitsOf(({ lasts }, character) => lasts.includes(character));
const beginnings = bitsOf(({ firsts }, character) => firsts?.includes(character) ?? true);
const beginningOfOthers = bitsOf(({ firsts }) => firsts === undefined)[0] ?? 0;

/**
 * The ways of misreading whose signs a text has: one pass for all of them.
 *
 * @example
 * misreadingsOf('за\u0455').map(({ title }) => title); // => ['KZ-1048 read as windows-1251']
 */
export function misreadingsOf(text: string): readonly Misreading[] {
  let found = 0;
  let beginning = beginningOfOthers;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isInTable = code < lastOfTable;
    if (isInTable) found |= (endings[code] as number) & beginning;
    beginning = isInTable ? (beginnings[code] as number) : beginningOfOthers;
  }
  return misreadings.filter((_, bit) => (found & (1 << bit)) !== 0);
}

function bitsOf(holds: (misreading: Misreading, character: string) => boolean): Uint8Array {
  return Uint8Array.from({ length: lastOfTable }, (_, code) =>
    misreadings.reduce(
      (bits, misreading, at) => bits | (holds(misreading, String.fromCharCode(code)) ? 1 << at : 0),
      0,
    ),
  );
}

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
  const lasts = [...table.keys()].join('');
  const meant = Array.from({ length: lastOfTable }, (_, code) =>
    table.get(String.fromCharCode(code)),
  );
  return {
    title,
    sign: new RegExp(`[${lasts}]`, 'u'),
    lasts,
    piece: words,
    isBetween: isBetweenWords,
    read: inKazakh((word) => rewritten(word, meant)),
  };
}

/** The two bytes of a Cyrillic letter, of which the first is one of four: two characters. */
function pairwise(title: string, readAs: string): Misreading {
  const [lasts, firsts] = [readAs.slice(0, 0x40), readAs.slice(0x50, 0x54)];
  return {
    title,
    sign: new RegExp(`[${firsts}][${lasts}]`, 'u'),
    lasts,
    firsts,
    piece: betweenBlanks,
    isBetween: isBlank,
    read: inKazakh(utf8ReadAs(readAs)),
  };
}

/** A word with each character that stands in a table, by its code, rewritten. */
function rewritten(word: string, table: readonly (string | undefined)[]): string {
  let meant = '';
  for (let at = 0; at < word.length; at += 1) {
    meant += table[word.charCodeAt(at)] ?? word.charAt(at);
  }
  return meant;
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
    return whole === undefined || strangeLetter.test(whole) ? undefined : whole;
  };
}

/** A letter neither of Kazakh nor of ASCII. */
const strangeLetter = new RegExp(
  `(?![\\x00-\\x7F${Array.from({ length: 0x130 }, (_, at) => String.fromCharCode(0x400 + at))
    .filter(isKazakhLetter)
    .join('')}])\\p{L}`,
  'u',
);
