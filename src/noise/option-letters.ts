/** So far from its neighbours a letter of a list stands. */
const reach = 500;

/** A letter of a list, at the start of a line or between blanks: A) B) C). */
const option = /(?<![^\s(])(?<letter>\p{Lu}|\p{Ll})\)/gu;

/** Letters that only one script has. */
const onlyLatin = /[DFGJLNQRSUVWZbdfgjlmnqrstuvwz]/u;

/**
 * The script of the letters of a list of options, where other letters of it tell. All of them are
 * of one script.
 *
 * @param text the text
 * @param at the offset of a single letter
 * @returns `undefined` when the letter is no option, or nothing else tells
 *
 * @example
 * scriptOfOption('A) заң B) сот D) алқа', 0); // => 'latin'
 */
export function scriptOfOption(text: string, at: number): 'latin' | 'cyrillic' | undefined {
  if (text[at + 1] !== ')' || /\S/u.test(text.charAt(at - 1))) return undefined;
  const near = text.slice(Math.max(0, at - reach), at) + text.slice(at + 1, at + reach);
  const letters = Array.from(near.matchAll(option), ({ groups }) => groups?.['letter'] ?? '');
  if (letters.some((letter) => onlyLatin.test(letter))) return 'latin';
  return letters.some((letter) => /\p{sc=Cyrillic}/u.test(letter)) ? 'cyrillic' : undefined;
}
