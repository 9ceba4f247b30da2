import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';
import type { Document } from './document';
import { isInLatinName, isLatinWord, latinTwins, readings } from './known-latin';
import type { Rule } from './rule';
import { isTwinWord } from './twin-words';
import { wordAfter, wordBefore } from './word-around';

/** Cyrillic letters in a Latin word: the first letter of COVID, Bluetooth, Cache. */
export const latinWords: Rule = {
  id: 'latin-words',
  title: 'Cyrillic letters in Latin words',
  why: 'A word with letters that only Latin has, or one that is known in Latin or stands so elsewhere in the document, is a Latin word; a Cyrillic С in it was typed by mistake.',
  needs: ({ mixesScripts }) => mixesScripts,
  pattern: new RegExp(
    `[${latinTwins}](?<![\\u0400-\\u052F].)[${latinTwins}]{0,3}(?:(?=[A-Za-z])|(?<=[A-Za-z][\\u0400-\\u052F]{1,4})(?![\\u0400-\\u052F]))`,
    'gu',
  ),
  fix: ({ 0: letters, index, input = '' }, document) => {
    const before = wordBefore(input, index);
    const after = wordAfter(input, index + letters.length);
    const word = before + letters + after;
    if ([...word].some(isOnlyCyrillic)) return undefined;
    const known = knownReading(word, input, index - before.length, document);
    const latin = known ?? (isLatinByLetters(word) ? readings(word)[0] : undefined);
    if (latin === undefined) return undefined;
    // A small letter at the end may be a Kazakh ending.
    const isEnding = known === undefined && after === '' && letters !== letters.toUpperCase();
    return {
      after: latin.slice(before.length, before.length + letters.length),
      certainty: isEnding ? 'suggestion' : 'evidence',
      reason: `«${word}» is a Latin word with a Cyrillic letter in it.`,
    };
  },
  examples: [
    { before: '\u0421OVID-19-ға қарсы', after: 'COVID-19-ға қарсы' },
    { before: 'Boeing мен F\u0430cebook', after: 'Boeing мен Facebook' },
    { before: 'UN\u0415S\u0421\u041E ұйымы', after: 'UNESCO ұйымы' },
    { before: '\u0420hD дәрежесі', after: 'PhD дәрежесі' },
    { before: '\u041A\u0430spi банкі', after: 'Kaspi банкі' },
    { before: '\u0421\u0061\u0063\u0068\u0065 файлы', after: 'Cache файлы' },
    {
      before: '\u0421\u006F\u0070\u006F\u0070 мен \u0043\u006F\u0070\u006F\u0070',
      after: 'Copop мен Copop',
    },
    { before: 'C\u0061\u0441\u0068 & Carry дүкені', after: 'Cash & Carry дүкені' },
    { before: '\u0422\u0069\u006B \u0054\u006F\u006B желісі', after: 'Tik Tok желісі' },
    { before: 'B\u006F\u0441sh компаниясы', after: 'Bocsh компаниясы' },
  ],
  keeps: [
    'COVID-19-ға',
    'WhatsAppқа',
    'PDFтің',
    'ISIS\u0435 қарсы',
    'AAтас',
    'шарт',
    'Каспий теңізі',
    'бұл \u0061\u0441\u0061 маңызды, \u0061\u0063\u0061',
  ],
};

/**
 * The Latin word that is known, or that the document has in Latin letters alone. What is a Kazakh
 * word as well is one, but in a Latin name of several words.
 */
function knownReading(
  word: string,
  text: string,
  start: number,
  document: Document,
): string | undefined {
  const found = readings(word);
  const name = found.find((latin) => isInLatinName(latin, text, start));
  const cyrillic = Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join('');
  if (name !== undefined || isTwinWord(cyrillic.toLowerCase())) return name;
  const [drawn = word] = found;
  const isInDocument = word.length > 2 && document.hasWord(drawn.toLowerCase());
  return found.find(isLatinWord) ?? (isInDocument ? drawn : undefined);
}

/**
 * Two letters that only Latin has, and no fewer than Cyrillic ones; or one, and the Cyrillic
 * letters stand between Latin ones.
 */
function isLatinByLetters(word: string): boolean {
  const own = [...word].filter((letter) => /[A-Za-z]/u.test(letter) && !lookAlikes.has(letter));
  const cyrillic = [...word].filter(isCyrillic).length;
  if (own.length >= 2) return cyrillic <= own.length;
  return own.length === 1 && /^[A-Za-z]+[\u0400-\u052F][A-Za-z]{2,}$/u.test(word);
}
