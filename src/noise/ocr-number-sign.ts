import { pattern } from '../pattern';
import type { Rule } from './rule';

/** The misreadings of № that scanners make. */
export const ocrNumberSign: Rule = {
  id: 'ocr-number-sign',
  title: '№ misread',
  why: 'Scanners read № as Хе, Хо, Ме, Мо, Ке or Ко. Between a date and the number of an act, or between the dash and the number of a journal, nothing else can stand.',
  profile: 'ocr',
  pattern: pattern(
    String.raw`
      (?<= (?: ғы | гі | ҚР | Республикасының ) \s ) {{misread}} \s?
      (?= [0-9]{1,4} (?: - \S{1,6} )? \s (?: Заң | Кодекс | Жарлы | [Ққ]аулы | [Бб]ұйры | [Шш]ешім | ҚРЗ ) )
    | (?<= [.,] \s? [-\u2013] \s ) {{misread}} \s? (?= [0-9]{1,4} \s? [.,(] )
    `,
    { misread: '[ХМК] [еоё?]' },
  ),
  fix: ([misread]) => ({
    after: `\u2116${misread.endsWith('\n') ? '\n' : ' '}`,
    certainty: 'evidence',
    reason: 'Before the number of an act or of a journal stands №.',
  }),
  examples: [
    {
      before: '2009 жылғы 5 қаңтардағы Ме 120-IV Заңы',
      after: '2009 жылғы 5 қаңтардағы № 120-IV Заңы',
    },
    {
      before: 'Заң және қоғам. – 2016. – Хо3. – С. 58',
      after: 'Заң және қоғам. – 2016. – № 3. – С. 58',
    },
  ],
  keeps: [
    '2009 жылғы 5 қаңтардағы № 120-IV Заңы',
    'Ме 5',
    'сол күнгі Мо Янь',
    'кешегі Ко 5000 теңге',
  ],
};
