import type { AllAt } from './counts';
import type { HeadAt } from './heads';

/** Pronouns that can stand for a treaty. */
const pronoun = /(?<!\p{L})(?<word>[Оо]л|[Оо]ны|[Оо]ның|[Оо]ған|[Ққ]ұжат(?:қа|ты|тың)?)(?=\s)/u;

/**
 * The first pronoun of a sentence, as the noun that it stands for.
 *
 * @param text the sentence
 * @param noun the noun of the treaty told before
 * @param all the phrase that stands for several treaties
 */
export function pronounFor(text: string, noun: HeadAt, all: AllAt | null): HeadAt[] {
  const plain = { isPlural: false, isPossessive: false, ending: '', isPronoun: true };
  if (all !== null) return [{ ...noun, ...all, ...plain }];
  const match = pronoun.exec(text);
  const word = match?.groups?.['word'];
  if (match === null || word === undefined) return [];
  const place = { start: match.index, end: match.index + word.length };
  return [{ ...noun, ...place, ...plain }];
}
