import { isKazakhLetter } from '../kazakh/alphabet';
import { isKnownWord } from '../kazakh/known-words';

/** What stands for a letter that nobody can tell any more. */
export const lostLetter = '\uFFFD';

/** Of the signs with a lost byte, those that stand in Kazakh text. */
const quotationMarks = new Set('\u2018\u201D');

/** One letter, or the letters that it may have been where one of its bytes is lost. */
type Letter = readonly string[];

/** So many letters of a word are guessed together. */
const mostGuessed = 2;

/**
 * Reads the bytes of UTF-8, one character each, as they were written. Bytes that the code page
 * leaves undefined may have become a sign for a lost character, a question mark, or nothing: the
 * letter is given back if only one letter has such bytes, or if only one makes a known word.
 *
 * @param readAs the upper half of the code page that the bytes were read in
 * @returns a function that reads a stretch; `undefined` if it cannot have been UTF-8
 *
 * @example
 * import { windows1251 } from 'src/kazakh/code-pages.ts';
 * const read = utf8ReadAs(windows1251);
 * [read('\u0422\u203A\u0420\u00B0\u0420\u00B7'), read('\u0420')]; // => ['қаз', undefined]
 */
export function utf8ReadAs(readAs: string): (stretch: string) => string | undefined {
  const bytes = new Map(Array.from(readAs, (letter, at) => [letter, at + 0x80]));
  const undefinedBytes = [...bytes].flatMap(([letter, byte]) =>
    byte < 0xa0 && letter.charCodeAt(0) === byte ? [byte] : [],
  );
  return (stretch) => {
    const letters = lettersOf(stretch, bytes, undefinedBytes);
    return letters && whole(letters);
  };
}

/** The letters of a stretch, most of which have all their bytes. */
function lettersOf(
  stretch: string,
  bytes: ReadonlyMap<string, number>,
  lost: readonly number[],
): readonly Letter[] | undefined {
  const letters: Letter[] = [];
  let complete = 0;
  let damaged = 0;
  for (let at = 0; at < stretch.length; ) {
    const sign = stretch.charAt(at);
    const first = sign < '\u0080' ? sign.charCodeAt(0) : bytes.get(sign);
    if (first === undefined || (first >= 0x80 && first < 0xc2) || first > 0xef) return undefined;
    const rest: (readonly number[])[] = [];
    at += 1;
    for (let size = sizeOf(first); size > 1; size -= 1) {
      const next = stretch.charAt(at);
      const byte = bytes.get(next) ?? 0;
      const isThere = byte >= 0x80 && byte < 0xc0;
      rest.push(isThere ? [byte] : lost);
      if (isThere || next === lostLetter || next === '?') at += 1;
      if (isThere) complete += 1;
      else damaged += 1;
    }
    letters.push(combined(first, rest));
  }
  return damaged > complete ? undefined : letters;
}

function sizeOf(first: number): number {
  if (first < 0x80) return 1;
  return first < 0xe0 ? 2 : 3;
}

/** The letters that begin with a byte and go on with some of others. */
function combined(first: number, rest: readonly (readonly number[])[]): Letter {
  if (first < 0x80) return [String.fromCharCode(first)];
  const start = first & (first < 0xe0 ? 0x1f : 0x0f);
  const codes = rest.reduce<readonly number[]>(
    (all, next) => all.flatMap((code) => next.map((byte) => (code << 6) | (byte & 0x3f))),
    [start],
  );
  const letters = codes.map((code) => String.fromCharCode(code));
  if (letters.length === 1) return letters;
  const likely = letters.filter((letter) => isKazakhLetter(letter) || quotationMarks.has(letter));
  return likely.length === 0 ? [lostLetter] : likely;
}

/** The letters in one piece: where several are possible, those of the only known words. */
function whole(letters: readonly Letter[]): string {
  const open = letters.filter((letter) => letter.length > 1).length;
  if (open > 0 && open <= mostGuessed) {
    const readings = letters.reduce<readonly string[]>(
      (all, letter) => all.flatMap((text) => letter.map((one) => text + one)),
      [''],
    );
    const known = readings.filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).every(isKnown));
    if (known.length === 1) return known[0] ?? '';
  }
  return letters.map((letter) => (letter.length === 1 ? letter[0] : lostLetter)).join('');
}

function isKnown(word: string): boolean {
  return isKnownWord(word.toLowerCase());
}
