import { pattern } from '../pattern';
import type { Rule } from './rule';

/** Signs without a shape that break words apart, and the ¬ that lost soft hyphens turn into. */
export const invisible: Rule = {
  id: 'invisible',
  title: 'Invisible signs inside words',
  why: 'Soft hyphens, zero-width blanks and the ¬ of a lost soft hyphen stand inside words where nobody sees them and no search gets past them.',
  needs: ({ hasAny }) => hasAny('\u00AC\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF'),
  pattern: pattern(String.raw`
      [\u00AC\u00AD\u200B-\u200F\u2060\uFEFF] (?<= \p{sc=Cyrillic} . )
      [\u00AC\u00AD\u200B-\u200F\u2060\uFEFF]{0,7}
      (?: [\x20\t\u00A0]{0,8} \r? \n [\x20\t\u00A0]{0,8} )?   # soft hyphen at the end of a line
      (?= \p{sc=Cyrillic} )
    | [\u00AD\u200B-\u200F\u2060\uFEFF] (?<= \p{sc=Cyrillic} - . ) [\u00AD\u200B-\u200F\u2060\uFEFF]{0,7} (?= \p{L} )
    | [\u00AD\u200B\u200E\u200F\u2060\uFEFF] (?<= \p{L} . ) [\u00AD\u200B\u200E\u200F\u2060\uFEFF]{0,7} (?= \p{L} )
    | \uFEFF (?<= ^ . )
  `),
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
  ],
  keeps: ['p \u00AC q', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', 'шарт \u00AC келісім'],
};
