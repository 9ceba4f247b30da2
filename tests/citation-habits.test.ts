import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../src/citation';

/** Each citation with its sources, their places and where they lead. */
function read(text: string) {
  const { citations, diagnostics } = resolveCitations(text);
  return {
    cited: citations.map(({ raw, items }) =>
      [
        raw,
        ...items.map(({ number, author, year, locators, reference, status }) =>
          [
            number ?? `${author} ${year}`,
            ...locators.map(({ label, value }) => `${label} ${value}`),
            status === 'resolved' ? reference : status,
          ].join(' '),
        ),
      ].join(' → '),
    ),
    codes: diagnostics.map(({ code }) => code),
  };
}

const numbered = `

Әдебиеттер
1. Ботақара Т. Жыр өрнегі. – Алматы: Жазық, 2008. – 210 б.
2. Сәлмен Қ. Ән мәтіні. – Тараз: Өлке, 2011. – 340 б.
3. Елшібек Ж. Күй аңызы // Мұра. – 2016. – № 2. – Б. 30–41.`;

const named = `

Әдебиеттер
Вершков Н. Степной обычай. – Омск: Каменный мост, 2006. – 190 с.
Мәмбеталы Ұ. Жесір дауы // Шежіре. – 2013а. – № 1. – Б. 5–12.
Мәмбеталы Ұ. Барымта // Шежіре. – 2013б. – № 4. – Б. 40–52.
Тұрсын Ә., Қалқаман Б. Аманат. – Орал: Жайық, 2018. – 120 б.`;

describe('a document that cites by colons and stops', () => {
  it('has pages behind them where the list has the source', () => {
    expect(
      read(`Теңеуі тың [1:58]. Ырғағы бар [2: 14-15; 3: 33]. Буыны тұрақсыз [2.118].${numbered}`)
        .cited,
    ).toEqual([
      '[1:58] → 1 page 58 0',
      '[2: 14-15; 3: 33] → 2 page 14-15 1 → 3 page 33 2',
      '[2.118] → 2 page 118 1',
    ]);
  });

  it.each([
    `Жиын [14:30] басталды.${numbered}`,
    'Есеп [3:2] болды, қатынасы [2:1].',
    `Сүренің (2:282) аятында айтылады.${numbered}`,
    'Нұсқасы [1.5] деп белгіленген.',
    `Нұсқасы [1.5] жаңарды, ол [1:45] уақытында шықты.${numbered}`,
  ])('has times, scores, verses and decimals too: «%s»', (text) => {
    expect(read(text).cited).toEqual([]);
  });
});

describe('a document that cites by author and year', () => {
  it('says which of them the list lacks', () => {
    const { cited, codes } = read(
      `Құн төленеді (Вершков, 2006: 15). Ант беріледі (Оразәлі, 2010).${named}`,
    );
    expect(cited).toEqual([
      '(Вершков, 2006: 15) → Вершков 2006 page 15 0',
      '(Оразәлі, 2010) → Оразәлі 2010 dangling',
    ]);
    expect(codes).toContain('dangling-reference');
  });

  it('needs no list', () => {
    expect(read('Құн төленеді (Вершков, 2006: 15; Оразәлі, 2010: 7).').cited).toEqual([
      '(Вершков, 2006: 15; Оразәлі, 2010: 7) → Вершков 2006 page 15 no-bibliography → Оразәлі 2010 page 7 no-bibliography',
    ]);
  });

  it('tells the works of a year by their letters, in either script', () => {
    expect(
      read(`Жесір дауы (Мәмбеталы, 2013а: 9). Барымта (Мәмбеталы, 2013b: 44).${named}`).cited,
    ).toEqual([
      '(Мәмбеталы, 2013а: 9) → Мәмбеталы 2013а page 9 1',
      '(Мәмбеталы, 2013b: 44) → Мәмбеталы 2013b page 44 2',
    ]);
  });

  it('names authors in sentences, with endings', () => {
    expect(
      read(
        `Вершковтың (2006: 141) дерегінше солай. Мәмбеталы (2013б: 45) қосылмайды. Тұрсын мен Қалқаманның (2018: 12) ойы басқа. Вершковтың еңбегінде (2006, с. 90) дерек бар.${named}`,
      ).cited,
    ).toEqual([
      '(2006: 141) → Вершков 2006 page 141 0',
      '(2013б: 45) → Мәмбеталы 2013б page 45 2',
      '(2018: 12) → Тұрсын 2018 page 12 3',
      '(2006, с. 90) → Вершков 2006 page 90 0',
    ]);
  });

  it.each([
    `Құрылтай (Орынбор, 1917) өтті.${numbered}`,
    `Құн төленеді (Вершков, 2006: 15). Кітап (Омск, 2006) сирек.${named}`,
    'Титулы жоқ, [Қазан, 1909] деп белгіленген.',
  ])('has places and their years too: «%s»', (text) => {
    expect(read(text).cited.filter((one) => /Орынбор|Омск|Қазан/u.test(one))).toEqual([]);
  });
});

describe('the place in a source', () => {
  it.each([
    ['[2, 21–22-парақтар]', '2 folio 21-22'],
    ['[2, 3-баптар]', '2 article 3'],
    ['[2, 68, 70-баптар]', '2 article 68, 70'],
    ['[2, 12-бет, 3-абзац]', '2 page 12 paragraph 3'],
    ['[2, 91 6.]', '2 page 91'],
    ['[2], 45 б.', '2 page 45'],
    ['[2, \n\n204 б.]', '2 page 204'],
  ])('is read in %j', (marker, reading) => {
    expect(read(`Дау шешілді ${marker} Бітім болды.`).cited).toEqual([
      `${marker} → ${reading} no-bibliography`,
    ]);
  });

  it('is offered with its mark where a scanner read a digit', () => {
    expect(read('Дау шешілді [7, 88 б.]. Бітім бекітілді [7, 91 6.].').codes).toContain(
      'ocr-suspect-marker',
    );
  });

  it.each([
    '(1, 2-бөліктер)',
    '[3; 7] кесіндісінде',
    'аралығы [45,1; 50,9]',
    'ішкі [105].',
    'шумақ [3x].',
  ])('is none in «%s»', (words) => {
    expect(read(`Бұл ${words} солай.`).cited).toEqual([]);
  });
});

describe('numbers in brackets without a list', () => {
  it.each([
    'Құжаттар [12]\nЖаңалықтар [145]\nБүгін 3 мамыр.',
    'Олар [1] «келіспеймін» және [5] «келісемін» аралығынан таңдады.',
  ])('are none that nothing supports: «%s»', (text) => {
    expect(read(text).cited).toEqual([]);
  });

  it('are citations beside one with a page', () => {
    expect(read('Бұл [1] белгілі, оны [2, 5 б.] дәлелдейді.').cited).toHaveLength(2);
  });
});
