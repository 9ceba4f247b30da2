import type { Span } from '../finding';
import { splitSentences } from '../kazakh/sentences';
import { type Lexeme, readLexeme } from './lexeme';
import { eachWord } from './words';

/** A word or sign of a document and what is known of its form. */
export interface Word extends Span {
  readonly lexeme: Lexeme;
}

/** A sentence: its place, and the numbers of its first word and of the one behind its last. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** A stretch of text and its words, whose offsets count in it; UTF-16 code units. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A repaired text whose words and sentences were found once, for every room that reads it. */
export interface Document extends Passage {
  readonly sentences: readonly Sentence[];
}

/**
 * Reads the words of a text.
 *
 * @param text the repaired text
 *
 * @example
 * documentOf('Шарт жасалды. Ол күшіне енді.').sentences.length; // => 2
 */
export function documentOf(text: string): Document {
  const words = wordsOf(text);
  let next = 0;
  const sentences = splitSentences(text).map(({ start, end }): Sentence => {
    while ((words[next]?.start ?? end) < start) next += 1;
    const first = next;
    while ((words[next]?.start ?? end) < end) next += 1;
    return { start, end, first, last: next };
  });
  return { text, words, sentences };
}

/**
 * Tells whether the lexicon counts a word among a class.
 *
 * @example
 * isA(documentOf('шарт туралы').words[1], 'tie'); // => true
 */
export function isA(word: Word | undefined, name: string): boolean {
  return word?.lexeme.classes.includes(name) === true;
}

/**
 * Tells whether a phrase of a class begins at a word.
 *
 * @param words the words of a document
 * @param at the number of the first word of the phrase
 *
 * @example
 * beginsPhrase(documentOf('сатып алу шарты').words, 0, 'private-contract'); // => true
 */
export function beginsPhrase(words: readonly Word[], at: number, name: string): boolean {
  return lengthOfPhrase(words, at, name) > 0;
}

/**
 * Tells whether a phrase of a class ends with a word.
 *
 * @param words the words of a document
 * @param at the number of the last word of the phrase
 *
 * @example
 * endsPhrase(documentOf('сатып алу шарты').words, 1, 'private-contract'); // => true
 */
export function endsPhrase(words: readonly Word[], at: number, name: string): boolean {
  for (let first = at - 1; first > at - longestPhrase; first -= 1) {
    if (lengthOfPhrase(words, first, name) === at - first + 1) return true;
  }
  return false;
}

/** No phrase of the lexicon has more words. */
const longestPhrase = 4;

/** How many words a phrase of a class has that begins at a word; 0 where none does. */
function lengthOfPhrase(words: readonly Word[], at: number, name: string): number {
  for (const { class: own, rest, isStem } of words[at]?.lexeme.phrases ?? []) {
    if (own !== name) continue;
    const isThere = rest.every((part, order) => {
      const form = words[at + 1 + order]?.lexeme.form ?? '';
      return isStem && order === rest.length - 1 ? form.startsWith(part) : form === part;
    });
    if (isThere) return rest.length + 1;
  }
  return 0;
}

/**
 * A part of a document with its words, a line break being a blank.
 *
 * @param document the whole
 * @param from where the part starts, at the start of a word
 * @param to where it ends
 * @param first the number of its first word
 */
export function passageOf(document: Passage, from: number, to: number, first: number): Passage {
  const text = document.text.slice(from, to);
  const words: Word[] = [];
  for (let at = first; ; at += 1) {
    const word = document.words[at];
    if (word === undefined || word.start >= to) break;
    words.push({ start: word.start - from, end: word.end - from, lexeme: word.lexeme });
  }
  return { text: text.includes('\n') ? text.replace(/\n/gu, ' ') : text, words };
}

/** The words of a text, each form read once. */
function wordsOf(text: string): Word[] {
  const known = new Map<string, Lexeme>();
  const words: Word[] = [];
  eachWord(text, (start, end, isWord) => {
    const written = text.slice(start, end);
    let lexeme = known.get(written);
    if (lexeme === undefined) {
      lexeme = readLexeme(written, isWord);
      known.set(written, lexeme);
    }
    words.push({ start, end, lexeme });
  });
  return words;
}
