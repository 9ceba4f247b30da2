import type { Span } from '../finding';
import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';
import { asTypedRoman } from '../kazakh/roman';
import type { Document } from './document';
import { scriptOfInitial } from './initials';
import { isInLatinName, isLatinWord } from './known-latin';
import { letterForY } from './latin-y';
import { nearWords } from './near-words';
import { scriptOfOption } from './option-letters';
import { isLikelyTwin, isTwinWord } from './twin-words';
import { wordBefore } from './word-around';

/**
 * Tells whether a letter could be of either script.
 *
 * @example
 * ['\u006F', '\u043E', '\u0442', 't'].map(isTwin); // => [true, true, false, false]
 */
export function isTwin(letter: string): boolean {
  return lookAlikes.has(letter) || (isCyrillic(letter) && !isOnlyCyrillic(letter));
}

/** Schwa and barred o: no Latin word that meets Kazakh text has them. */
export const schwaLetters = '\u018F\u0259\u019F\u0275';
const schwas = new RegExp(`[${schwaLetters}\u04D8\u04D9\u04E8\u04E9]`, 'u');

/** A word of look-alikes alone, and where it stands. */
export interface Twin {
  readonly word: string;
  readonly text: string;
  /** Where the word begins. */
  readonly start: number;
  /** Where its foreign letters stand. */
  readonly place: Span;
}

/**
 * Why a word in which every letter could be of either script is Cyrillic.
 *
 * @param twin the word and its place
 * @param document what the document shows
 * @returns the reason in a sentence; `undefined` where the word may be Latin
 */
export function reasonToRepair(twin: Twin, document: Document): string | undefined {
  const { word, text, place, start } = twin;
  if (isSign(word, text, place) || isPartOfLatin(twin)) return undefined;
  const isDamaged = document.isDamaged();
  const script = word.length === 1 ? scriptOfLetter(text, place.start) : undefined;
  if (script === 'latin' || isInLatinName(word, text, start)) return undefined;
  if (isDamaged && (script === 'cyrillic' || isPublisherPlace(word, text, place))) {
    return `«${word}» is one letter of a Cyrillic name or list.`;
  }
  const sides = nearWords(text, place);
  const isBesideCyrillic = sides.some((side) => [...side].some(isCyrillic));
  if (schwas.test(word) && (isBesideCyrillic || (isDamaged && document.isMostlyCyrillic()))) {
    return `«${word}» has a letter that Latin words here do not have.`;
  }
  if (!document.isMostlyCyrillic()) return undefined;
  if ([...word].some(isCyrillic) && isBesideCyrillic && isLikelyMixed(word)) {
    return `«${word}» mixes scripts among Cyrillic words.`;
  }
  if (asTypedRoman(word) !== undefined || isLatinWord(word)) return undefined;
  const isNear = sides.length > 0 && sides.every(isMaybeCyrillic);
  return reasonInDocument(twin, isDamaged, isNear && (isBesideCyrillic || isDamaged), document);
}

/** What other words of the document show of a word in which nothing is Cyrillic for certain. */
function reasonInDocument(
  twin: Twin,
  isDamaged: boolean,
  isAmongCyrillic: boolean,
  document: Document,
): string | undefined {
  const { word } = twin;
  const small = inCyrillic(word).toLowerCase();
  const isKazakh = isTwinWord(small);
  if (isDamaged && isKazakh) {
    return `«${word}» is a Kazakh word, and the document has foreign letters in others.`;
  }
  if (isKazakh && isOfHeading(twin) && document.hasWord(small)) {
    return `The document has «${word}» in Cyrillic letters elsewhere.`;
  }
  const isLikely = isShort(small) || isAbbreviation(word) || isLikelyTwin(small, mostSurprise);
  return isAmongCyrillic && isProven(word, document) && (isLikely || document.hasWord(small))
    ? `In this document the foreign letters of «${word}» stand for Cyrillic ones.`
    : undefined;
}

