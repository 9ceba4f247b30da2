import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference, resolveCitations } from '../src/citation';
import { asGiven } from '../src/text';
import { expectGrowth, timeOf } from './growth';

/** An article with a number of entries and twice as many citations. */
function articleOf(entries: number): string {
  const body = Array.from({ length: entries * 2 }, (_, at) => {
    const number = (at % entries) + 1;
    return `Бұл пікірді аталған ғылыми еңбектердің бірі қуаттайды [${number}, ${(at % 90) + 1} б.].`;
  });
  const list = Array.from(
    { length: entries },
    (_, at) =>
      `${at + 1}. Асан Б.Қ. Құқық негіздері ${at + 1}. – Алматы: Баспа, ${1990 + (at % 30)}. – 100 б.`,
  );
  return `${body.join('\n')}\n\nӘдебиеттер\n${list.join('\n')}`;
}

describe('any string at all', () => {
  const pieces = fc.constantFrom(
    ...'[ ] ( ) { } / 1 2 6 12 75 2015 , ; . : - – б. c. с. бет т. № § \n \u00A0 \u00AD ¹ ² ［ ］ 【 】 « »'.split(
      ' ',
    ),
    ' ',
    'сонда',
    'там же',
    'қараңыз',
    'Әдебиеттер',
    'References',
    'Асан Б.Қ.',
    '\n1. ',
    '\n\n',
    ' // ',
    '. – ',
    'Алматы: Баспа, 2015',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it('goes through, and every citation cuts its words out of the text given', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { citations, references, diagnostics } = resolveCitations(given);
        for (const { raw, source } of citations) {
          expect(given.slice(source.start, source.end)).toBe(raw);
        }
        for (const { raw, source } of references) {
          expect(given.slice(source?.start, source?.end)).toBe(raw);
        }
        for (const { source, fix } of diagnostics) {
          expect((source?.start ?? 0) >= 0 && (source?.end ?? 0) <= given.length).toBe(true);
          if (fix) expect(given.slice(fix.source.start, fix.source.end)).toBe(fix.before);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read as an entry', () => {
    fc.assert(
      fc.property(text, (entry) => {
        expect(typeof parseReference(entry).type).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('gives plain data', () => {
    const report = resolveCitations(articleOf(3));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('time', () => {
  it('is short for brackets without end', () => {
    const brackets = `[[[[${'1,'.repeat(50_000)}`;
    const times = [1, 2, 3, 4, 5].map(() => timeOf(() => resolveCitations(brackets)));
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it.each([
    ['open brackets', '[1 '],
    ['round brackets', '(1 '],
    ['slashes', '/1 '],
    ['braces', '{1, 2 б.) '],
    ['raised digits', '¹²'],
    ['initials', 'А.Б. '],
    ['dashes', '. – '],
    ['quotations', '«а '],
    ['entries on one line', '1. А '],
    ['headings', '\nӘдебиеттер\n'],
    ['numbers', '1 2, '],
    ['letters', 'ә'],
    ['lines', '\n'],
    ['blanks', ' '],
  ])('grows with the length of %s', (_name, unit) => {
    const short = unit.repeat(60_000 / unit.length);
    const [single, double] = [asGiven(short), asGiven(short + short)];
    expectGrowth(
      () => resolveCitations(single),
      () => resolveCitations(double),
      2.8,
      30,
    );
  });

  it.each([
    ['initials', 'А.Б. '],
    ['dashes', '. – '],
    ['quotations', '«а '],
    ['slashes', ' // '],
    ['numbers', '№ 12-V '],
    ['capitals', 'Алматы '],
    ['colons', 'а : '],
    ['dates', '12.03.2015 '],
    ['brackets', '(қаралған күні '],
    ['letters', 'ә'],
  ])('of reading an entry grows with the length of %s', (_name, unit) => {
    const short = unit.repeat(20_000 / unit.length);
    const long = short + short;
    expectGrowth(
      () => parseReference(short),
      () => parseReference(long),
      2.8,
      20,
    );
  });

  it('grows with the length of an article', () => {
    const [short, long] = [articleOf(2500), articleOf(5000)].map(asGiven);
    if (short === undefined || long === undefined) throw new Error('Two articles were made.');
    expect(long.text.length).toBeGreaterThan(1_000_000);
    expect(resolveCitations(long).references).toHaveLength(5000);
    expectGrowth(
      () => resolveCitations(short),
      () => resolveCitations(long),
      2.8,
      50,
    );
  }, 60_000);
});
