import type { Span } from '../finding';
import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';
import { asRoman } from '../kazakh/roman';
import { type Document, foreignSigns, runsApartFromLatin } from './document';
import { letterForY } from './latin-y';
import type { Rule } from './rule';
import { latinTwinWords, twinWords } from './twin-words';
import { wordAround, wordBefore } from './word-around';

/** Words in which every letter could be of either script: әрі, КСРО, НАТО, су. */
export const lookAlikeWords: Rule = {
  id: 'look-alike-words',
  title: 'Words made of look-alikes only',
  why: 'No letter of such a word tells its script. It is Cyrillic if it stands among Cyrillic words and mixes scripts, or if the document shows that these letters are foreign by mistake and the word is not known as a Latin one.',
  needs: ({ mixesScripts, hasAny }) => mixesScripts || hasAny('\u0259\u018F\u0275\u019F'),
  pattern: runsApartFromLatin,
  fix: (match, document) => {
    const [letters] = match;
    const text = match.input ?? '';
    const place = { start: match.index, end: match.index + letters.length };
    const word = wordAround(text, place.start, place.end);
    if (!document.isMostlyCyrillic() || ![...word].every(isTwin)) return undefined;
    const reason = reasonToRepair(word, text, place, document);
    if (reason === undefined) return undefined;
    const at = wordBefore(text, place.start).length;
    return {
      after: inCyrillic(word).slice(at, at + letters.length),
      certainty: 'evidence',
      reason,
    };
  },
  examples: [
    {
      before: 'қ\u006Fғам, т\u006Fп. 1990 жылы КСР\u004F ыдырады',
      after: 'қоғам, топ. 1990 жылы КСРО ыдырады',
    },
    { before: 'ж\u0259не \u0259лем, \u0259рі бай', after: 'және әлем, әрі бай' },
    { before: '\u0069с-шарал\u0061р', after: 'іс-шаралар' },
    { before: 'М\u006Fлд\u006Fв\u0061, \u004D. Ш\u0061х\u0061нов', after: 'Молдова, М. Шаханов' },
  ],
  keeps: [
    'EXPO көрмесі',
    'MAX арнасы',
    'XX ғасыр',
    'шарт a posteriori бекітілді',
    'IPO туралы шешім',
    'НАТО мен КСРО',
    'бұл дыбыс [\u0259] деп белгіленеді',
    'А3 пішімі, A320 ұшағы',
    'шарттың i) бөлігі',
    'м\u006Fлек\u0443л\u0430ның \u03B1-ыдыр\u0430\u0443ы',
    '#\u041CeToo қозғалысы',
    'б\u0061рлығы e-Halyk б\u0061нкінде',
    'қаржы ex officio тексерілді',
  ],
};

function isTwin(letter: string): boolean {
  return lookAlikes.has(letter) || (isCyrillic(letter) && !isOnlyCyrillic(letter));
}

/** Schwa and barred o: no Latin word that meets Kazakh text has them. */
const schwas = /[\u018F\u0259\u019F\u0275]/u;

function reasonToRepair(
  word: string,
  text: string,
  place: Span,
  document: Document,
): string | undefined {
  if (isSign(word, text, place)) return undefined;
  const isDamaged = [...foreignSigns].some((letter) => document.proofs(letter) > 0);
  if (isDamaged && isInitial(word, text, place)) {
    return `«${word}.» is the initial of a Cyrillic name.`;
  }
  const next = text[place.end] ?? '';
  if (/\p{Nd}/u.test(next) || (next === ')' && asRoman(word.toUpperCase()))) return undefined;
  if (/\p{Ll}\p{Lu}/u.test(word) || hasLatinTail(text, place.end)) return undefined;
  const isMixed = [...word].some(isCyrillic);
  if (!isMixed && !schwas.test(word) && isLatin(word)) return undefined;
  const sides = neighbours(text, place);
  const isBesideCyrillic = sides.some((side) => [...side].some(isCyrillic));
  if (isMixed && isBesideCyrillic) {
    return `«${word}» mixes scripts among Cyrillic words.`;
  }
  if (isDamaged && !isLatin(word) && isKazakhWord(word)) {
    return `«${word}» is a Kazakh word, and the document has foreign letters in others.`;
  }
  if (sides.length === 0 || !(isBesideCyrillic || isDamaged) || !sides.every(isMaybeCyrillic)) {
    return undefined;
  }
  if (schwas.test(word)) return `«${word}» has a letter that Latin words here do not have.`;
  if (isLatin(word)) return undefined;
  return isProven(word, document)
    ? `In this document the foreign letters of «${word}» stand for Cyrillic ones.`
    : undefined;
}

