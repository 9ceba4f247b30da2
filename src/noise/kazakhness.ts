import { letterPairs, pairLetters } from './letter-pairs';

const rank: ReadonlyMap<string, number> = new Map(
  Array.from(pairLetters, (letter, at) => [letter, at]),
);

/** What a pair with a letter outside the alphabet counts, in half bits. */
const outside = 36;

/** Surprise of every pair, row by row. */
const surprise: readonly number[] = letterPairs.flatMap((row) =>
  Array.from(row, (digit) => Number.parseInt(digit, 36)),
);

/**
 * How unlike Kazakh a text is: the mean surprise of its pairs of letters, in bits. Kazakh prose
 * comes out near 3.5, other languages in Cyrillic above 5.
 *
 * @param words the words to judge; only letters count
 * @returns bits a pair; infinite when there is no letter
 *
 * @example
 * unlikeKazakh(['республикасының']) < unlikeKazakh(['республики']); // => true
 */
export function unlikeKazakh(words: readonly string[]): number {
  let sum = 0;
  let pairs = 0;
  for (const word of words) {
    let previous = 0;
    for (const letter of `${word.toLowerCase()}_`) {
      const next = rank.get(letter);
      sum +=
        next === undefined ? outside : (surprise[previous * pairLetters.length + next] ?? outside);
      pairs += 1;
      previous = next ?? 0;
    }
  }
  return pairs === 0 ? Number.POSITIVE_INFINITY : sum / pairs / 2;
}
