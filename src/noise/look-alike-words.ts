import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';
import { asRoman } from '../kazakh/roman';
import { type Match, pattern } from '../pattern';
import type { Rule } from '../rule';

/** Words in which every letter could be of either script: əрі, КСРO, НАТO. */
export const lookAlikeWords: Rule = {
  id: 'look-alike-words',
  title: 'Words made of look-alikes only',
  why: 'No letter of such a word tells its script. If the document shows that these very letters are Latin by mistake, and the words around are Cyrillic, the word is Cyrillic too.',
  pattern: pattern(String.raw`\p{L}+`),
  fix: (match, document) => {
    const [word] = match;
    if (!isOpen(word) || !document.isMostlyCyrillic) return undefined;
    const foreign = [...word].filter((letter) => lookAlikes.has(letter));
    const isMixed = foreign.length < [...word].length;
    const isProven = foreign.every(document.isContaminated);
    if (!(isProven || isMixed) || !isAmongCyrillic(match)) return undefined;
    if (!isMixed && (asRoman(word) !== undefined || !isProven)) return undefined;
    return {
      after: Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join(''),
      certainty: 'evidence',
      reason: reasonFor(word, isProven),
    };
  },
  examples: [
    {
      before: 'қ\u006Fғам, т\u006Fп. 1990 жылы КСР\u004F ыдырады',
      after: 'қоғам, топ. 1990 жылы КСРО ыдырады',
    },
    { before: 'ж\u0259не \u0259лем, \u0259рі бай', after: 'және әлем, әрі бай' },
  ],
  keeps: [
    'EXPO көрмесі',
    'MAX арнасы',
    'XX ғасыр',
    'шарт a posteriori бекітілді',
    'IPO туралы шешім',
    'НАТО мен КСРО',
  ],
};

/** All letters are look-alikes, at least one of them foreign, and none is Y. */
function isOpen(word: string): boolean {
  let foreign = 0;
  for (const letter of word) {
    if (lookAlikes.has(letter) && letter !== '\u0059') foreign += 1;
    else if (!isCyrillic(letter) || isOnlyCyrillic(letter)) return false;
  }
  return foreign > 0;
}

/** The nearest letters on both sides, where there are any, are Cyrillic. */
function isAmongCyrillic(match: Match): boolean {
  const text = match.input ?? '';
  const end = match.index + match[0].length;
  const left = /(\p{L})[^\p{L}]{0,12}$/u.exec(
    text.slice(Math.max(0, match.index - 13), match.index),
  );
  const right = /^[^\p{L}]{0,12}(\p{L})/u.exec(text.slice(end, end + 13));
  const sides = [left?.[1], right?.[1]].filter((letter) => letter !== undefined);
  return sides.length > 0 && sides.every(isCyrillic);
}

function reasonFor(word: string, isProven: boolean): string {
  return isProven
    ? `In this document the foreign letters of «${word}» stand for Cyrillic ones.`
    : `«${word}» mixes scripts among Cyrillic words.`;
}
