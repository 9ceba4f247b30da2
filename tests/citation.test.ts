import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../src/citation';

const article = `Бұл мәселе бұрын да көтерілген [1]. Шарт еркіндігі кең мағынада түсіндіріледі [2, c.
35], алайда басқа пікірлер де бар [3; 5].
Жалпы зерттеулер көп [1-3].

Пайдаланылған әдебиеттер тізімі

1. Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар-Заң, 2014. – 216 б.
2. Рябова Т. С. Правовая экспертиза : учебник. М. : Кодекс, 2012. 300 с.
3. Асанқызы Л. Алименттік міндеттеме // Құқық әлемі. – 2020. – № 3. – Б. 14-20.
4. Қуат М. Әділдік жолы // Айқын. – 2018. – 7 маусым.
5. Каримов, Т. Е. Право данных / Т. Е. Каримов. — Казань : Волга, 2021. — 190 с.`;

describe('an article with its list', () => {
  const report = resolveCitations(article);

  it('leads every citation to its entry', () => {
    const links = report.citations.map(({ items }) => items.map(({ reference }) => reference));
    expect(links).toEqual([[0], [1], [2, 4], [0, 1, 2]]);
    expect(report.citations[1]?.items[0]?.locators).toMatchObject([{ label: 'page', value: '35' }]);
  });

  it('keeps the words as given', () => {
    expect(report.citations[1]?.raw).toBe('[2, c.\n35]');
    for (const { raw, source } of report.citations) {
      expect(article.slice(source.start, source.end)).toBe(raw);
    }
  });

  it('finds the sentence of each citation', () => {
    const [first] = report.citations;
    expect(article.slice(first?.claim.start, first?.claim.end)).toBe(
      'Бұл мәселе бұрын да көтерілген [1].',
    );
  });

  it('reads the entries', () => {
    expect(report.references.map(({ number, csl }) => [number, csl.type])).toEqual([
      ['1', 'book'],
      ['2', 'book'],
      ['3', 'article-journal'],
      ['4', 'article-newspaper'],
      ['5', 'book'],
    ]);
  });
});

describe('a list without entries', () => {
  const text = 'Саясатты талап етеді [1, 75 б.]..Шарттар жасалады [2].....\u018Fдебиеттер....';
  const report = resolveCitations(text);

  it('is one finding and no other', () => {
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['empty-bibliography']);
    expect(report.bibliography?.heading?.source).toEqual({
      start: text.indexOf('\u018F'),
      end: text.length - 4,
    });
  });

  it('leaves the citations without a list', () => {
    expect(report.citations.flatMap(({ items }) => items.map(({ status }) => status))).toEqual([
      'no-bibliography',
      'no-bibliography',
    ]);
  });
});
