import { pattern } from '../pattern';
import type { Rule } from './rule';

const cyrillicEs = '\u0441';
const cyrillicCapitalEs = '\u0421';

/** A lone c with its stop, beside a number. */
const mark = /(?<![\p{L}\p{M}])[cC](?=\s?\.\s{0,4}\p{Nd})|(?<=\p{Nd}\s?)[cC](?=\.)/gu;

/** The page mark c. in Latin, in citations and lists of Cyrillic documents. */
export const pageMarks: Rule = {
  id: 'page-marks',
  title: 'The page mark с.',
  why: 'The mark с. (сахифа, страница: page) is Cyrillic. A single letter proves nothing, so the frame does: brackets or slashes with a number, or the place of the pages in a reference.',
  needs: ({ has }) => has('c', 'stop') || has('c', 'space'),
  pattern: pattern(
    String.raw`
      \[ [^\[\]]{1,80} \]                               # [2, c. 35]
    | \( [^()\n]{0,60} (?<= [0-9] ) {{page}} \)         # (2, c. 35), (Құсайынов, 2004, c. 12)
    | \/ [0-9]{1,3} {{page}} \/                         # /2, c. 35/
    | [-\u2013\u2014] \s? [cC] \. \s? [0-9]             # – C. 14-20.
    | (?: \u2116 \s? [0-9]{1,4} | (?<! [0-9] ) [12][0-9]{3} | \u0422 \. \s? [0-9]{1,3} )
      (?: \s? \( [0-9]{1,4} \) )? \. \s [cC] \. \s? [0-9]   # 2018. № 2 (86). C. 33-41.
    | [-\u2013\u2014] \s? [0-9]{1,4} \s c \.            # – 216 c.
  `,
    { page: String.raw`[,;] \s? [cC] \. \s? [0-9]{1,3} (?: [-\u2013\u2014] [0-9]{1,3} )?` },
  ),
  fix: ([frame], document) => {
    if (!document.isMostlyCyrillic() || !/\p{Nd}/u.test(frame)) return undefined;
    return {
      after: frame.replace(mark, (letter) =>
        letter === '\u0063' ? cyrillicEs : cyrillicCapitalEs,
      ),
      certainty: 'evidence',
      reason: 'The page mark of a citation in a Cyrillic text is Cyrillic с.',
    };
  },
  examples: [
    { before: 'қызметі [2, c. 35].', after: 'қызметі [2, с. 35].' },
    { before: 'керек [4, c.\n96].', after: 'керек [4, с. 96].' },
    { before: 'дейді (2, c. 35) автор', after: 'дейді (2, с. 35) автор' },
    { before: 'дейді /2, c. 35-37/.', after: 'дейді /2, с. 35-37/.' },
    {
      before: 'Кеден құқығы // Заң. 2018. № 2 (86). C. 33–41.',
      after: 'Кеден құқығы // Заң. 2018. № 2 (86). С. 33–41.',
    },
    {
      before: 'Құқық теориясы. – Алматы, 2010. – 216 c.',
      after: 'Құқық теориясы. – Алматы, 2010. – 216 с.',
    },
  ],
  keeps: [
    'the treaty [2, c. 35]',
    'the treaty (2, c. 35)',
    'қызметі [2, с. 35]',
    'қала (Otrar, c. 900) туралы',
    'vitamin C. 5',
    'C дәрумені',
  ],
};
