import { isLetterAt } from '../kazakh/characters';
import { endsWith, type Lexicon } from './lexicon';

/** A word of a text, in small letters. */
export interface Word {
  readonly small: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text: letters in a row.
 *
 * @param small the text in small letters
 * @param most no more words than this
 */
export function wordsOf(small: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < small.length && words.length < most) {
    if (!isLetterAt(small, at)) {
      at += 1;
      continue;
    }
    const start = at;
    while (isLetterAt(small, at)) at += 1;
    words.push({ small: small.slice(start, at), start, end: at });
  }
  return words;
}

/** A term where it stands among words. */
export interface FoundTerm<Class> {
  readonly class: Class;
  /** The numbers of its first word and of the one behind its last. */
  readonly first: number;
  readonly next: number;
}

/**
 * Reads the longest term of a lexicon that begins with a word.
 *
 * @param words the words of a text
 * @param at the number of the word
 */
export function termAt<Class extends string>(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon<Class>,
): FoundTerm<Class> | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  for (const term of lexicon.beginningWith(word.small)) {
    const last = at + term.words.length - 1;
    const isRest = term.words.every((one, index) => {
      const other = words[at + index];
      if (other === undefined) return false;
      return at + index === last ? endsWith(term, other.small) : other.small === one;
    });
    if (isRest) return { class: term.class, first: at, next: last + 1 };
  }
  return undefined;
}
