import { expect, it } from 'vitest';
import { parseReference } from '../src';

it.each([
  ['Асан Б. Құқық негіздері. – Алматы, 2010. – 90 б.', 'kk'],
  ['Асан Б. Сот. – Алматы, 2010. – 90 б.', 'kk'],
  ['Чернова Л. О завещании. – М., 2011. – 80 с.', 'ru'],
  ['Чернова Л. Суд и право. – М., 2011. – 80 с.', 'ru'],
  ['Lowe I. The Theory of Contract. – London: Quill, 2016. – 80 p.', 'en'],
  ['Asan B. Sot [Court]. Almaty: Arys, 2010, 90 p. (in Kazakh).', 'kk'],
  ['Chernova L. Sud [Court]. Moscow: Vesy, 2011, 80 p. (in Russian).', 'ru'],
  ['Asan B. Sot. Almaty: Arys, 2010, 90 p.', undefined],
  ['https://stat.example.kz/1', undefined],
])('the title of «%s» is in %s', (entry, language) => {
  expect(parseReference(entry).language).toBe(language);
});
