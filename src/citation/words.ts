import { isLetterAt } from '../kazakh/characters';
import { endsWith, type Lexicon, type Term } from './lexicon';

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

/** A term where it stands in a text. */
export interface FoundTerm<Class> {
  readonly class: Class;
  readonly start: number;
  readonly end: number;
}

/** No more than this stands between two words of a term: a blank and a stop. */
const widestGap = 2;

/**
 * Reads the terms of a lexicon that begin with a word, the longest of each class.
 *
 * @param words the words of a text
 * @param at the number of the word
 */
export function termsAt<Class extends string>(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon<Class>,
): readonly FoundTerm<Class>[] {
  const word = words[at];
  const terms = word === undefined ? [] : lexicon.beginningWith(word.small);
  if (word === undefined || terms.length === 0) return none;
  const found: FoundTerm<Class>[] = [];
  for (const term of terms) {
    const last = lastWord(words, at, term);
    if (last === undefined || found.some((one) => one.class === term.class)) continue;
    found.push({ class: term.class, start: word.start, end: last.end });
  }
  return found;
}

const none: readonly never[] = [];

/** The word that a term ends with when it begins with another. */
function lastWord(words: readonly Word[], at: number, term: Term<string>): Word | undefined {
  const last = term.words.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const word = words[at + index];
    const before = words[at + index - 1];
    if (word === undefined) return undefined;
    if (index > 0 && before !== undefined && word.start - before.end > widestGap) return undefined;
    const isSame = index === last ? endsWith(term, word.small) : word.small === term.words[index];
    if (!isSame) return undefined;
  }
  return words[at + last];
}
