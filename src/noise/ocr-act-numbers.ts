import { asScannedRoman } from '../kazakh/roman';
import { pattern } from '../pattern';
import type { Rule } from './rule';

/** The Roman number of the convocation in the number of an act: 107-VI. */
export const ocrActNumbers: Rule = {
  id: 'ocr-act-numbers',
  title: 'Roman numbers of acts misread',
  why: 'An act has the number of the convocation of Parliament after its own, in Roman numerals. Scanners of Kazakh know only Cyrillic letters and write У for V and І for I.',
  profile: 'ocr',
  pattern: pattern(String.raw`
    (?<= [0-9] - ) [VIX\u0423\u0406\u041F\u0428\u0425]{1,4}
    (?= \s (?: Заң | Кодекс | Қаулы | Жарлы | ҚРЗ | ҚР ) )
  `),
  fix: ([letters]) => {
    const after = asScannedRoman(letters);
    if (after === undefined) return undefined;
    return {
      after,
      certainty: 'evidence',
      reason: `Between the number of an act and its kind stands a Roman numeral, ${after}.`,
    };
  },
  examples: [
    { before: '№ 107-\u0423\u0406 Заңмен', after: '№ 107-VI Заңмен' },
    { before: '№ 231-\u0423 Кодексі', after: '№ 231-V Кодексі' },
  ],
  keeps: ['№ 107-VI Заңмен', '5-\u0423 сыныбы', '12-\u041F үйі'],
};
