import { pattern } from '../pattern';
import type { Rule } from './rule';

/**
 * What stands between the brackets of a citation, and what the closing one was read as. Digits
 * give back a 1 at their end only if nothing else can be the bracket.
 */
const inside = pattern(
  String.raw`
    ^ \s? (?<numbers> [1-9][0-9]{0,2} (?: \s? [;,\u2013-] \s? [0-9]{1,3} ){0,4} | [сС]онда )
    (?<locator> , \s? (?:
        [сСрpP] \. \s? {{pages}}
      | {{pages}} (?: (?: \s [б6]{1,2} | \s? б{1,2} ) \.? | \s? бет )
      | {{pages}} - (?: бап \p{Ll}{0,8} | бет | б \.? )
    ) )?
    \s? (?<close> [\]|)}] | 1 ) $
  `,
  { pages: '[0-9]{1,4} (?: \\s? [\\u2013-] \\s? [0-9]{1,4} )?' },
);

/** Up to the closing bracket, or the 1 that it was read as. */
const closed = /^.[^[\](){}|]*?(?:[\])|}]|1(?=[.,;:!?](?:\s|$)))/su;

/** A misread bracket of a citation, where the frame leaves no doubt. */
export const ocrBrackets: Rule = {
  id: 'ocr-brackets',
  title: 'Brackets of citations misread',
  why: 'Scanners read [ as | or ( and ] as |, ) or 1, and the page mark б. as 6. A bracket that opens before a number and a page, and closes nowhere else, is a citation, if the document cites in square brackets at all.',
  profile: 'ocr',
  pattern: pattern(String.raw`
    (?<= \s ) (?: [\[(|{] (?= \s? (?: [1-9] | [сС]онда ) ) | \u041F (?= , ) ) [^\[\](){}|]{1,60} [\])|}]?
  `),
  fix: ([stretch], document) => {
    const frame = closed.exec(stretch)?.[0];
    if (frame === undefined) return undefined;
    // П before a comma is [1 run together.
    const body = frame.replace(/^\u041F/u, '[1').slice(1);
    const read = [...body.matchAll(inside)][0]?.groups;
    if (read === undefined) return undefined;
    const { numbers = '', locator = '', close = '' } = read;
    const isRound = frame.startsWith('(') && close === ')';
    const isPlain = isRound || locator === '';
    if (isRound && locator === '') return undefined;
    if (isPlain && !document.citesInSquares()) return undefined;
    return {
      after: `[${numbers}${inLetters(locator)}]${stretch.slice(frame.length)}`,
      certainty: 'evidence',
      reason: 'Brackets that do not match, with a number and a page between them, are a citation.',
    };
  },
  examples: [
    {
      before: 'жоқ [1, 5 б.]. Шарт (2, с. 771. Кеңес',
      after: 'жоқ [1, 5 б.]. Шарт [2, с. 77]. Кеңес',
    },
    { before: 'Шарт |2, с. 35|. Отандық', after: 'Шарт [2, с. 35]. Отандық' },
    { before: 'жасалды |3, 5-9 6б.|. Түрікменстан', after: 'жасалды [3, 5-9 бб.]. Түрікменстан' },
    { before: 'құқығы |71. Бұл |6, 35 6.1. Ол', after: 'құқығы [7]. Бұл [6, 35 б.]. Ол' },
    {
      before: 'еді [3, с. 2]. Ол (сонда, 64 6.|. Ұлттық',
      after: 'еді [3, с. 2]. Ол [сонда, 64 б.]. Ұлттық',
    },
  ],
  keeps: [
    'жазады [1, 5 б.]. Тармақтар (1, 2-бөліктер)',
    'жазады [1, 5 б.]. Кодекс (188-бап, 2-бөлік)',
    'жазады [1, 5 б.]. Бірінші (1) және екінші (2)',
    '(2, с. 35) деп жазады',
    '[11, 5 б.] және [2, с. 771]',
    'жазады [1, 5 б.]. Жылы (2011 жылы)',
    '|x|',
    'жазады [1, 5 б.]. Аралық [0, 1) немесе (0, 1]',
    'жазады [1, 5 б.]. Бұл [4, с. 96].',
  ],
};

/** The page marks б. and p. as they were printed. */
function inLetters(locator: string): string {
  return locator
    .replace(/(?<=\p{Nd}\s)[б6]{1,2}(?=\.?$)/u, (mark) => 'б'.repeat(mark.length))
    .replace(/(?<=,\s?)\u0440(?=\.)/u, 'p');
}
