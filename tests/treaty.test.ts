import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../src/noise';
import { extractTreaties, treatyDiagnostics } from '../src/treaty';

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
