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

/** Abbreviations whose stop is theirs at the end of an area, and initials. */
const abbreviated =
  /(?:^|[\s.])(?:\p{Lu}|б|бб|с|т|ж|г|гг|ғ|дис|дисс|конф|мат|сб|ст|тр|вып|изд|бас|ред|ғыл|юрид|автореф|СПб|б\.?\u0435|д|др|p|pp|ed|eds|vol|univ|diss|докт|канд)\.$/u;

/** Without the blanks and signs at the ends that belong to the punctuation of an entry. */
export function tidy(words: string): string {
  const bare = stripped(words, ' .,:;–—-', ' ,:;–—-').replace(/ ([:;])(?= )/gu, '$1');
  if (!bare.endsWith('.') || bare.endsWith('..') || abbreviated.test(bare)) return bare;
  return bare.slice(0, -1).trimEnd();
}
