import { pattern } from '../pattern';
import type { Rule } from '../rule';

/** Hyphens left inside a word when its lines were joined: қарай-тын. */
export const leftoverHyphens: Rule = {
  id: 'leftover-hyphens',
  title: 'Hyphens left inside words',
  why: 'The ending of the participle -тын/-тін is never written with a hyphen, so a hyphen before it was left by a line break.',
  pattern: pattern(String.raw`
    (?<! [\p{L}-] ) (?<left> \p{Ll}{1,40} [аейи] ) - (?<right> тын | тін | латын | летін )
    (?<endings> [а-яё\u04D9\u0493\u049B\u04A3\u04E9\u04B1\u04AF\u04BB\u0456]{0,12} ) (?! [\p{L}-] )
  `),
  fix: ({ groups }) => {
    const word = `${groups?.['left']}${groups?.['right']}${groups?.['endings']}`;
    return {
      after: word,
      certainty: 'evidence',
      reason: `«${groups?.['right']}» is the ending of a participle and belongs to its verb.`,
    };
  },
  examples: [
    { before: 'алып қарай-тын мекеме', after: 'алып қарайтын мекеме' },
    { before: 'реттей-тін шарт', after: 'реттейтін шарт' },
  ],
  keeps: ['жан-жақты', 'жай-күй', 'там-тұмдап', 'келді-ау', 'белгілі-тін', 'ин-тында', 'қарайтын'],
};
