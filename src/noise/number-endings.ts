import type { Rule } from './rule';

/** The endings of ordinals that look-alikes can spell, in Cyrillic. */
const endings: ReadonlyMap<string, string> = new Map([
  ['\u0069', '\u0456'],
  ['\u0063\u0069', '\u0441\u0456'],
  ['\u0065\u0079\u0069', '\u0435\u0443\u0456'],
]);

/** Kazakh endings after a number or an abbreviation, in Latin letters: 1-і, 3-еуі, КСР-і. */
export const numberEndings: Rule = {
  id: 'number-endings',
  title: 'Endings of numbers in Latin letters',
  why: 'After a number or an abbreviation Kazakh writes a hyphen and an ending: 1-і (the first), 3-еуі (the three of them). Nothing Latin is written so.',
  needs: ({ hasBetween }) =>
    (['digit', 'percent', 'capital'] as const).some(
      (one) => hasBetween(one, 'hyphen', 'ending') || hasBetween(one, 'hyphen', 'c'),
    ),
  pattern:
    /-(?<=(?:[\p{Nd}%]|[\u0410-\u042F\u04D8\u0492\u049A\u04A2\u04E8\u04B0\u04AE\u0406]{2})-)(?:i|ci|eyi)(?!\p{L})/gu,
  fix: ([match], document) => {
    const after = endings.get(match.slice(1));
    if (after === undefined || !document.isMostlyCyrillic()) return undefined;
    return {
      after: `-${after}`,
      certainty: 'evidence',
      reason: `«${match}» after a number is a Kazakh ending.`,
    };
  },
  examples: [
    { before: '1-\u0069 кезеңде', after: '1-і кезеңде' },
    { before: 'Қазақ \u041A\u0421\u0420-\u0069', after: 'Қазақ КСР-і' },
    { before: 'олардың 3-\u0065\u0079\u0069', after: 'олардың 3-еуі' },
  ],
  keeps: ['USB-i порты', '190-VI Заңы', 'COVID-19', '5-i of the treaty', '1-і кезеңде'],
};
