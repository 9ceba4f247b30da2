import { expect, it } from 'vitest';
import { parseReference } from '../src';

/** Places, years and pages as entries have them, each with what is read from it. */
const imprints: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  [
    'Мұқан С. Таңдамалы. – Алматы: Жазық, 1972–1978.',
    {
      'publisher-place': 'Алматы',
      publisher: 'Жазық',
      issued: { 'date-parts': [[1972], [1978]] },
    },
  ],
  [
    'Мұқан С. Таңдамалы. – Алматы, 1972-1974 жж.',
    { 'publisher-place': 'Алматы', issued: { 'date-parts': [[1972], [1974]] } },
  ],
  [
    'Құлбай А. Сот билігі. – Алматы: Заңнама, [2010]. – 300 бет.',
    { publisher: 'Заңнама', issued: { 'date-parts': [[2010]] }, 'number-of-pages': '300' },
  ],
  [
    'Қайыр Е. Кепіл шарты. Алматы, 2001, 25-27 бб.',
    { title: 'Кепіл шарты', issued: { 'date-parts': [[2001]] }, page: '25-27' },
  ],
  [
    'Кулагин Е. Право залога. М., 2004, с. 12.',
    { title: 'Право залога', 'publisher-place': 'М.', page: '12' },
  ],
  [
    'Қасым Е. Тергеу // Құқық хабаршысы. 2015. Т. 73, № 1. С. 10–15. eISSN 2617-0000.',
    { volume: '73', issue: '1', page: '10-15', ISSN: '2617-0000' },
  ],
  [
    'Қазақстан Республикасы мен Қытай Халық Республикасы арасындағы экстрадиция туралы шарт, 1996 жылғы 5 шілде, Пекин қ.',
    { type: 'treaty', 'event-place': 'Пекин', issued: { 'date-parts': [[1996, 7, 5]] } },
  ],
  ['1. Қайыр Е. Кепіл шарты. – Алматы, 2001.', { type: 'book', title: 'Кепіл шарты' }],
  ['[12] Қайыр Е. Кепіл шарты. – Алматы, 2001.', { type: 'book', title: 'Кепіл шарты' }],
];

it.each(imprints)('reads «%s»', (entry, fields) => {
  expect(parseReference(entry)).toMatchObject(fields);
});

it('leaves a number that begins a title alone', () => {
  expect(parseReference('12 жыл мектепте. – Алматы, 2001.').title).toBe('12 жыл мектепте');
});

it('takes two issues of a year for what they are', () => {
  expect(parseReference('Қасым Е. Тергеу // Заңгер. – 2015. – № 5-6. – Б. 3-9.')).toMatchObject({
    issue: '5-6',
    issued: { 'date-parts': [[2015]] },
  });
});
