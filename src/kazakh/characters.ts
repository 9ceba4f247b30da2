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

/** The classes with the characters that they hold; of two that hold a character, the later one. */
const classes: readonly (readonly [number, RegExp])[] = [
  [mark, /\p{P}+/gu],
  [surrogate, /[\uD800-\uDFFF]+/g],
  [joiner, /['\u2019\u02BC\u02BB\u00AD\u00AC\u200C\u200D]+/gu],
  [hyphen, /[-\u2010\u2011]+/gu],
  [digit, /\p{Nd}+/gu],
  [small, /[\p{L}\p{M}]+/gu],
  [capital, /[\p{Lu}\p{Lt}]+/gu],
  [space, /[\s\u0000-\u001F\u007F-\u009F\u200B\uFEFF]+/gu],
  [line, /[\n\r\u2028\u2029]+/gu],
];

const table = classified(0, tableSize);
const punctuation = classified(punctuationStart, punctuationSize);

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
  return punctuation[code - punctuationStart] ?? classOf(String.fromCharCode(code));
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

/** The class of a rare character. */
function classOf(character: string): number {
  let found: number = other;
  for (const [kind, expression] of classes) {
    if (character.search(expression) >= 0) found = kind;
  }
  return found;
}

/** The classes of some code points in a row: each class is looked for in all of them at once. */
function classified(first: number, size: number): Uint8Array {
  const characters = Array.from({ length: size }, (_, at) => String.fromCharCode(first + at));
  const found = new Uint8Array(size).fill(other);
  for (const [kind, expression] of classes) {
    for (const match of characters.join('').matchAll(expression)) {
      found.fill(kind, match.index, match.index + match[0].length);
    }
  }
  return found;
}
