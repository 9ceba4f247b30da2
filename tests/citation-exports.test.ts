import { describe, expect, it } from 'vitest';
import { parseReference } from '../src';

/** What «how to cite» boxes of journals offer: one article in the forms of several schools. */
const article = {
  type: 'article-journal',
  title: 'Дербес деректердің иесі',
  'container-title': 'Жаршы. Құқық сериясы',
  volume: '9',
  issue: '3',
};

describe('the exports of journal systems', () => {
  it.each([
    'Өтеген, С.Ж. 2021. «Дербес деректердің иесі». Жаршы. Құқық сериясы 9 (3):41-48. https://zharshy.example.kz/a/7.',
    'Өтеген, С. «Дербес деректердің иесі». Жаршы. Құқық сериясы, т. 9, вып. 3, сентябрь 2021 г., сс. 41-48, https://zharshy.example.kz/a/7.',
    'Өтеген С.Ж. «Дербес деректердің иесі». Жаршы. Құқық сериясы 9, no. 3 (сентябрь 14, 2021): 41–48. просмотрено май 2, 2022. https://zharshy.example.kz/a/7.',
    'Өтеген, С. Ж. (2021). Дербес деректердің иесі. Жаршы. Құқық сериясы, 9(3), 41–48. извлечено от https://zharshy.example.kz/a/7',
    'Өтеген, С. (2021) «Дербес деректердің иесі», Жаршы. Құқық сериясы, 9(3), сс. 41–48. доступно на: https://zharshy.example.kz/a/7 (просмотрено: 2май2022).',
    'Өтеген С.Ж. Дербес деректердің иесі. Жаршы. Құқық сериясы [Интернет]. 14 сентябрь 2021 г. [цитируется по 2 май 2022 г.];9(3):41-48. доступно на: https://zharshy.example.kz/a/7',
    'Өтеген, С. «Дербес деректердің иесі». Жаршы. Құқық сериясы, вип. 9, вип. 3, Вересень 2021, с. 41-48, https://zharshy.example.kz/a/7.',
    'С. Ж. Өтеген, «Дербес деректердің иесі», Жаршы. Құқық сериясы, т. 9, вып. 3, сс. 41–48, сен. 2021.',
  ])('are read: %s', (entry) => {
    const { author, page, issued, ...csl } = parseReference(entry);
    expect(csl).toMatchObject(article);
    expect([author?.[0]?.family, page, issued?.['date-parts'][0]?.[0]]).toEqual([
      'Өтеген',
      '41-48',
      2021,
    ]);
  });
});

describe('an entry', () => {
  it.each([
    [
      'Van den Berk P., De la Roche M. Dike Law // Rivers. – 2015. – № 7. – P. 38–48.',
      { title: 'Dike Law' },
    ],
    ['Hale W. Jr. Proof. – Chicago: Lakeside, 2010. – 350 p.', { title: 'Proof' }],
    [
      'Чернова Л. О завеща-\nнии // Нотариат. – 2011. – № 5. – С. 14–\n19.',
      { title: 'О завещании', page: '14-19' },
    ],
    ['Серік Б. Шарт ілімі // Заң. 2010. T. 5. № 2. С. 1-9.', { volume: '5' }],
    [
      'Lang F. Fraud // arXiv preprint. — 2010. — arXiv:1009.00001.',
      { number: 'arXiv:1009.00001' },
    ],
    [
      'Қуат М. Тіл тағдыры // Айқын. – 2006. – 13 көкек.',
      { issued: { 'date-parts': [[2006, 4, 13]] } },
    ],
    ['Нұрғиса Т. Сот үні. – Алматы: «Заң», 2012. – 90 б.', { publisher: 'Заң' }],
    ['Lowe I. Contract Theory. – Delta Press, 2016. – 800 p.', { publisher: 'Delta Press' }],
    [
      'Ермек Ә. Сот әдебі // Известия ҰҒА. Серия права. – 2008. – № 4. – С. 17-23.',
      { type: 'article-journal' },
    ],
  ])('is read in its details: %s', (entry, fields) => {
    expect(parseReference(entry)).toMatchObject(fields);
  });

  it('keeps the words behind its title that are no translation', () => {
    expect(parseReference('Қуат М. [Сот] әділдігі. – Алматы: Заң, 2012. – 90 б.').title).toBe(
      '[Сот] әділдігі',
    );
  });
});
