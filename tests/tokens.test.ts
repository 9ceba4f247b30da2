import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../src/kazakh/tokens';

const cut = (text: string) => tokenize(text).map(({ span }) => text.slice(span.start, span.end));
const kinds = (text: string) => tokenize(text).map(({ kind }) => kind);

describe('tokenize', () => {
  it.each([
    // inner hyphens, apostrophes and digits
    ['сондай-ақ қарым-қатынас', ['сондай-ақ', 'қарым-қатынас']],
    ['Qur’an, об\u02BCект', ['Qur’an', ',', 'об\u02BCект']],
    ['А4 және COVID-19-ға', ['А4', 'және', 'COVID-19-ға']],
    ['КСРО-дағы саясат', ['КСРО-дағы', 'саясат']],
    // numbers
    ['8,6 пайыз, 15:30-да', ['8,6', 'пайыз', ',', '15:30-да']],
    ['2020-сыншы жылдың 20-шы күні', ['2020-сыншы', 'жылдың', '20-шы', 'күні']],
    ['36%-ы мен 5 %', ['36%-ы', 'мен', '5', '%']],
    ['5-бап, 30-жылдары', ['5', '-', 'бап', ',', '30', '-', 'жылдары']],
    ['226-V Заңы', ['226-V', 'Заңы']],
    ['01.06.2019 күні', ['01.06.2019', 'күні']],
    ['1920-1994 жж.', ['1920', '-', '1994', 'жж.']],
    ['200-ден астам', ['200-ден', 'астам']],
    // abbreviations and initials
    ['және т.б. қамтамасыз', ['және', 'т.б.', 'қамтамасыз']],
    ['2014 ж. 14 қараша', ['2014', 'ж.', '14', 'қараша']],
    ['XX ғ. басы', ['XX', 'ғ.', 'басы']],
    ['Н.Ә. Назарбаев', ['Н.', 'Ә.', 'Назарбаев']],
    ['75 млрд. АҚШ доллары', ['75', 'млрд.', 'АҚШ', 'доллары']],
    // signs
    ['Кетті ме?! Иә…', ['Кетті', 'ме', '?!', 'Иә', '…']],
    ['[2, с. 35].', ['[', '2', ',', 'с.', '35', ']', '.']],
    ['«Шарт» — № 5', ['«', 'Шарт', '»', '—', '№', '5']],
    ['аяқталды.Бұл', ['аяқталды', '.', 'Бұл']],
    ['😀 жақсы', ['😀', 'жақсы']],
    // addresses
    ['https://adilet.zan.kz/kaz/docs. Бұл', ['https://adilet.zan.kz/kaz/docs', '.', 'Бұл']],
    ['adilet.zan.kz сайты', ['adilet.zan.kz', 'сайты']],
    ['a.saparov@zan-ger.kz, тел.', ['a.saparov@zan-ger.kz', ',', 'тел.']],
  ])('cuts %s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    ['5-ші бап.', ['number', 'word', 'punctuation']],
    ['№ 5 %', ['symbol', 'number', 'symbol']],
    ['www.gov.kz info@gov.kz', ['url', 'email']],
    ['', []],
    [' \n\t\u00A0', []],
  ])('names the kinds of %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'аӘb1.,-@:/?!«»"()[] \n’%😀ж'), maxLength: 200 }),
  );

  it('takes any string: tokens are in order, apart, not empty and leave only blanks out', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { span } of tokenize(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(last, span.start)).toMatch(/^[\s\p{Cc}\u200B]*$/u);
          last = span.end;
        }
        expect(text.slice(last)).toMatch(/^[\s\p{Cc}\u200B]*$/u);
      }),
      { numRuns: 2000 },
    );
  });
});
