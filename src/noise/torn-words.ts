import { isKnownWord, isLikelyWord } from '../kazakh/known-words';
import { isEnding } from '../kazakh/suffixes';
import { isCompound } from './compounds';
import type { Document } from './document';
import { isRussianTail, isRussianWord } from './russian-words';

/** A letter that no Kazakh word begins with: ң ь ъ. */
const neverFirst = /^[\u04A3\u044C\u044A]/u;

const vowel =
  /[\u04D9\u0435\u04E9\u04AF\u0456\u044D\u0451\u0430\u043E\u04B1\u044B\u044F\u044E\u0438\u0443]/u;

/** What stands after a number and a hyphen: шы (-th), бап (article), тармақ (item). */
const afterNumber = /^(?:шы|ші|ыншы|інші|бап|баб|бөлі[кг]|тарма[қғ]|тарау)/u;

/** A few capitals: АҚШ, ЕҚЫҰ, ЮНЕСКО. */
const abbreviation =
  /^[\u0401\u0406\u0410-\u042F\u0492\u049A\u04A2\u04AE\u04B0\u04BA\u04D8\u04E8]{2,7}$/u;

/**
 * Why the hyphen between two pieces belongs to the word, and only the gap is wrong.
 *
 * @param before the piece before the hyphen: letters or digits
 * @param right the piece behind it, small letters
 * @param document what the document shows
 * @returns a sentence; `undefined` when nothing tells
 */
export function reasonToKeep(
  before: string,
  right: string,
  document: Document,
): string | undefined {
  const left = before.toLowerCase();
  if (document.hasWord(`${left}-${right}`)) {
    return `The document has «${left}-${right}» elsewhere; only the gap was wrong.`;
  }
  if (isCompound(left, right)) return `«${left}-${right}» is a compound with a hyphen.`;
  if (/\p{Nd}/u.test(before)) {
    return afterNumber.test(right) ? `«${before}-${right}» is a number and its ending.` : undefined;
  }
  // What has no vowel is no syllable of a word but short for one: км, млн.
  const isName = /^[A-Za-z]+$/u.test(before) || abbreviation.test(before) || !vowel.test(left);
  return isName && isEnding(right) && /^\p{sc=Cyrillic}/u.test(right)
    ? `«${before}» takes its endings after a hyphen.`
    : undefined;
}

/**
 * Why two pieces are one word.
 *
 * @param left the piece before the hyphen, small letters
 * @param right the piece behind it, small letters
 * @param document what the document shows
 * @returns a sentence; `undefined` when nothing tells
 */
export function reasonToJoin(left: string, right: string, document: Document): string | undefined {
  if (document.hasWord(left + right)) {
    return `The document has «${left}${right}» in one piece elsewhere.`;
  }
  if (neverFirst.test(right) || !vowel.test(right)) return `No word begins like «${right}».`;
  if (isEnding(right)) return `«${right}» is an ending, not a word.`;
  if (isWordOnlyWhole(left, right)) {
    return `«${left}${right}» is a word, and one of its pieces is none.`;
  }
  return isRussianTail(right) || isRussianWord(left + right)
    ? `«${left}${right}» is a Russian word that the end of a line broke.`
    : undefined;
}

/**
 * Tells whether two pieces are a word together, and one of them is none alone.
 *
 * @param left small letters
 * @param right small letters
 *
 * @example
 * [isWordOnlyWhole('мемле', 'кеттік'), isWordOnlyWhole('орын', 'дау')]; // => [true, false]
 */
export function isWordOnlyWhole(left: string, right: string): boolean {
  return isLikelyWord(left + right) && !(isKnownWord(left) && isKnownWord(right));
}
