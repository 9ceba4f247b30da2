import { characterClass, classAt, isLetterAt } from '../kazakh/characters';
import { once } from '../once';

/** So many words are searched for one by one; from then on all words are gathered. */
const fewLookups = 24;

/** Words with inner hyphens, as they are looked up. */
const hyphenated = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu;

/**
 * Tells of words whether a text has them as one word. Most texts are asked about a few words: the
 * text is searched for these, and its words are gathered only where more questions come.
 *
 * @param text the text
 * @returns a function that takes a word in small letters, with inner hyphens or without
 *
 * @example
 * const hasWord = vocabularyOf('Шарт пен іс-шара');
 * ['шарт', 'шара', 'іс-шара'].map(hasWord); // => [true, false, true]
 */
export function vocabularyOf(text: string): (word: string) => boolean {
  const small = once(() => text.toLowerCase());
  const words = once(
    () => new Set(Array.from(text.matchAll(hyphenated), ([found]) => found.toLowerCase())),
  );
  let lookups = 0;
  return (word) => {
    lookups += 1;
    return lookups > fewLookups ? words().has(word) : standsAlone(word, small());
  };
}

/** The word occurs with no letter on either side, nor a hyphen that joins it to one. */
function standsAlone(word: string, text: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!goesOn(text, at - 1, -1) && !goesOn(text, at + word.length, 1)) return true;
  }
  return false;
}

function goesOn(text: string, at: number, step: 1 | -1): boolean {
  if (at < 0 || at >= text.length) return false;
  if (isLetterAt(text, at)) return true;
  return classAt(text, at) === characterClass.hyphen && isLetterAt(text, at + step);
}
