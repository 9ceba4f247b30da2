/** A word is looked at no further than this to either side: longer ones are no words. */
const reach = 60;

const lettersBefore = /[\p{L}\p{M}\u00A5]*$/u;
const lettersAfter = /^[\p{L}\p{M}\u00A5]*/u;

/**
 * The letters around a place: the whole word that it is in.
 *
 * @param text the text
 * @param start where the place begins
 * @param end where it ends
 * @returns the word, with at most sixty letters to either side of the place
 *
 * @example
 * wordAround('бұл шарт күшінде', 5, 6); // => 'шарт'
 */
export function wordAround(text: string, start: number, end: number): string {
  return wordBefore(text, start) + text.slice(start, end) + wordAfter(text, end);
}

/**
 * The letters that end where a place begins.
 *
 * @example
 * wordBefore('бұл шарт', 6); // => 'ша'
 */
export function wordBefore(text: string, start: number): string {
  return lettersBefore.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
}

/**
 * The letters that begin where a place ends.
 *
 * @example
 * wordAfter('бұл шарт', 6); // => 'рт'
 */
export function wordAfter(text: string, end: number): string {
  return lettersAfter.exec(text.slice(end, end + reach))?.[0] ?? '';
}