/** An abbreviation in capitals needs a proof for each letter; other words, that letters are lost. */
function isProven(word: string, document: Document): boolean {
  const isAbbreviation = word.length > 1 && word === word.toUpperCase();
  return [...word].every((letter) =>
    isAbbreviation ? document.proofs(letter) >= 2 : document.isContaminated(letter),
  );
}

function isKazakhWord(word: string): boolean {
  return twinWords.has(inCyrillic(word).toLowerCase());
}

function isLatin(word: string): boolean {
  return asRoman(word) !== undefined || latinTwinWords.has(word.toLowerCase());
}

/** The word in Cyrillic, letter by letter: of the same length. */
function inCyrillic(word: string): string {
  const cyrillic = Array.from(word, (letter) =>
    letter === '\u0059' ? letter : (lookAlikes.get(letter) ?? letter),
  ).join('');
  return cyrillic.replace(/\u0059/gu, (letter, at: number) => letterForY(cyrillic, at) ?? letter);
}

/**
 * One capital with a stop, and a Cyrillic name or another initial beside it: В.Ф. Цепелев,
 * Цепелев В.Ф. Or the place of a publisher after a dash: – М.: Заң.
 */
function isInitial(word: string, text: string, place: Span): boolean {
  if (word.length !== 1 || word !== word.toUpperCase()) return false;
  const after = text.slice(place.end, place.end + 10);
  const before = text.slice(Math.max(0, place.start - 6), place.start);
  if (/[\u2013\u2014-]\s{1,4}$/u.test(before)) return /^\.\s?:/u.test(after);
  return /^\.\s{0,6}\p{Lu}(?:\.|\p{sc=Cyrillic})/u.test(after);
}

/** A sound in brackets, a piece of a formula, a Greek letter or a yen on its own: [\u0259], H2O. */
function isSign(word: string, text: string, place: Span): boolean {
  const start = place.start - wordBefore(text, place.start).length;
  const before = text.charAt(start - 1);
  const after = text.charAt(start + word.length);
  if (word.length === 1 && /[\p{sc=Greek}\u00A5]/u.test(word)) return true;
  return /\p{Nd}/u.test(before) || (word.length === 1 && before === '[' && after === ']');
}

/** The nearest words on both sides: those of the same sentence, or of the next ones. */
function neighbours(text: string, place: Span): string[] {
  const before = text.slice(Math.max(0, place.start - 40), place.start);
  const after = text.slice(place.end, place.end + 60);
  const near = [
    /(\p{L}+)[^\p{L}.!?[(]{0,12}$/u.exec(before)?.[1],
    /^\p{L}*[^\p{L}.!?\])]{0,12}(\p{L}+)/u.exec(after)?.[1],
  ].filter((word) => word !== undefined);
  if (near.length > 0) return near;
  return [
    /(\p{L}+)[^\p{L}]{0,12}$/u.exec(before)?.[1],
    /^\p{L}*[^\p{L}]{0,12}(\p{L}+)/u.exec(after)?.[1],
  ].filter((word) => word !== undefined);
}

/** A hyphen and a Latin word come next: e-Halyk. */
function hasLatinTail(text: string, end: number): boolean {
  return /^-[A-Za-z]{0,12}[bdfgjlmnqrstuvwz]/u.test(text.slice(end, end + 16));
}

function isMaybeCyrillic(word: string): boolean {
  return [...word].some(isCyrillic) || [...word].every(isTwin);
}
