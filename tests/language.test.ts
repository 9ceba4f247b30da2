import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as entry from '../src/language';

const { detectLanguage, detectLanguages } = entry;

/** The first article of the Universal Declaration, as each language would have its first words. */
const sentences = [
  ['kaz', 'Халықаралық шарттар ратификацияланғаннан кейін ғана қолданылады.'],
  ['kir', 'Эл аралык келишимдер ратификациялангандан кийин гана колдонулат.'],
  ['tat', 'Халыкара килешүләр ратификацияләнгәннән соң гына кулланыла.'],
  ['bak', 'Халыҡ-ара килешеүҙәр раҫланғандан һуң ғына ҡулланыла.'],
  ['uzb', "Xalqaro shartnomalar ratifikatsiya qilinganidan keyin qo'llaniladi."],
  ['mon', 'Олон улсын гэрээ соёрхон баталсны дараа хүчин төгөлдөр болно.'],
  ['tgk', 'Шартномаҳои байналмилалӣ пас аз тасдиқ шудан амал мекунанд.'],
  ['rus', 'Международные договоры применяются только после ратификации.'],
  ['ukr', 'Міжнародні договори застосовуються лише після ратифікації.'],
  ['bel', 'Міжнародныя дагаворы прымяняюцца толькі пасля ратыфікацыі.'],
  ['tur', 'Uluslararası antlaşmalar ancak onaylandıktan sonra uygulanır.'],
  ['aze', 'Beynəlxalq müqavilələr yalnız ratifikasiya edildikdən sonra tətbiq olunur.'],
  ['eng', 'International treaties are applied only after they have been ratified.'],
] as const;

describe('the entry', () => {
  it('exports exactly what is documented', () => {
    expect(Object.keys(entry).sort()).toEqual(['detectLanguage', 'detectLanguages']);
  });
});

describe('detectLanguage', () => {
  it.each(sentences)('knows %s', (language, text) => {
    expect(detectLanguage(text)).toMatchObject({ language });
  });

  it.each([
    ['бекітілген', 'kaz'],
    ['туралы', 'kaz'],
    ['Договор', 'rus'],
    ['ҡабул итеү', 'bak'],
  ])('knows «%s» by itself', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each(['', '   ', '2014', '§ 5, № 12', '😀'])('leaves «%s» open', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', script: 'Zyyy', confidence: 0 });
  });

  it('reads through look-alike letters of another script', () => {
    const text = 'Қaзaқcтaн Pecпyбликacының xaлықapaлық шapттapы';
    expect(detectLanguage(text)).toMatchObject({ language: 'kaz', script: 'Cyrl' });
  });

  it.each([
    ['Latn', 'Halyqaralyq şarttar turaly zañ küşıne endı, ony parlament bekıttı'],
    ['Arab', 'حالىقارالىق شارتتار تۋرالى زاڭ كۇشىنە ەندى، ونى پارلامەنت بەكىتتى'],
  ])('knows Kazakh in the script %s', (script, text) => {
    expect(detectLanguage(text)).toMatchObject({ language: 'kaz', script });
  });

  it.each([
    [
      'deu',
      'Die Vertragsparteien haben sich verpflichtet, das Abkommen unverzüglich zu ratifizieren.',
    ],
    ['fra', 'Les parties contractantes se sont engagées à ratifier la convention sans délai.'],
    ['ell', 'Τα συμβαλλόμενα μέρη υποχρεούνται να κυρώσουν τη συνθήκη.'],
    ['srp', 'Стране уговорнице су се обавезале да ће без одлагања ратификовати њихов споразум.'],
  ])('leaves %s to franc', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { language, script, confidence } = detectLanguage(text);
        expect(language).toMatch(/^[a-z]{3}$/u);
        expect(script).toMatch(/^[A-Z][a-z]{3}$/u);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('detectLanguages', () => {
  const [kazakh, russian, english] = ['kaz', 'rus', 'eng'].map(
    (code) => sentences.find(([language]) => language === code)?.[1] ?? '',
  );
  const mixed = `${kazakh} ${russian} ${english}`;

  it('cuts a mixed text into its runs', () => {
    const runs = detectLanguages(mixed);
    expect(runs.map(({ language }) => language)).toEqual(['kaz', 'rus', 'eng']);
    const cut = runs.map(({ span }) => mixed.slice(span.start, span.end));
    expect(cut).toEqual([kazakh, russian, english]);
    for (const { span, source } of runs) expect(source).toEqual(span);
  });

  it('keeps names and single words with their surroundings', () => {
    const text = 'Компания Google және Microsoft өкілдері шартқа қол қойды.';
    expect(detectLanguages(text).map(({ language }) => language)).toEqual(['kaz']);
  });

  it('gives nothing for a text without words', () => {
    expect(detectLanguages('12, 13 — 14')).toEqual([]);
  });

  it('takes any string: runs are in order and apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'аәқbz .\n1Ж'), maxLength: 200 }),
        (text) => {
          let last = 0;
          for (const { span } of detectLanguages(text)) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
