import rows from '../../corpus/abbreviations.json';

/**
 * How often a sentence ends with an abbreviation: `never` before a name or a number that it
 * announces, `rarely` where only a word that opens sentences proves the end, `often` where any
 * capital letter does.
 */
export type Ending = 'never' | 'rarely' | 'often';

/** Abbreviations by their small letters, with their stops. */
const endings: ReadonlyMap<string, Ending> = new Map(
  rows.map((row) => [row.short.toLowerCase(), readEnding(row.ends)]),
);

/** The most letters before one stop of an abbreviation. */
const longestPart = Math.max(
  ...rows.flatMap((row) => row.short.split('.').map((part) => part.length)),
);

/** The most stops in an abbreviation. */
const mostStops = Math.max(...rows.map((row) => row.short.split('.').length - 1));

/**
 * Tells how often sentences end with an abbreviation.
 *
 * @param word with its stops: т.б. (and others), ж. (year)
 * @returns `undefined` when the word is no abbreviation that the corpus knows
 *
 * @example
 * [endingOf('т.б.'), endingOf('проф.'), endingOf('шарт.')]; // => ['often', 'never', undefined]
 */
export function endingOf(word: string): Ending | undefined {
  return endings.get(word.toLowerCase());
}

/**
 * Reads an abbreviation: the longest one of the corpus that starts at an offset.
 *
 * ```text
 * > | кадрлық және т.б. қамтамасыз ету
 *                  ^^^^
 * ```
 *
 * @param text any text
 * @param start where a word starts
 * @param end where its first letters end; a stop must follow
 * @returns the offset after the last stop, or `undefined`
 */
export function abbreviationEnd(text: string, start: number, end: number): number | undefined {
  if (text.charAt(end) !== '.' || end - start > longestPart) return undefined;
  const stops = [end + 1];
  let at = end + 1;
  for (let letters = 0; stops.length < mostStops && letters <= longestPart; at += 1) {
    const character = text.charAt(at);
    if (character === '.' && letters > 0) {
      stops.push(at + 1);
      letters = 0;
    } else if (character.toLowerCase() === character.toUpperCase()) break;
    else letters += 1;
  }
  return stops.reverse().find((stop) => endings.has(text.slice(start, stop).toLowerCase()));
}

function readEnding(ends: string): Ending {
  if (ends === 'never' || ends === 'rarely' || ends === 'often') return ends;
  throw new RangeError(`An abbreviation ends sentences never, rarely or often, not «${ends}».`);
}
