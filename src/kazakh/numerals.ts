const units: ReadonlyMap<string, number> = new Map([
  ['бір', 1],
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
  ['алты', 6],
  ['жеті', 7],
  ['сегіз', 8],
  ['тоғыз', 9],
]);

const tens: ReadonlyMap<string, number> = new Map([
  ['он', 10],
  ['жиырма', 20],
  ['отыз', 30],
  ['қырық', 40],
  ['елу', 50],
  ['алпыс', 60],
  ['жетпіс', 70],
  ['сексен', 80],
  ['тоқсан', 90],
]);

/** Number words and their ordinals: бес (five), бесінші (fifth); жиырмасыншы is from жиырма. */
const words: ReadonlyMap<string, number> = new Map(
  [...units, ...tens, ['жүз', 100] as const, ['мың', 1000] as const].flatMap(([word, value]) => [
    [word, value],
    ...ordinalsOf(word).map((ordinal): [string, number] => [ordinal, value]),
  ]),
);

function ordinalsOf(word: string): string[] {
  if (word === 'екі' || word === 'алты' || word === 'жеті') return [`${word}нші`, `${word}ншы`];
  if (word === 'жиырма') return ['жиырмасыншы', 'жиырманшы'];
  if (word === 'елу') return ['елуінші'];
  if (word === 'қырық') return ['қырқыншы', 'қырықыншы'];
  return [`${word}інші`, `${word}ыншы`];
}

/** The small letters of every number word that can stand in a date, for use as a part of a pattern. */
export const numberWord = `(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** What number words begin with, cardinal or ordinal. */
export const numberStems: readonly string[] = [
  ...units.keys(),
  ...tens.keys(),
  'қырқ',
  'жүз',
  'мың',
];

/** The words of a cardinal number, without ordinals. */
export const cardinalWord = `(?:${[...units.keys(), ...tens.keys(), 'жүз', 'мың'].join('|')})`;

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
