/*
 * All of this room reads entries in which every run of blanks is one blank: see `parseReference`.
 */

/**
 * Takes signs off both ends of a text.
 *
 * @param words the text
 * @param before the signs to take off its beginning
 * @param after the signs to take off its end; default the same
 */
export function stripped(words: string, before: string, after: string = before): string {
  let start = 0;
  let end = words.length;
  while (start < end && before.includes(words.charAt(start))) start += 1;
  while (end > start && after.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end);
}
