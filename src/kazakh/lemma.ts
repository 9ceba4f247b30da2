import { isEnding } from './suffixes';

/**
 * The dictionary forms a word may belong to, the best first; a verb's is its bare stem.
 *
 * @param word one word
 * @returns at least one form
 *
 * @example
 * lemmatize('шарттардың')[0]; // => 'шарт'
 */
export function lemmatize(word: string): string[] {
  for (let end = 3; end < word.length; end += 1) {
    if (isEnding(word.slice(end).toLowerCase())) return [word.slice(0, end), word];
  }
  return [word];
}
