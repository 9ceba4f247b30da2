import { pattern } from '../pattern';
import type { Rule } from '../rule';

/** The misreadings of № that scanners make. */
export const ocrNumberSign: Rule = {
  id: 'ocr-number-sign',
  title: '№ misread',
  why: 'Scanners read № as Ме, Мо, М?, Хо or Ке. Before a number, after a date or the name of an act, nothing else can stand.',
  profile: 'ocr',
  pattern: pattern(String.raw`
    (?<= (?: дағы | дегі | тағы | тегі | ғы | гі | ҚР | Республикасының ) \x20 )
    (?: М[её?о9] | Хо | Ке | Мё | No | Nе ) (?= \x20? [0-9]{1,4} (?! [0-9] ) )
  `),
  fix: () => ({
    after: '\u2116',
    certainty: 'evidence',
    reason: 'Between a date and the number of an act stands №.',
  }),
  examples: [
    {
      before: '2009 жылғы 5 қаңтардағы Ме 120-IV Заңы',
      after: '2009 жылғы 5 қаңтардағы № 120-IV Заңы',
    },
  ],
  keeps: ['2009 жылғы 5 қаңтардағы № 120-IV Заңы', 'Ме 5', 'сол күнгі Мо Янь'],
};
