/**
 * What a character is to the scanner: one small number, so that a text is read with one look-up a
 * character.
 */
export const characterClass = {
  other: 0,
  space: 1,
  line: 2,
  capital: 3,
  small: 4,
  digit: 5,
  hyphen: 6,
  joiner: 7,
  mark: 8,
  surrogate: 9,
} as const;

/** Characters that have their class in a table: the alphabets, and the general punctuation. */
const tableSize = 0x600;
const punctuationStart = 0x2000;
const punctuationSize = 0x220;

const { other, space, line, capital, small, digit, hyphen, joiner, mark, surrogate } =
  characterClass;

const table = Uint8Array.from({ length: tableSize }, (_, code) => classify(code));

const punctuation = Uint8Array.from({ length: punctuationSize }, (_, index) =>
  classify(punctuationStart + index),
);

/**
 * The class of the character at an offset; `space` behind the end of the text.
 *
 * @param text any text
 * @param at an offset in UTF-16 code units
 */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < tableSize) return table[code] ?? other;
  if (Number.isNaN(code)) return space;
  return punctuation[code - punctuationStart] ?? classify(code);
}

/**
 * Tells whether the character at an offset is a letter or a mark on a letter.
 *
 * @param text any text
 * @param at an offset in UTF-16 code units
 */
export function isLetterAt(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === capital || found === small;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return line;
  if (/[\s\u0000-\u001F\u007F-\u009F\u200B\uFEFF]/u.test(character)) return space;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return capital;
  if (/[\p{L}\p{M}]/u.test(character)) return small;
  if (/\p{Nd}/u.test(character)) return digit;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return hyphen;
  if (/['\u2019\u02BC\u02BB\u00AD\u00AC\u200C\u200D]/u.test(character)) return joiner;
  if (code >= 0xd800 && code <= 0xdfff) return surrogate;
  return /\p{P}/u.test(character) ? mark : other;
}
