import { opensSentence } from '../kazakh/openers';
import { pattern } from '../pattern';
import type { Rule } from './rule';
import { wordAfter } from './word-around';

/** A line break with the blanks on both sides of it. */
const lineBreak = /(?<![\x20\t\u00A0])[\x20\t\u00A0]*\r?\n[\x20\t\u00A0]*/gu;

/**
 * An initial after another, after a word in small letters or at the start of a line. After a dash,
 * a colon or a single letter a capital with a stop ends a list of letters or an answer.
 */
const initials = String.raw`
  (?: (?<! \p{L} ) \p{Lu} \. [\x20\u00A0]? | \p{Ll}{2} \.? [\x20\u00A0] | (?<! [^\n] ) ) \p{Lu} \.
`;

/** Line breaks inside what belongs on one line: a citation, initials and their name. */
export const lineBreaks: Rule = {
  id: 'line-breaks',
  title: 'Line breaks inside a unit',
  why: 'A splitter took the stop of an abbreviation for the end of a sentence. A citation in brackets, initials with their surname, and an abbreviation with the small letter after it stand on one line.',
  needs: ({ hasAny }) => hasAny('\n'),
  pattern: pattern(
    String.raw`
      \[ [^\[\]\n]{0,160} \n [^\[\]]{0,160} \]
    | \( [^()\n]{1,60} \n [^()\n]{1,60} \)
    | \. {{gap}} \r? \n {{gap}}
      (?: (?= \p{Lu} (?: \p{Ll} | \. ) ) (?<= {{initials}} {{gap}} \r? \n {{gap}} )
        | (?= \p{Ll} ) (?<= (?<! \p{L} ) {{abbreviation}} \. {{gap}} \r? \n {{gap}} )
      )
    `,
    {
      gap: '[\\x20\\u00A0]{0,4}',
      initials,
      abbreviation: 'т\\.б|т\\.с\\.с|жж?|бб?|қ|обл|млн|млрд',
    },
  ),
  fix: ({ 0: unit, index, input = '' }) => {
    if (/\n\s*\n/u.test(unit) || isOfProgram(unit, input.slice(Math.max(0, index - 40), index))) {
      return undefined;
    }
    // A capital before a pronoun or a connective was the last word of its sentence.
    if (unit.startsWith('.') && opensSentence(wordAfter(input, index + unit.length))) {
      return undefined;
    }
    return {
      after: unit.replace(lineBreak, ' '),
      certainty: 'evidence',
      reason: 'The line broke inside a unit.',
    };
  },
  examples: [
    { before: 'қызметі [2, с.\n35].', after: 'қызметі [2, с. 35].' },
    { before: 'шарт (Мәскеу,\n1995 жыл) бар', after: 'шарт (Мәскеу, 1995 жыл) бар' },
    { before: 'В.Ф.\nЦепелевтің пікірі', after: 'В.Ф. Цепелевтің пікірі' },
    {
      before: 'ғылыми, кадрлық және т.б.\nқамтамасыз ету',
      after: 'ғылыми, кадрлық және т.б. қамтамасыз ету',
    },
  ],
  keeps: [
    'Шарт күшіне енді.\nҚазіргі уақытта',
    'ҚР.\nБұл',
    'сөздер [1\n\nЖаңа абзац]',
    'Ы, Э, Ю, Я.\nТест',
    '5 – Д.\nСөйлем',
    'Жауабы: А.\nКелесі сұрақ',
    'Топтар – A және B.\nОл топтардың',
    'топтар – A мен D.\nБірақ соңғысы',
    'гепатит В.\nОның белгілері',
    '{\n  "аты": [\n    "бір",\n    5\n  ]\n}',
    'тізім = [1,\n2]',
    'сандар: [10,\n20]',
    'мәтін (`cmark`,\n`gfm`) бар',
    'print("саны",\n5)',
  ],
};

/** What never stands in the brackets of a citation, or before them. */
const signsOfProgram = /["'`{}=<>\\$]|[[(][\x20\t]*\r?\n|\n[\x20\t]*[\])]$/u;
const programBefore = /(?:[=:([{,][\x20\t]*|[\w$])$/u;

/** What stands in brackets is Kazakh, or numbers alone. */
const words = /[\u0400-\u052F]|^\[[\p{Nd}\p{P}\scp]*\]$/u;

/** Brackets without a number cite nothing; those of programs and data begin and end lines. */
function isOfProgram(unit: string, before: string): boolean {
  const isBracket = unit.startsWith('[') || unit.startsWith('(');
  if (!isBracket) return false;
  return (
    !/\p{Nd}/u.test(unit) ||
    !words.test(unit) ||
    signsOfProgram.test(unit) ||
    programBefore.test(before)
  );
}
