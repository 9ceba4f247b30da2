import { tellAt, lookAlikes as twinOf } from '../kazakh/alphabet';
import { asRoman } from '../kazakh/roman';
import { isEnding } from '../kazakh/suffixes';
import type { Match } from '../pattern';
import { runsBesideCyrillic } from './document';
import { letterForSmallY } from './latin-y';
import type { Rule } from './rule';
import { isTwinWord } from './twin-words';
import { wordAround, wordBefore } from './word-around';

/** A capital Y can be У, Ү or Ұ: another rule decides. */
const latinY = '\u0059';

/** A small y is у, and ү where only a word with ү begins so. */
const smallY = '\u0079';

/** Letters of another script in words that are Cyrillic beyond doubt. */
export const lookAlikes: Rule = {
  id: 'look-alikes',
  title: 'Foreign letters in Cyrillic words',
  why: 'A word with a letter that only Cyrillic has is a Cyrillic word. A Latin o in it looks right, but the word is not found, not sorted and not read aloud.',
  needs: ({ mixesScripts }) => mixesScripts,
  pattern: runsBesideCyrillic,
  fix: (match) => {
    const [letters] = match;
    const word = wordAround(match.input ?? '', match.index, match.index + letters.length);
    if (!needsRepair(word)) return undefined;
    const plain = mapped(letters);
    const after = letters.includes(smallY) ? withSmallY(match, word, plain) : plain;
    return {
      after,
      certainty: after === plain ? 'always' : 'evidence',
      reason: `«${word}» is a Cyrillic word with ${namesOf(letters)} from another script.`,
    };
  },
  examples: [
    { before: 'қ\u006Fғам', after: 'қоғам' },
    { before: 'ж\u0259не', after: 'және' },
    { before: '\u004Fсындай', after: 'Осындай' },
    { before: '\u0259л\u0435мд\u0456\u006B', after: 'әлемдік' },
    { before: 'шeшiмi', after: 'шешімі' },
    { before: 'Қазақ \u004B\u0043\u0050\u004Fға дейін', after: 'Қазақ КСРОға дейін' },
    { before: 'Бaлa', after: 'Бала' },
    { before: 'т\u0079ралы, \u0079шін', after: 'туралы, үшін' },
  ],
  keeps: [
    'Қазақстан Республикасының заңы',
    'Boeing-тың',
    'COVID-19-ға',
    'WhatsApp-тан',
    'iСот қызметі',
    'e-Үкімет порталы',
    'facebook.com',
    'MAX EXPO',
    '\u004B\u0042\u0054\u0055да дәріс, \u004D\u0054\u0050ға сілтеме',
    '\u0058\u0058\u0049ғ. соңында',
    '\u0049\u0058ғасырда',
    '\u0394х',
  ],
};

function needsRepair(word: string): boolean {
  let isProven = false;
  for (let at = 0; at < word.length; at += 1) {
    const tell = tellAt(word, at);
    if (tell === 'none') return false;
    isProven ||= tell === 'proof';
  }
  // Names that begin in Latin letters, which few damaged words do.
  return isProven && (word.charAt(0) > 'z' || !(isBrand(word) || isLatinWithEnding(word)));
}

/** Latin capitals with a Cyrillic ending, as KBTU and -да, and a numeral glued to ғ. (century). */
function isLatinWithEnding(word: string): boolean {
  const tail = /^[A-Z]{2,}([\u0430-\u04E9]+)$/u.exec(word)?.[1];
  if (tail !== undefined && isEnding(tail)) {
    return !isTwinWord(mapped(word.slice(0, -tail.length)).toLowerCase());
  }
  const roman = /^([IVXLC]+)(?:\u0493{1,2}|\u0493\u0430\u0441\u044B\u0440.*)$/u.exec(word)?.[1];
  return roman !== undefined && asRoman(roman) !== undefined;
}

/** A small Latin letter before a capital is a name that somebody made, as of an e-court. */
function isBrand(word: string): boolean {
  return /^[a-z]\p{Lu}\p{Ll}/u.test(word);
}

function mapped(letters: string): string {
  if (letters.length === 1) return inCyrillic(letters);
  return Array.from(letters, inCyrillic).join('');
}

/** Reads each small y by the word that it is in. */
function withSmallY(match: Match, word: string, plain: string): string {
  const at = wordBefore(match.input ?? '', match.index).length;
  const cyrillic = mapped(word);
  return Array.from(match[0], (letter, place) =>
    letter === smallY ? letterForSmallY(cyrillic, at + place) : plain.charAt(place),
  ).join('');
}

function inCyrillic(letter: string): string {
  return letter === latinY ? letter : (twinOf.get(letter) ?? letter);
}

function namesOf(letters: string): string {
  if (letters.length === 1) return nameOf(letters);
  return [...new Set(letters)].map(nameOf).join(', ');
}

/** The letters with their code points, for reasons. */
const names: ReadonlyMap<string, string> = new Map(
  Array.from(twinOf.keys(), (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [letter, `${letter} (U+${code})`];
  }),
);

function nameOf(letter: string): string {
  return names.get(letter) ?? letter;
}
