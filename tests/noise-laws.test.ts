import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noiseRules, normalize, replay, undo } from '../src';
import { lookAlikes } from '../src/kazakh/alphabet';
import { expectGrowth } from './growth';

/** How many documents; `npm run laws` asks for a hundred thousand. */
const numRuns = Number(process.env['ZANGER_RUNS'] ?? 4000);

/** Pieces that the rules look for, in and out of their frames. */
const pieces = [
  ...noiseRules.flatMap((rule) => [
    ...rule.keeps,
    ...rule.examples.flatMap(({ before, after }) => [before, after]),
  ]),
  ...lookAlikes.keys(),
  ...lookAlikes.values(),
  ...' .,;:-[]()«»"\u00A0\u00AC\u00AD\u200B\n\t0136бЯ',
  '..',
  '...',
  '-\n',
  ',.',
  ':.',
  '\r\n',
  '\uD83D',
  '\uDE00',
  '\u0000',
  'шарт',
  'келісім',
  'XXI',
  'т.б.',
  'В.Ф.',
  '[2, c. 35]',
];

const document = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const profile = fc.constantFrom('text' as const, 'ocr' as const);

describe('the laws of normalize, on any text', () => {
  it('explains every repair, and repairs twice as once', () => {
    fc.assert(
      fc.property(document, profile, (source, wanted) => {
        const options = { profile: wanted };
        const clean = normalize(source, options);
        expect(replay(source, clean.edits)).toBe(clean.text);
        expect(undo(clean.text, clean.edits)).toBe(source);
        expect(normalize(clean.text, options).text).toBe(clean.text);
        expect(normalize(clean.text, options).suggestions.length).toBe(clean.suggestions.length);
        for (const edit of clean.edits) {
          expect(source.slice(edit.source.start, edit.source.end)).toBe(edit.before);
          expect(clean.text.slice(edit.span.start, edit.span.end)).toBe(edit.after);
          expect(edit.reason).not.toBe('');
        }
      }),
      { numRuns },
    );
  }, 900_000);

  it('gives every range of the source a range of the text and back', () => {
    fc.assert(
      fc.property(document, fc.nat(200), fc.nat(40), (source, from, length) => {
        const clean = normalize(source);
        const start = Math.min(from, source.length);
        const end = Math.min(start + length, source.length);
        const back = clean.toSource(clean.toClean({ start, end }));
        expect(back.start).toBeLessThanOrEqual(start);
        expect(back.end).toBeGreaterThanOrEqual(end);
      }),
      { numRuns },
    );
  }, 900_000);
});

describe('normalize', () => {
  it.each([undefined, null, 5, {}, new Uint8Array(2)])(
    'says what to pass instead of %s',
    (value) => {
      expect(() => normalize(value as unknown as string)).toThrow(TypeError);
      expect(() => normalize(value as unknown as string)).toThrow(/takes a text as a string/u);
    },
  );

  it.each([
    ['clean text', 'Қазақстан Республикасы халықаралық шарттарды орындайды. '],
    ['noisy text', 'Қaзaқстaн  Республикасы..Халықаралық шарттарды oрындай-  ды. '],
    ['one long word', 'қo'],
    ['brackets', '[1, c. '],
    ['stops', '.'],
    ['blanks', ' \u00A0'],
    ['hyphens', 'а-\n'],
    ['digits', '2О1'],
    ['single letters', 'Ш '],
    ['code pages', '\u040Cаза\u045C '],
  ])(
    'takes time that grows with the text: %s',
    (_what, unit) => {
      const once = unit.repeat(Math.ceil(100_000 / unit.length));
      const twice = once + once;
      normalize(once);
      expectGrowth(
        () => normalize(once),
        () => normalize(twice),
        2.5,
        20,
      );
    },
    60_000,
  );
});
