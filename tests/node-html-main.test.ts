import { describe, expect, it } from 'vitest';
import { extractTreaties, resolveCitations } from '../src';
import { html } from '../src/node/readers/html';

const article =
  '<h1>Халықаралық шарттар</h1><p>Литвамен 1994 жылғы 9 тамызда Вильнюсте шарт жасалды [1, 12 б.].</p><h2>Әдебиеттер</h2><ol><li><a href="/a">Әлімжан Қ. Халықаралық құқық. – Алматы: Жеті жарғы, 2010. – 240 б.</a></li></ol>';

const menu = Array.from(
  { length: 40 },
  (_, at) => `<li><a href="/${at}">${at + 1}. Бөлім</a></li>`,
);

const textOf = async (page: string): Promise<string> =>
  (await html.read(new TextEncoder().encode(page), {})).text;

const page = (body: string): string =>
  `<!doctype html><html lang="kk"><head><title>Портал</title><style>p{color:red}</style></head><body>${body}</body></html>`;

describe('the text of a saved page', () => {
  it.each([
    ['in main', `<div class="top">${menu.join('')}</div><main>${article}</main><p>© 2024</p>`],
    ['in the one article', `<ul>${menu.join('')}</ul><article>${article}</article>`],
    ['beside a menu', `<nav><ul>${menu.join('')}</ul></nav><div>${article}</div>`],
    ['beside a box of links', `<div><ul>${menu.join('')}</ul></div><div>${article}</div>`],
    ['above a footer', `<div>${article}</div><footer><h3>Сілтемелер</h3>${menu.join('')}</footer>`],
    ['beside a box with a name', `<div id="sidebar-left">${menu.join('')}</div>${article}`],
  ])('is read alone: %s', async (_where, body) => {
    const text = await textOf(page(body));
    expect(text).not.toContain('Бөлім');
    expect(extractTreaties(text).map(({ signed, place }) => [signed, place])).toEqual([
      ['1994-08-09', 'Вильнюс'],
    ]);
    const { citations, references } = resolveCitations(text);
    expect(references).toHaveLength(1);
    expect(citations.map(({ items }) => items[0]?.reference)).toEqual([0]);
  });

  it('stays whole where a page has nothing else', async () => {
    const links = await textOf(page(`<ul>${menu.join('')}</ul>`));
    expect(links).toContain('Бөлім');
    expect(await textOf(page('<form><p>Шарт жасалды.</p></form>'))).toContain('Шарт жасалды.');
  });

  it('keeps a numbered list of sources whose titles are links', async () => {
    const entries = Array.from(
      { length: 12 },
      (_, at) => `<li><a href="/${at}">Әлім Қ. Құқық ${at}. – Алматы, 2010.</a></li>`,
    );
    const text = await textOf(page(`<p>Мәтін.</p><h2>Әдебиеттер</h2><ol>${entries.join('')}</ol>`));
    expect(resolveCitations(text).references).toHaveLength(12);
  });
});
