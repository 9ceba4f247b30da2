import { isCyrillic, isOnlyCyrillic, lookAlikes as twinOf } from '../kazakh/alphabet';
import type { Rule } from '../rule';
import { runsBesideCyrillic } from './document';
import { letterForSmallY } from './latin-y';
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
    const at = wordBefore(match.input ?? '', match.index).length;
    const cyrillic = Array.from(word, inCyrillic).join('');
    const after = Array.from(letters, (letter, place) =>
      letter === smallY ? letterForSmallY(cyrillic, at + place) : inCyrillic(letter),
    ).join('');
    const isPlain = after === cyrillic.slice(at, at + letters.length);
    return {
      after,
      certainty: isPlain ? 'always' : 'evidence',
      reason: `«${word}» is a Cyrillic word with ${namesOf(letters)} from another script.`,
    };
  },
  examples: [
    { before: 'қ\u006Fғам', after: 'қоғам' },
    { before: 'ж\u0259не', after: 'және' },
    { before: '\u004Fсындай', after: 'Осындай' },
    { before: '\u0259л\u0435мд\u0456\u006B', after: 'әлемдік' },
    { before: 'шeшiмi', after: 'шешімі' },
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
    '\u0394х',
  ],
};

function needsRepair(word: string): boolean {
  let isProven = false;
  let isForeign = false;
  for (const letter of word) {
    if (isOnlyCyrillic(letter)) isProven = true;
    else if (twinOf.has(letter)) isForeign = true;
    else if (!isCyrillic(letter)) return false;
  }
  return isProven && isForeign && !isBrand(word);
}

/** A small Latin letter before a capital is a name that somebody made, as of an e-court. */
function isBrand(word: string): boolean {
  return /^[a-z]\p{Lu}\p{Ll}/u.test(word);
}

function inCyrillic(letter: string): string {
  return letter === latinY ? letter : (twinOf.get(letter) ?? letter);
}

function namesOf(letters: string): string {
  return [...new Set(letters)].map((letter) => `${letter} (${codeOf(letter)})`).join(', ');
}

function codeOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
