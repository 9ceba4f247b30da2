import type { Rule } from '../rule';

/** The endings of ordinals that look-alikes can spell, in Cyrillic. */
const endings: ReadonlyMap<string, string> = new Map([
  ['\u0069', '\u0456'],
  ['\u0063\u0069', '\u0441\u0456'],
  ['\u0065\u0079\u0069', '\u0435\u0443\u0456'],
]);

/** Kazakh endings after a number and a hyphen, in Latin letters: 1-і, 3-еуі. */
export const numberEndings: Rule = {
  id: 'number-endings',
  title: 'Endings of numbers in Latin letters',
  why: 'After a number and a hyphen Kazakh writes an ending: 1-і (the first), 3-еуі (the three of them). Nothing Latin is written so.',
  needs: ({ has }) => has('hyphen', 'latin'),
  pattern: /-(?<=[\p{Nd}%]-)(?:i|ci|eyi)(?!\p{L})/gu,
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
    { before: 'олардың 3-\u0065\u0079\u0069', after: 'олардың 3-еуі' },
  ],
  keeps: ['190-VI Заңы', 'COVID-19', '5-i of the treaty', '1-і кезеңде'],
};
