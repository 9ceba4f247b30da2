import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';
import type { Rule } from './rule';
import { wordAfter, wordAround } from './word-around';

/** Cyrillic twin → Latin letter: the way back of the look-alikes, without y and h. */
const latinOf: ReadonlyMap<string, string> = new Map(
  [...lookAlikes]
    .filter(([latin]) => /^[A-Za-z]$/u.test(latin) && latin !== 'y')
    .map(([a, b]) => [b, a]),
);

/** Abbreviations with a single letter that only Latin has. */
const known: ReadonlySet<string> = new Set('PhD WTO WHO IMF EU NATO ILO ICAO OPEC'.split(' '));

const twinLetters = [...latinOf.keys()].join('');

/** A single Cyrillic letter in a Latin word: СOVID, Вluetooth. */
export const latinWords: Rule = {
  id: 'latin-words',
  title: 'Cyrillic letters in Latin words',
  why: 'A word with two or more letters that only Latin has is a Latin word; a Cyrillic С in it was typed by mistake.',
  needs: ({ mixesScripts }) => mixesScripts,
  pattern: new RegExp(
    `[${twinLetters}](?<![\\u0400-\\u052F].)[${twinLetters}]{0,3}(?:(?=[A-Za-z])|(?<=[A-Za-z][\\u0400-\\u052F]{1,4})(?![\\u0400-\\u052F]))`,
    'gu',
  ),
  fix: (match) => {
    const [letters] = match;
    const word = wordAround(match.input ?? '', match.index, match.index + letters.length);
    const own = [...word].filter((letter) => /[A-Za-z]/u.test(letter) && !lookAlikes.has(letter));
    if ([...word].some(isOnlyCyrillic)) return undefined;
    const cyrillic = [...word].filter(isCyrillic).length;
    const isKnown = known.has(Array.from(word, inLatin).join(''));
    if (!isKnown && (own.length < 2 || cyrillic > own.length)) return undefined;
    const isLast =
      wordAfter(match.input ?? '', match.index + letters.length) === '' &&
      letters !== letters.toUpperCase();
    return {
      after: Array.from(letters, inLatin).join(''),
      certainty: isLast ? 'suggestion' : 'evidence',
      reason: `«${word}» is a Latin word with a Cyrillic letter in it.`,
    };
  },
  examples: [
    { before: '\u0421OVID-19-ға қарсы', after: 'COVID-19-ға қарсы' },
    { before: 'Boeing мен F\u0430cebook', after: 'Boeing мен Facebook' },
    { before: 'UN\u0415S\u0421\u041E ұйымы', after: 'UNESCO ұйымы' },
    { before: '\u0420hD дәрежесі', after: 'PhD дәрежесі' },
  ],
  keeps: ['COVID-19-ға', 'WhatsAppқа', 'PDFтің', 'ISIS\u0435 қарсы', 'AAтас', 'шарт'],
};

function inLatin(letter: string): string {
  return latinOf.get(letter) ?? letter;
}
