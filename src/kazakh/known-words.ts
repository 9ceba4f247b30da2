import { type Analysis, analysesOf } from './morphology/analyses';
import { fixedLemma, knowledgeOf } from './morphology/lexicon';

/** Longer words are not read: no word of the language is as long. */
const longestWord = 40;

/**
 * Whether the grammar makes a word of a stem that the lexicon knows. Vowels of both rows may meet
 * in it, as they do in loans.
 *
 * @param word one word, small letters
 *
 * @example
 * [isKnownWord('мәселелерін'), isKnownWord('м\u044Dселелерін')]; // => [true, false]
 */
export function isKnownWord(word: string): boolean {
  return readingsOf(word).some(({ marks }) => marks.every((mark) => !mark.startsWith('sound')));
}

/** Endings that speak to somebody: legal and learned texts do not. */
const personal: ReadonlySet<string> = new Set(['own', 'predicate']);

/**
 * Whether a word is one that a text is likely to have: known, with every sound where it belongs,
 * and without endings that speak to somebody.
 *
 * @param word one word, small letters
 *
 * @example
 * [isLikelyWord('құқық'), isLikelyWord('астыңа')]; // => [true, false]
 */
export function isLikelyWord(word: string): boolean {
  return readingsOf(word).some(
    ({ marks, tags }) =>
      marks.every((mark) => mark !== 'row' && !mark.startsWith('sound')) &&
      !tags.some((tag) => personal.has(tag)),
  );
}

/** The readings of a word whose stem is known. */
function readingsOf(word: string): readonly Analysis[] {
  if (word.length > longestWord || !/^[\u0430-\u052F]{2,}$/u.test(word)) return [];
  const fixed = fixedLemma(word);
  if (fixed !== undefined) return [{ lemma: fixed, isVerb: false, tags: [], marks: [] }];
  return analysesOf(word).filter(({ lemma, isVerb }) => {
    const { noun, verb } = knowledgeOf(lemma);
    return (isVerb ? verb : noun) > 0;
  });
}
