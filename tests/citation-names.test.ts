import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../src/citation';

const list = `

Әдебиеттер
Ахмет Б., Сейіт Т. Инвестиция дауы. – Алматы: Қайнар, 2018. – 90 б.
Лукина И.И. Право договоров. – М.: Норма, 2004. – 200 с.
Сәрсен М.Ә. Халықаралық құқық. – Алматы: Қайнар, 2009. – 456 б.`;

/** What stands in the text, and for each citation the words, the author and the entry. */
const sentences: readonly (readonly [string, readonly (readonly [string, string, number])[]])[] = [
  ['Бұл айтылған (Лукина, с. 12).', [['(Лукина, с. 12)', 'Лукина', 1]]],
  ['Бұл айтылған (Сәрсен, б. 12).', [['(Сәрсен, б. 12)', 'Сәрсен', 2]]],
  ['Бұл айтылған (Лукина және т.б., 2004).', [['(Лукина және т.б., 2004)', 'Лукина және т.б.', 1]]],
  ['Бұл айтылған (Лукина, б. тармақша).', []],
];

it.each(sentences)('«%s»', (sentence, expected) => {
  const found = resolveCitations(sentence + list).citations.map(({ raw, items }) => [
    raw,
    items[0]?.author,
    items[0]?.reference,
  ]);
  expect(found).toEqual(expected);
});

describe('brackets with a dash between them', () => {
  const numbered = ['Кепіл', 'Мәміле', 'Мұра', 'Дау']
    .map((title, at) => `${at + 1}. Сәрсен М.Ә. ${title}. – Алматы: Қайнар, 201${at}. – 90 б.`)
    .join('\n');

  it('cite everything from the first to the last', () => {
    const { citations, diagnostics } = resolveCitations(
      `Бұл айтылған [2]–[4], [1].\nӘдебиеттер\n${numbered}`,
    );
    expect(citations.map(({ raw, items }) => [raw, items.map(({ number }) => number)])).toEqual([
      ['[2]–[4]', ['2', '3', '4']],
      ['[1]', ['1']],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
  });

  it('stay apart where they go down or say more', () => {
    const { citations } = resolveCitations(
      `Бір [4] – [2], екі [1, 5 б.]–[3].\nӘдебиеттер\n${numbered}`,
    );
    expect(citations.map(({ raw }) => raw)).toEqual(['[4]', '[2]', '[1, 5 б.]', '[3]']);
  });
});

it('counts the folios of an archive, behind «сонда» too', () => {
  const text =
    'Құжат [1, 12-13-пп.], [сонда, 14 п.].\nӘдебиеттер\n1. ҚР ОМА. 1109-қор, 2-тізбе, 56-іс.';
  const locators = resolveCitations(text).citations.map(({ items }) =>
    items[0]?.locators.map(({ label, value }) => `${label} ${value}`),
  );
  expect(locators).toEqual([['folio 12-13'], ['folio 14']]);
});
