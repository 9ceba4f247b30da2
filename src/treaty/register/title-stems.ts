import rows from '../../../corpus/lexicon/title-words.json';

const asTheyStand: ReadonlySet<string> = new Set(
  rows.filter((row) => row.class !== 'noun').map(({ word }) => word),
);
const nouns: readonly string[] = rows.filter((row) => row.class === 'noun').map(({ word }) => word);

/** So many letters of a word stand before its endings, as a rule. */
const stemLength = 5;

/**
 * The words by which one subject is told from another, cut to their first letters: those that
 * every title has prove nothing.
 *
 * @param title a title or a subject
 *
 * @example
 * [...titleStems('Қылмыскерлерді ұстап беру туралы шарт')]; // => ['қылмы', 'ұстап', 'беру']
 */
export function titleStems(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter(isTelling).map((word) => word.slice(0, stemLength)));
}

function isTelling(word: string): boolean {
  return !asTheyStand.has(word) && !nouns.some((noun) => word.startsWith(noun));
}
