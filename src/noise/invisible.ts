import { pattern } from '../pattern';
import type { Rule } from './rule';

/** Signs without a shape that break words apart, and the ¬ that lost soft hyphens turn into. */
export const invisible: Rule = {
  id: 'invisible',
  title: 'Invisible signs inside words',
  why: 'Soft hyphens, zero-width blanks and the ¬ of a lost soft hyphen stand inside words and at their edges where nobody sees them and no search gets past them.',
  needs: ({ hasAny }) => hasAny('\u00AC\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF'),
  pattern: pattern(
    String.raw`
      (?<= {{cyrillic}} ) (?: \u00AC | {{sign}} | {{joiner}} ){1,8} {{lineEnd}}? (?= {{cyrillic}} )
    | (?<= {{cyrillic}} - ) (?: {{sign}} | {{joiner}} ){1,8} (?= \p{L} )
    | (?<= {{letter}} ) {{sign}}{1,8} (?= {{letter}} )
    | (?<! {{edge}} ) {{edge}}+ (?= ["«“(]? {{cyrillic}} )
    | (?<= {{cyrillic}} [.,:;!?»”)]? ) {{edge}}+ (?! \p{L} | {{edge}} )
    | ^ \uFEFF
    `,
    {
      cyrillic: String.raw`\p{sc=Cyrillic}`,
      // Between the words of Lao, Khmer, Thai and Burmese they are what a blank is elsewhere.
      letter: String.raw`[\p{sc=Cyrillic}\p{sc=Latin}]`,
      sign: String.raw`[\u00AD\u200B\u200E\u200F\u2060\uFEFF]`,
      joiner: String.raw`[\u200C\u200D]`,
      edge: String.raw`[\u200B\uFEFF]`,
      // A soft hyphen at the end of a line.
      lineEnd: String.raw`(?: [\x20\t\u00A0]{0,8} \r? \n [\x20\t\u00A0]{0,8} )`,
    },
  ),
  fix: ([signs]) =>
    signs.includes('\n') && !/[\u00AC\u00AD]/u.test(signs)
      ? undefined
      : { after: '', certainty: 'always', reason: 'A sign without a shape broke the word apart.' },
  examples: [
    { before: 'деңге\u00ACйін\u00ACде', after: 'деңгейінде' },
    { before: 'халық\u00ADаралық', after: 'халықаралық' },
    { before: 'қыл\u00AD\nмыс', after: 'қылмыс' },
    { before: '\uFEFFШарт', after: 'Шарт' },
    { before: 'жан-\u00ADжақты', after: 'жан-жақты' },
    { before: 'енді.\n\uFEFFЕкінші шарт', after: 'енді.\nЕкінші шарт' },
    { before: 'сот \u200B\u200Bшешімі\u200B туралы', after: 'сот шешімі туралы' },
  ],
  keeps: [
    '\u0E81\u0EBB\u0E94\u200B\u0EDD\u0EB2\u0E8D\u200B\u0EA7\u0EC8\u0EB2',
    '«\u0E81\u0EBB\u0E94\u200B\u0EDD\u0EB2\u0E8D» Лаос тілінде заң деген сөз',
    '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645',
    '\u0915\u094D\u200D\u0937',
    'Sk\u00E4rm\u00ADar och f\u00F6nster',
    'p \u00AC q',
    '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
    'шарт \u00AC келісім',
  ],
};
