import { pattern } from '../pattern';
import type { Rule } from './rule';

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
const heads = 'бап|баб|бөлік|бөліг|тармақ|тарма\u0493|тармақша|тарау|абзац|қосымша';

/** Letters typed for digits, in years and in numbers of articles. */
export const digitLetters: Rule = {
  id: 'digit-letters',
  title: 'Letters typed for digits',
  why: 'In the frame of a year (… жылы) or of an article (…-бап) only a number can stand. О there is a nought, l and І a one, З a three.',
  needs: ({ has }) =>
    has('digit', 'cyrillic') ||
    has('cyrillic', 'digit') ||
    has('digit', 'latin') ||
    has('latin', 'digit'),
  pattern: pattern(
    String.raw`
      (?<year> [12lI\u0406\u0456] (?<! [\p{L}\p{N}.,-] . ) [0-9{{letters}}]{3} )
      (?= (?: \s? (?: жыл | жж?\. ) | -?(?: шы | ші | жыл ) ) )
    | (?<article> [0-9{{letters}}] (?<! [\p{L}\p{N}.,-] . ) [0-9{{letters}}]{0,3} ) (?= - (?: {{heads}} ) )
    `.replaceAll('{{letters}}', letters),
    { heads },
  ),
  fix: ([number]) => {
    const after = Array.from(number, (sign) => digitOf.get(sign) ?? sign).join('');
    if (after === number || !/^\p{Nd}+$/u.test(after) || !/\p{Nd}/u.test(number)) return undefined;
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
    { before: '\u04172-бап', after: '32-бап' },
    { before: '1\u041E-бабы', after: '10-бабы' },
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
