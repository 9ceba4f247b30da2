import rows from '../../corpus/stop-words.json';

/**
 * Kazakh words that say little about the subject of a text: pronouns, postpositions,
 * conjunctions, auxiliaries, in small letters.
 *
 * @example
 * stopWords.has('және'); // => true
 */
export const stopWords: ReadonlySet<string> = new Set(rows.flatMap((row) => row.words));
