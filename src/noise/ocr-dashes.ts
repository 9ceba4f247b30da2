import { pattern } from '../pattern';
import type { Rule } from './rule';

/** Dashes that were read as hyphens. */
export const ocrDashes: Rule = {
  id: 'ocr-dashes',
  title: 'Dashes read as hyphens',
  why: 'Scanners write a hyphen for every dash. After the stop of a reference, after a comma or a quotation mark it is a dash; between words it is suggested.',
  profile: 'ocr',
  needs: ({ has }) => has('blank', 'hyphen') || has('stop', 'hyphen'),
  pattern: pattern(String.raw`
      (?<= [\p{L}\p{Nd}\p{P}] ) \x20 - (?: \x20 (?= [\p{L}\p{Nd}«"] ) | (?= \n ) )
    | (?<= [\p{L}\p{Nd}\])] \. ) - (?: \x20 | (?= \p{Lu} | \n ) )
    | (?<= [\p{Nd}\])] \. ) \x20 - (?= \p{Lu} \. | \p{Nd} )
  `),
  fix: (match) => {
    const text = match.input ?? '';
    return {
      after: text[match.index + match[0].length] === '\n' ? ' –' : ' – ',
      certainty: /[\p{L}\p{N}]/u.test(text.charAt(match.index - 1)) ? 'suggestion' : 'evidence',
      reason: 'A hyphen never stands between blanks; the page had a dash.',
    };
  },
  examples: [
    {
      before: 'Құқық теориясы. - Алматы, 2010. - 312 б.',
      after: 'Құқық теориясы. – Алматы, 2010. – 312 б.',
    },
    { before: 'Шарт - екі тараптың келісімі', after: 'Шарт – екі тараптың келісімі' },
    { before: '«Келісемін», - деді ол', after: '«Келісемін», – деді ол' },
    { before: 'Заң, 2010.- 312 б.', after: 'Заң, 2010. – 312 б.' },
  ],
  keeps: ['жан-жақты', '2010-2012 жылдар', '- тармақ', '5-бап', 'т.б.-дан', 'екі- және үшжақты'],
};
