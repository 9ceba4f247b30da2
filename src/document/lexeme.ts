import { characterClass, classAt } from '../kazakh/characters';
import { type Phrase, phrasesFrom, wordClasses } from './lexicon';

/** What is known of a written form, however often it stands in a document. */
export interface Lexeme {
  /** As written. */
  readonly written: string;
  /** In small letters. */
  readonly form: string;
  /** The classes that rows of the lexicon give it. */
  readonly classes: readonly string[];
  /** The phrases of the lexicon that begin with it. */
  readonly phrases: readonly Phrase[];
  /** It begins with a capital letter. */
  readonly isCapital: boolean;
  /** A capital letter and a small one begin it. */
  readonly isProper: boolean;
  /** A word; all else is a sign. */
  readonly isWord: boolean;
  /** Hyphens or apostrophes join it of several parts. */
  readonly isCompound: boolean;
}

/**
 * Reads a form.
 *
 * @param written as it stands in a text
 * @param isWord a word, no sign
 *
 * @example
 * readLexeme('Туралы', true).classes.includes('tie'); // => true
 */
export function readLexeme(written: string, isWord: boolean): Lexeme {
  const form = written.toLowerCase();
  const isCapital = classAt(written, 0) === characterClass.capital;
  return {
    written,
    form,
    classes: isWord ? wordClasses(form) : [],
    phrases: isWord ? phrasesFrom(form) : [],
    isCapital,
    isProper: isCapital && classAt(written, 1) === characterClass.small,
    isWord,
    isCompound: isWord && /[-\u2010\u2011'\u2019]/u.test(written),
  };
}
