import { strayTwins } from '../kazakh/alphabet';
import { isKnownWord } from '../kazakh/known-words';
import type { Rule } from './rule';
import { wordAround } from './word-around';

const strays = [...strayTwins.keys()].join('');

/** Letters that Kazakh alone has in this company: қ ұ і and their capitals. */
const kazakhMarks = '\u049A\u049B\u04B0\u04B1\u0406\u0456';
const kazakhMark = new RegExp(`[${kazakhMarks}]`, 'u');

/** What only the Russian spelling before 1918 has: yat, a hard sign at the end, і before a vowel. */
const oldRussian = /[\u0462\u0463]|[\u044A\u042A]$|[\u0406\u0456][аеиоуыэюяй\u0463]/iu;

/** Letters of small northern languages only: met once, they are as sure a slip as met often. */
const tailed = /[\u04C7-\u04CA]/u;

/** Letters of Bashkir, Chukchi and Azerbaijani that no Kazakh word has: ҙ ҫ ҷ ҹ ԡ. */
const foreignMarks = '\u0498\u0499\u04AA\u04AB\u04B6\u04B7\u04B8\u04B9\u0520\u0521';

/** Letters of other Cyrillic alphabets in Kazakh words. */
export const strayCyrillic: Rule = {
  id: 'stray-cyrillic',
  title: 'Letters of other Cyrillic alphabets',
  why: 'Fonts without Kazakh letters lend them from other alphabets: the tailed ӊ of Kildin for ң, the ҡ of Bashkir for қ. In a document with Kazakh letters and none of that other language they are Kazakh. A single ҡ in a word without Kazakh letters is a name and stays.',
  needs: ({ hasAny }) => hasAny(strays),
  pattern: /[\u04C7-\u04CA\u049C\u049D\u04A0\u04A1\u0472\u0473]/gu,
  fix: (match, document) => {
    const [letter] = match;
    const text = match.input ?? '';
    const word = wordAround(text, match.index, match.index + letter.length);
    if (word.length < 2 || document.hasAny(foreignMarks) || !document.hasAny(kazakhMarks)) {
      return undefined;
    }
    const after = strayTwins.get(letter) ?? letter;
    if (/[\u0472\u0473]/u.test(letter) && !isKazakhWithFita(word, letter, after)) return undefined;
    if (!tailed.test(letter) && !kazakhMark.test(word) && document.count(letter) < 2) {
      return undefined;
    }
    return {
      after,
      certainty: 'evidence',
      reason: `«${word}» is a Kazakh word with a letter of another Cyrillic alphabet.`,
    };
  },
  examples: [
    { before: 'за\u04CAның күші және қаулы', after: 'заңның күші және қаулы' },
    { before: '\u049Dаза\u049Dстан халқы', after: 'қазақстан халқы' },
    { before: 'мемлекеттік \u0473кілдік', after: 'мемлекеттік өкілдік' },
    { before: 'қалған \u0473мір мен к\u0473мек', after: 'қалған өмір мен көмек' },
  ],
  keeps: [
    'ба\u0499ар, \u04A1а\u0499а\u04A1',
    'баш\u04A1орт теле',
    'ошо ва\u04A1ытта ҡатнашырға',
    '\u0472еодоръ и \u0473ита',
    'заңның күші',
    '«Ми\u0473ологія народовъ» кітабы шықты, екінші басылымы',
    'ари\u0473метика мен логари\u0473мъ туралы құқық',
    '«Баш\u04A1ортостан» газеті',
  ],
};

/** Fita is the ө of a Kazakh word: it has other Kazakh letters, or is known with an ө. */
function isKazakhWithFita(word: string, fita: string, letter: string): boolean {
  if (oldRussian.test(word)) return false;
  return kazakhMark.test(word) || isKnownWord(word.replaceAll(fita, letter).toLowerCase());
}
