import { isEnding } from '../kazakh/suffixes';
import type { Rule } from './rule';
import { wordAfter, wordBefore } from './word-around';

/** Hyphens left inside a word when its lines were joined: қарай-тын. */
export const leftoverHyphens: Rule = {
  id: 'leftover-hyphens',
  title: 'Hyphens left inside words',
  why: 'The ending of the participle -тын/-тін is never written with a hyphen, so a hyphen before it was left by a line break.',
  needs: ({ hasBetween }) => hasBetween('small', 'hyphen', 'small'),
  pattern: /-(?<=\p{Ll}[аейиыі]-)(?<ending>(?<=[аейи]-)т[ыі]н|латын|летін)/gu,
  fix: (match) => {
    const ending = match.groups?.['ending'] ?? '';
    const left = wordBefore(match.input ?? '', match.index);
    const rest = wordAfter(match.input ?? '', match.index + match[0].length);
    const sides = (match.input ?? '').charAt(match.index - left.length - 1);
    if (sides === '-' || left !== left.toLowerCase() || !(rest === '' || isEnding(rest))) {
      return undefined;
    }
    return {
      after: ending,
      certainty: 'evidence',
      reason: `«${ending}» is the ending of a participle and belongs to its verb.`,
    };
  },
  examples: [
    { before: 'алып қарай-тын мекеме', after: 'алып қарайтын мекеме' },
    { before: 'реттей-тін шарт', after: 'реттейтін шарт' },
    { before: 'көрсеті-летін мерзім', after: 'көрсетілетін мерзім' },
  ],
  keeps: ['жан-жақты', 'жай-күй', 'там-тұмдап', 'келді-ау', 'белгілі-тін', 'ин-тында', 'қарайтын'],
};