/** A letter or two, as in names; but not what a speaker says who hesitates: (і) (іі). */
function isShort(small: string): boolean {
  return small.length < 3 && !/^\u0456+$/u.test(small);
}

/** How unlike Kazakh the pairs of letters of a likely word may be, in bits. */
const mostSurprise = 6;

function isLikelyMixed(word: string): boolean {
  return (
    word.length < 3 ||
    isAbbreviation(word) ||
    isLikelyTwin(inCyrillic(word).toLowerCase(), mostSurprise)
  );
}

/** A number or a capital follows, a numeral of a list, or a hyphen and a Latin word. */
function isPartOfLatin({ word, text, place }: Twin): boolean {
  const next = text[place.end] ?? '';
  if (/\p{Nd}/u.test(next) || (next === ')' && asTypedRoman(word.toUpperCase()) !== undefined))
    return true;
  return /\p{Ll}\p{Lu}/u.test(word) || hasLatinTail(text, place.end);
}

/** The script of the name or the list that a single letter belongs to. */
function scriptOfLetter(text: string, at: number): 'latin' | 'cyrillic' | undefined {
  return scriptOfInitial(text, at) ?? scriptOfOption(text, at);
}

/** Several capitals: a word of them is an abbreviation, or stands in a heading. */
function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** A word in capitals in a line of capitals, as far as it is near. */
function isOfHeading({ word, text, place }: Twin): boolean {
  if (!isAbbreviation(word)) return false;
  const before =
    text
      .slice(Math.max(0, place.start - 60), place.start)
      .split('\n')
      .at(-1) ?? '';
  const line = before + (text.slice(place.end, place.end + 60).split('\n')[0] ?? '');
  return /\p{sc=Cyrillic}{2}/u.test(line) && line === line.toUpperCase();
}

/** An abbreviation in capitals needs a proof for each letter; other words, that letters are lost. */
function isProven(word: string, document: Document): boolean {
  const isShort = isAbbreviation(word);
  return [...word].every((letter) =>
    isShort ? document.proofs(letter) >= 2 : document.isContaminated(letter),
  );
}

/**
 * A word in Cyrillic, letter by letter: of the same length.
 *
 * @param word a word whose letters all pass {@link isTwin}
 *
 * @example
 * inCyrillic('KCPO'); // => '\u041A\u0421\u0420\u041E'
 */
export function inCyrillic(word: string): string {
  const cyrillic = Array.from(word, (letter) =>
    letter === '\u0059' ? letter : (lookAlikes.get(letter) ?? letter),
  ).join('');
  return cyrillic.replace(/\u0059/gu, (letter, at: number) => letterForY(cyrillic, at) ?? letter);
}

/** One capital with a stop and a colon after a dash, as the place of a publisher: – М.: Заң. */
function isPublisherPlace(word: string, text: string, place: Span): boolean {
  if (word.length !== 1 || word !== word.toUpperCase()) return false;
  const before = text.slice(Math.max(0, place.start - 6), place.start);
  return (
    /[\u2013\u2014-]\s{1,4}$/u.test(before) && /^\.\s?:/u.test(text.slice(place.end, place.end + 4))
  );
}

/** A sound in brackets, a piece of a formula, a Greek letter or a yen on its own: [\u0259], H2O. */
function isSign(word: string, text: string, place: Span): boolean {
  const start = place.start - wordBefore(text, place.start).length;
  const before = text.charAt(start - 1);
  const after = text.charAt(start + word.length);
  if (word.length === 1 && /[\p{sc=Greek}\u00A5]/u.test(word)) return true;
  return /\p{Nd}/u.test(before) || (word.length === 1 && before === '[' && after === ']');
}

/** A hyphen and a Latin word come next: e-Halyk. */
function hasLatinTail(text: string, end: number): boolean {
  return /^-[A-Za-z]{0,12}[bdfgjlmnqrstuvwz]/u.test(text.slice(end, end + 16));
}

function isMaybeCyrillic(word: string): boolean {
  return [...word].some(isCyrillic) || [...word].every(isTwin);
}
