import { describe, expect, it } from 'vitest';
import { type Citation, resolveCitations } from '../src/citation';

function readingOf({ raw, items }: Citation): string {
  const read = items.map(({ number, author, year, ibid, locators, reference }) =>
    [
      ibid ? 'ibid' : '',
      author ?? '',
      year ?? '',
      number ?? '',
      ...locators.map(({ label, value }) => `${label} ${value}`),
      `→ ${reference}`,
    ]
      .filter((word) => word !== '')
      .join(' '),
  );
  return `${raw} ${read.join('; ')}`;
}

function readingsOf(text: string): string[] {
  return resolveCitations(text).citations.map(readingOf);
}

function codesOf(text: string): string[] {
  return resolveCitations(text).diagnostics.map(({ code, references = [] }) =>
    [code, ...references].join(' '),
  );
}

const books = `
1. Асан Б. Заң мәні. – Алматы, 2010. – 112 б.
2. Досым Е. Сот үні. – Астана, 2012. – 120 б.
3. Петров И. Суд. – М., 2009. – 80 с.`;

describe('an article that cites by author and year', () => {
  const text = `Бұл туралы Сартаевтың (2015) пікірі бар. Басқалар қарсы (Николаев, 2010: 34; Smith & Brown, 2016, p. 12). Тағы да (А. Махонина, 2011а, 2011б: 7). Жаңа ой (Ibid., p. 15). Қазақстанда (2011 жыл) өзгерді.

Әдебиеттер
Махонина А. Пресса. – М., 2011а. – 90 с.
Махонина А. Печать. – М., 2011б. – 95 с.
Николаев П. Закон. – М., 2010. – 120 с.
Сартаев С. Құқық. – Алматы, 2015. – 150 б.
Smith J., Brown K. Treaty Law. – London: Quill, 2016. – 220 p.`;

  it('leads names, years and letters to their entries', () => {
    expect(readingsOf(text)).toEqual([
      '(Николаев, 2010: 34; Smith & Brown, 2016, p. 12) Николаев 2010 page 34 → 2; Smith & Brown 2016 page 12 → 4',
      '(А. Махонина, 2011а, 2011б: 7) А. Махонина 2011а → 0; А. Махонина 2011б page 7 → 1',
      '(Ibid., p. 15) ibid А. Махонина 2011б page 15 → 1',
    ]);
  });

  it('takes a name in the sentence, with its year in brackets, for a mention of the entry', () => {
    expect(codesOf(text)).toEqual(['ambiguous-ibid']);
    expect(codesOf(text.replace('Сартаевтың (2015)', 'ғалымдардың (2015)'))).toContain(
      'uncited-entry 4',
    );
  });
});

describe('an article with raised numbers', () => {
  it('finds each number of a series', () => {
    const text = `Су заңы бар¹. Жер заңы да бар², ³.\n\nӘдебиеттер${books}`;
    expect(readingsOf(text)).toEqual(['¹ 1 → 0', '² 2 → 1', '³ 3 → 2']);
  });
});

describe('an article from a scanner', () => {
  const text = `Ой [\u0417, 12 б.]. Ой [1, с, 7]. Ой [2, l7 б.]. Индекс а[1] мен [I, 5 б.] – басқа.\n\nӘдебиеттер${books}`;

  it('reads letters as digits where a page is marked', () => {
    expect(readingsOf(text)).toEqual([
      '[\u0417, 12 б.] 3 page 12 → 2',
      '[1, с, 7] 1 page 7 → 0',
      '[2, l7 б.] 2 page 17 → 1',
    ]);
  });

  it('offers the digits as a fix', () => {
    const suspects = resolveCitations(text).diagnostics.filter(
      ({ code }) => code === 'ocr-suspect-marker',
    );
    expect(suspects).toEqual([
      expect.objectContaining({ fix: expect.objectContaining({ after: '[3, 12 б.]' }) }),
      expect.objectContaining({ fix: expect.objectContaining({ after: '[2, 17 б.]' }) }),
    ]);
  });
});

describe('the numbers of pages inside a list', () => {
  it('belong to no entry', () => {
    const list = books.replace('112 б.\n', '112 б.\n45\n');
    const { references } = resolveCitations(`Ой [1]. Ой [2]. Ой [3].\n\nӘдебиеттер${list}`);
    expect(references.map(({ raw }) => raw)).toEqual(
      books
        .trim()
        .split('\n')
        .map((line) => line.slice(3)),
    );
  });
});

describe('the words for the source before', () => {
  it('carry the page, in three languages and with any sign before their own page', () => {
    const text = `Ой [1, 15 б.]. Ой [сонда]. Ой [Сонда: 17]. Ой [2, с. 5]. Ой [Там же, с. 10]. Ой [Ibid.].\n\nӘдебиеттер${books}`;
    expect(readingsOf(text).slice(1)).toEqual([
      '[сонда] ibid 1 page 15 → 0',
      '[Сонда: 17] ibid 1 page 17 → 0',
      '[2, с. 5] 2 page 5 → 1',
      '[Там же, с. 10] ibid 2 page 10 → 1',
      '[Ibid.] ibid 2 page 10 → 1',
    ]);
  });
});

describe('the heading of a list', () => {
  it.each([
    'Әдебиеттер тізімі / Список литературы / References',
    'Пайдаланылған нормативтік құқықтық актілер мен әдебиеттер тізімі',
    'Пайдаланылған әдебиет көздері',
    'Список использованной литературы и источников',
    'The list of references',
    'Пайдалынылған әдебиеттер тізімі',
    'Ә д е б и е т т е р',
  ])('can be «%s»', (heading) => {
    const { references, bibliography } = resolveCitations(`Ой [1].\n\n${heading}\n${books}`);
    expect(references).toHaveLength(3);
    expect(bibliography?.heading).not.toBeNull();
  });

  it.each(['Деректер', 'Әдебиеттер тізімі ..... 60'])('is not «%s»', (line) => {
    expect(resolveCitations(`Ой.\n\n${line}\n${books}`).references).toEqual([]);
  });
});

describe('brackets that got lost at the end of a paragraph', () => {
  it('are told apart from those of the next', () => {
    const text = `Ой [1]. Соңғы ой [2, 5 б.\n\nЖаңа ой 3, 7 б.].\n\nӘдебиеттер${books}`;
    expect(readingsOf(text)).toEqual([
      '[1] 1 → 0',
      '[2, 5 б. 2 page 5 → 1',
      '3, 7 б.] 3 page 7 → 2',
    ]);
    expect(codesOf(text)).toEqual(['unclosed-bracket', 'unclosed-bracket']);
  });
});
