import { isCyrillic } from '../kazakh/alphabet';
import { type Match, pattern } from '../pattern';
import type { Rule } from '../rule';

/** Letters that stand for digits in numbers: о O → 0, l I і І | → 1, З з → 3, б → 6. */
const digitOf: ReadonlyMap<string, string> = new Map([
  ['\u041E', '0'],
  ['\u043E', '0'],
  ['\u004F', '0'],
  ['\u006F', '0'],
  ['\u006C', '1'],
  ['\u0049', '1'],
  ['\u0406', '1'],
  ['\u0456', '1'],
  ['\u0417', '3'],
  ['\u0437', '3'],
]);

const letters = [...digitOf.keys()].join('');

/** What a number of an act stands before: article, part, item, chapter, paragraph. */
const heads = 'бап|бөлік|бөліг|тармақ|тарма\u0493|тармақша|тарау|абзац|қосымша';

/** Letters typed for digits, in years and in numbers of articles. */
export const digitLetters: Rule = {
  id: 'digit-letters',
  title: 'Letters typed for digits',
  why: 'In the frame of a year (… жылы) or of an article (…-бап) only a number can stand. О there is a nought, l and І a one, З a three.',
  needs: ({ has, hasAny }) =>
    hasAny('\u0417') ||
    has('digit', 'cyrillic') ||
    has('cyrillic', 'digit') ||
    has('digit', 'latin') ||
    has('latin', 'digit'),
  pattern: pattern(
    String.raw`
      (?<! [\p{L}\p{N}.,-] ) (?<year> [12lI\u0406\u0456] [0-9{{letters}}]{3} )
      (?= (?: \s? (?: жыл | жж?\. ) | -?(?: шы | ші | жыл ) ) )
    | (?<! [\p{L}\p{N}.,-] ) (?<article> [0-9{{letters}}]{1,4} ) (?= - (?: {{heads}} ) )
    `.replaceAll('{{letters}}', letters),
    { heads },
  ),
  fix: (match) => {
    const [number] = match;
    const after = Array.from(number, (sign) => digitOf.get(sign) ?? sign).join('');
    if (after === number || !isSafe(match, after)) return undefined;
    return {
      after,
      certainty: 'evidence',
      reason: `Only a number can stand here, so «${number}» is ${after}.`,
    };
  },
  examples: [
    { before: '2\u041E12 жылы', after: '2012 жылы' },
    { before: '2\u041E\u041E8 жылғы', after: '2008 жылғы' },
    { before: '\u006C3-бап', after: '13-бап' },
    { before: '\u0417-тармақ', after: '3-тармақ' },
    { before: '\u04172-бап', after: '32-бап' },
  ],
  keeps: [
    '2012 жылы',
    '13-бап',
    'II-тарау',
    '\u0406\u0406-тарау',
    'о-бап',
    'І-бөлім',
    'бар жылы',
    '120\u043E',
  ],
};

/** A year of four digits; an article with a digit, or a lone З that no word is. */
function isSafe(match: Match, after: string): boolean {
  const [number] = match;
  if (!/^\p{Nd}+$/u.test(after)) return false;
  if (match.groups?.['year'] !== undefined) return /\p{Nd}/u.test(number);
  if (/\p{Nd}/u.test(number)) return true;
  return number === '\u0417' && isCyrillic(number);
}
