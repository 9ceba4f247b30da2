/** A word is looked at no further than this to either side: longer ones are no words. */
const reach = 60;

const letter = /[\p{L}\p{M}\u00A5]/u;

/** Letters of ASCII and of the Cyrillic block are told by their numbers, others by Unicode. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  // Of the Cyrillic blocks all but the sign of thousands are letters and their marks.
  if (code >= 0x420 && code <= 0x52f) return text.charCodeAt(at) !== 0x482;
  return letter.test(text.charAt(at));
}

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
  return text.slice(beginningOf(text, start), endOf(text, end));
}

/**
 * The letters that end where a place begins.
 *
 * @example
 * wordBefore('бұл шарт', 6); // => 'ша'
 */
export function wordBefore(text: string, start: number): string {
  return text.slice(beginningOf(text, start), start);
}

function beginningOf(text: string, start: number): number {
  let from = start;
  while (from > 0 && start - from < reach && isLetterAt(text, from - 1)) from -= 1;
  return from;
}

/**
 * The letters that begin where a place ends.
 *
 * @example
 * wordAfter('бұл шарт', 6); // => 'рт'
 */
export function wordAfter(text: string, end: number): string {
  return text.slice(end, endOf(text, end));
}

function endOf(text: string, end: number): number {
  let to = end;
  while (to < text.length && to - end < reach && isLetterAt(text, to)) to += 1;
  return to;
}
