import { pattern } from '../pattern';
import type { Rule } from '../rule';

/** Dashes that were read as hyphens. */
export const ocrDashes: Rule = {
  id: 'ocr-dashes',
  title: 'Dashes read as hyphens',
  why: 'Scanners write a hyphen for every dash. With a blank on both sides, or after the stop of a reference, it is a dash: a hyphen never stands there.',
  profile: 'ocr',
  needs: ({ has }) => has('blank', 'hyphen') || has('stop', 'hyphen'),
  pattern: pattern(String.raw`
      (?<= [\p{L}\p{Nd}\p{P}] ) \x20 - (?: \x20 (?= [\p{L}\p{Nd}«"] ) | (?= \n ) )
    | (?<= [\p{L}\p{Nd}\])] \. ) - (?: \x20 | (?= \p{Lu} | \n ) )
    | (?<= [\p{Nd}\])] \. ) \x20 - (?= \p{Lu} \. | \p{Nd} )
  `),
  fix: (match) => ({
    after: match.input?.[match.index + match[0].length] === '\n' ? ' –' : ' – ',
    certainty: 'evidence',
    reason: 'A hyphen never stands between blanks; the page had a dash.',
  }),
  examples: [
    {
      before: 'Құқық теориясы. - Алматы, 2010. - 312 б.',
      after: 'Құқық теориясы. – Алматы, 2010. – 312 б.',
    },
    { before: 'Шарт - екі тараптың келісімі', after: 'Шарт – екі тараптың келісімі' },
    { before: 'Заң, 2010.- 312 б.', after: 'Заң, 2010. – 312 б.' },
  ],
  keeps: ['жан-жақты', '2010-2012 жылдар', '- тармақ', '5-бап', 'т.б.-дан', 'екі- және үшжақты'],
};
