import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTreaties, treatyCases } from '../eval/treaties';
import { normalize } from '../src/noise';
import { asGiven } from '../src/text';
import { extractTreaties, treatyDiagnostics } from '../src/treaty';
import { expectGrowth } from './growth';

describe('extractTreaties', () => {
  it('makes one record for each party of a dated list, and one for a supplement within it', () => {
    const text =
      'Қазақстан Республикасы Моңғолиямен 1993 жылғы 22 қазанда, Литвамен 1994 жылғы 9 тамызда және осы шартқа жасалған қосымша 1997 жылғы 7 ақпан, Грузиямен 1996 жылғы 17 қыркүйекте құқықтық көмек туралы шарттар жасасты.';
    const treaties = extractTreaties(text);
    expect(
      treaties.map(({ term, parties, signed, amends }) => [
        term,
        parties.map(({ id }) => id).join(),
        signed,
        amends,
      ]),
    ).toEqual([
      ['шарт', 'KZ,MN', '1993-10-22', null],
      ['шарт', 'KZ,LT', '1994-08-09', null],
      ['қосымша', 'KZ,LT', '1997-02-07', 1],
      ['шарт', 'KZ,GE', '1996-09-17', null],
    ]);
  });

  it('reports a difference from the register and keeps what the text says', () => {
    const [treaty] = extractTreaties(
      'Қырғыз Республикасымен 1996 жылғы 16 тамызда азаматтық және қылмыстық істер жөнінде құқықтық көмек көрсету туралы шарт жасалды.',
    );
    expect(treaty?.signed).toBe('1996-08-16');
    expect(treaty?.register?.differences).toEqual([
      { field: 'signed', text: '1996-08-16', register: '1996-08-26' },
    ]);
    expect(treatyDiagnostics(treaty ? [treaty] : [])).toMatchObject([
      { code: 'treaty-date-conflict', severity: 'warning' },
    ]);
  });

  it.each([
    'Қазақстан 200-ден астам халықаралық шарттың қатысушысы болып табылады.',
    'Ұжымдық қауіпсіздік шарт ұйымы жоспар әзірледі.',
    'Мәселе халықаралық келісімдер негізінде шешіледі.',
  ])('finds no treaty in «%s»', (text) => {
    expect(extractTreaties(text)).toEqual([]);
  });

  it('takes any string, and its sources cut words out of the text given', () => {
    const words = fc.constantFrom(
      ...'Қазақстан мен Литвамен арасындағы шарт шaртқа 1994 жылғы 9 тамызда ( ) « » , . қосымша туралы келісім жасалды бекітіліп \u0000 \ud800'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const clean = normalize(text);
        for (const { span, source, parties, dates } of extractTreaties(clean)) {
          for (const place of [{ span, source }, ...parties, ...dates]) {
            expect(clean.toSource(place.span)).toEqual(place.source);
            expect(place.span.start).toBeLessThan(place.span.end);
            expect(place.span.end).toBeLessThanOrEqual(clean.text.length);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the cases of the corpus', () => {
  it('holds a third without a treaty, a third kept aside, and every pattern', () => {
    const cases = treatyCases();
    expect(cases.length).toBeGreaterThanOrEqual(150);
    const share = (holds: (one: (typeof cases)[number]) => boolean) =>
      cases.filter(holds).length / cases.length;
    expect(share(({ treaties }) => treaties.length === 0)).toBeGreaterThan(0.33);
    expect(share(({ aside, unseen }) => aside === true || unseen === true)).toBeGreaterThan(0.32);
  });

  it('reads them at least as well as is promised', () => {
    const { tuned, aside } = evaluateTreaties();
    for (const figures of [tuned, aside]) {
      expect(figures?.f1).toBeGreaterThanOrEqual(0.96);
      expect(figures?.precision).toBeGreaterThanOrEqual(0.97);
      expect(figures?.falseAlarms).toBe(0);
      expect(figures?.kind).toBeGreaterThanOrEqual(0.98);
      expect(figures?.parties).toBeGreaterThanOrEqual(0.95);
      expect(figures?.signed).toBeGreaterThanOrEqual(0.97);
      expect(figures?.ratified).toBeGreaterThanOrEqual(0.94);
      expect(figures?.inForce).toBeGreaterThanOrEqual(0.94);
      expect(figures?.place).toBeGreaterThanOrEqual(0.92);
      expect(figures?.title).toBeGreaterThanOrEqual(0.88);
      expect(figures?.record).toBeGreaterThanOrEqual(0.8);
      expect((figures?.f1 ?? 0) - (figures?.f1UnderNoise ?? 0)).toBeLessThanOrEqual(0.015);
    }
  });
});

describe('the time that extractTreaties takes', () => {
  it.each(['шарт ', 'шартқа хаттама ', 'Литвамен 1993 жылғы 22 қазанда шарт, ', '(«шарт '])(
    'grows with «%s» as the text does',
    (unit) => {
      const [small, large] = [20_000, 80_000].map((size) =>
        asGiven(unit.repeat(Math.ceil(size / unit.length))),
      );
      if (small === undefined || large === undefined) throw new Error('Two texts were made.');
      expectGrowth(
        () => extractTreaties(small),
        () => extractTreaties(large),
        4 * 2.5,
        50,
      );
    },
    60_000,
  );
});
