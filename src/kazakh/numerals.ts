import rows from '../../corpus/lexicon/numbers.json';

/** Number words and their ordinals: бес (five), бесінші (fifth). */
const words: ReadonlyMap<string, number> = new Map(
  rows.flatMap(({ word, ordinals, value }) =>
    [word, ...ordinals].map((form): [string, number] => [form, Number(value)]),
  ),
);

/** The small letters of every number word that can stand in a date, for use as a part of a pattern. */
export const numberWord = `(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** What number words begin with, cardinal or ordinal: қырқыншы has no қырық in it. */
export const numberStems: readonly string[] = [...words.keys()].filter(
  (word, at, all) => !all.slice(0, at).some((stem) => word.startsWith(stem)),
);

/** The words of a cardinal number, without ordinals. */
export const cardinalWord = `(?:${rows.map(({ word }) => word).join('|')})`;

/** The ordinal endings of numbers in digits: 5-ші, 20-сыншы, 1991-інші, 2025нші. */
export const ordinalEnding =
  '(?:[ ]?[-\\u2010\\u2011\\u2013]?[ ]?(?:інші|ыншы|нші|ншы|сыншы|сінші|ші|шы))';

/**
 * The value of a number in words, cardinal or ordinal.
 *
 * @param text number words with blanks between them
 * @returns the number, or `undefined` when a word is no number
 *
 * @example
 * [numberOf('он үшінші'), numberOf('екі мың жиырмасыншы'), numberOf('шарт')]; // => [13, 2020, undefined]
 */
export function numberOf(text: string): number | undefined {
  let total = 0;
  let current = 0;
  for (const word of text.toLowerCase().trim().split(/\s+/u)) {
    const value = words.get(word);
    if (value === undefined) return undefined;
    if (value === 1000) {
      total += Math.max(current, 1) * 1000;
      current = 0;
    } else if (value === 100) current = Math.max(current, 1) * 100;
    else current += value;
  }
  return total + current;
}
