import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rows from '../corpus/abbreviations.json';
import schema from '../corpus/schemas/abbreviations.schema.json';
import { splitSentences } from '../src/kazakh/sentences';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    [['Шарт күшіне енді.', 'Тараптар оны бекітті.']],
    [['Бұл қалай?!', 'Енді не істейміз?', 'Жауап жоқ…', 'Күтеміз.']],
    // abbreviations and initials
    [['Шарт 2014 ж. Минскіде жасалды.', 'Оны Н.Ә. Назарбаев бекітті.']],
    [['Ол 1992 ж.', 'Осы жылы шарт жасалды.']],
    [['Әскери, кадрлық және т.б. қамтамасыз ету керек.', 'Ол маңызды.']],
    [['Хаттама, меморандум және т.б.', 'Бұлар тіркеледі.']],
    [['Бұл В.Ф. Цепелевтің пікірі.', 'Онымен келісеміз.']],
    // ordinals, dates, enumerators
    [['Шарт 01.06.2019 күшіне енді.', '5-бап өзгерді.', '2014 ж. 14 қараша есте.']],
    [['1. Тараптар келісті.', '2. Шарт мерзімсіз.']],
    // citations and brackets
    [['Бұл оның қызметі [2, с. 35].', 'Келесі мәселе [3, 12 б. Қараңыз] ашық.']],
    [['Пікірлер бар (қараңыз: Сапаров. Құқық. 2001 ж.) әлі де.', 'Соңы.']],
    // quotations and direct speech
    [['«Бұл қалай?» деп сұрады.', 'Ол үндемеді.']],
    [['Ол «Кетті ме? Көрдің бе?» деп сұрады.', 'Жауап болмады.']],
    [['— Шарт дайын! — деді төраға.', 'Бәрі қол қойды.']],
    [['Төраға: — Неге кештіңіз? Шарт қайда? — дейді.', 'Ол үндемейді.']],
    [['Ол «Шарт жасалды.»', '«Жоқ.»']],
    // entries of a list of sources
    [['1. Сапаров А. Құқық теориясы. – Алматы: Заң, 2003. – 180 б.']],
    [['Бәрі келді.', '– Шарт дайын, – деді ол.']],
    // missing blank
    [['Шарт күшіне енді.', 'Бұл маңызды.']],
  ])('cuts %j', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence where the blank after the stop is missing', () => {
    expect(cut('Шарт күшіне енді.Бұл маңызды.')).toEqual(['Шарт күшіне енді.', 'Бұл маңызды.']);
  });

  it('ends headings at blank lines and at lines that end on purpose', () => {
    expect(cut('Кіріспе\n\nШарт туралы')).toEqual(['Кіріспе', 'Шарт туралы']);
    expect(cut('1-тарау. Жалпы ережелер\nОсы Заң халықаралық шарттарға қатысты.')).toEqual([
      '1-тарау.',
      'Жалпы ережелер',
      'Осы Заң халықаралық шарттарға қатысты.',
    ]);
  });

  it('reads over lines that only wrap', () => {
    const text =
      'Халықаралық шарттарды жасасу туралы осы\nЗаң Қазақстан Республикасының халықаралық\nшарттарына қолданылады.';
    expect(cut(text)).toEqual([text]);
  });

  it('keeps a bracket whole across a line', () => {
    expect(cut('Бұл оның қызметі [2, с.\n35]. Соңы.')).toEqual([
      'Бұл оның қызметі [2, с.\n35].',
      'Соңы.',
    ]);
  });

  it.each(rows.flatMap((row) => row.examples))('does not cut %s', (example) => {
    expect(cut(example)).toEqual([example]);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'аӘ1.?!«»"()[]—: \n'), maxLength: 200 }),
  );

  it('takes any string: sentences are in order, apart, and leave only blanks out', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(/^[\s\p{Cc}\u200B]*$/u);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^[\s\p{Cc}\u200B]*$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the table of abbreviations', () => {
  it('has rows of the right form', () => {
    const isTable = new Ajv({ allErrors: true }).compile(schema);
    isTable(rows);
    expect(isTable.errors ?? []).toEqual([]);
  });

  it('shows each abbreviation in its examples', () => {
    for (const row of rows) {
      for (const example of row.examples) expect(example.toLowerCase()).toContain(row.short);
    }
  });

  it('has each abbreviation once', () => {
    expect(new Set(rows.map((row) => row.short)).size).toBe(rows.length);
  });
});
