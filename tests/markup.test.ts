import { describe, expect, it } from 'vitest';
import { normalize } from '../src';
import { type Form, readMarkup, repairFile } from '../src/markup';
import { verbatims } from '../src/markup/verbatim';
import { isLinear } from './linear';
import { htmlFile, markdownFile } from './markup-files';

async function repaired(file: string, form: Form): Promise<string> {
  const markup = await readMarkup(file, form);
  return repairFile(markup, normalize(markup.prose.text, { keep: markup.prose.kept })).text;
}

const seeds = Array.from({ length: 100 }, (_, seed) => seed);

describe('files that are made', () => {
  it.each(seeds)(
    'Markdown %i: prose is repaired, all else is the same, once is enough',
    async (seed) => {
      const { given, repaired: whole } = markdownFile(seed);
      expect(given).not.toBe(whole);
      expect(await repaired(given, 'markdown')).toBe(whole);
      expect(await repaired(whole, 'markdown')).toBe(whole);
    },
  );

  it.each(seeds)(
    'HTML %i: prose is repaired, all else is the same, once is enough',
    async (seed) => {
      const { given, repaired: whole } = htmlFile(seed);
      expect(await repaired(given, 'html')).toBe(whole);
      expect(await repaired(whole, 'html')).toBe(whole);
    },
  );
});

/** What is written, the prose repaired and the rest the same. */
const cases: readonly (readonly [title: string, form: Form, given: string, repaired: string])[] = [
  [
    'hard breaks',
    'markdown',
    'Бірінші ж\u006Fл  \nекінші ж\u006Fл\\\nүшінші',
    'Бірінші жол  \nекінші жол\\\nүшінші',
  ],
  [
    'code',
    'markdown',
    'Мысал:\n\n```\nlet a = "   ";\n    let b = 1;\n```\n',
    'Мысал:\n\n```\nlet a = "   ";\n    let b = 1;\n```\n',
  ],
  [
    'front matter',
    'markdown',
    '+++\ntitle = "\u006Fсы  a"\n+++\n\n\u006Fсы  шарт',
    '+++\ntitle = "\u006Fсы  a"\n+++\n\nосы шарт',
  ],
  ['a word in two pieces', 'markdown', '**Қ**\u0061зақст\u0061н', '**Қ**азақстан'],
  [
    'a break inside emphasis',
    'markdown',
    'шартты **пайд\u0061л\u0061-  ну** керек',
    'шартты **пайдалану** керек',
  ],
  [
    'a break across emphasis',
    'markdown',
    'шартты пайдала-  **ну** керек',
    'шартты пайдала**ну** керек',
  ],
  [
    'a no-break space as a reference',
    'markdown',
    'бұл&nbsp;&nbsp;шарт, №&nbsp;5, Н.&nbsp;Әлиев',
    'бұл шарт, №&nbsp;5, Н.&nbsp;Әлиев',
  ],
  [
    'paragraphs glued in an item',
    'markdown',
    '- күшіне енді..Қазіргі уақыт\n- екінші',
    '- күшіне енді.\n\n  Қазіргі уақыт\n- екінші',
  ],
  [
    'paragraphs glued in a quotation',
    'markdown',
    '> > күшіне енді..Қазіргі уақыт',
    '> > күшіне енді.\n> >\n> > Қазіргі уақыт',
  ],
  [
    'paragraphs glued in a task',
    'markdown',
    '1. [x] күшіне енді..Қазіргі уақыт',
    '1. [x] күшіне енді.\n\n   Қазіргі уақыт',
  ],
  [
    'paragraphs glued in a note',
    'markdown',
    'Сөз[^1].\n\n[^1]: күшіне енді..Қазіргі уақыт',
    'Сөз[^1].\n\n[^1]: күшіне енді.\n\n    Қазіргі уақыт',
  ],
  [
    'paragraphs glued in a heading',
    'markdown',
    '# Шарт енді..Қазіргі уақыт',
    '# Шарт енді. Қазіргі уақыт',
  ],
  ['a citation torn in a quotation', 'markdown', '> дейді [2, с.\n> 35].', '> дейді [2, с. 35].'],
  [
    'lines that end with CRLF',
    'markdown',
    'күшіне енді..Қазіргі\r\nуақыт\r\n',
    'күшіне енді.\r\n\r\nҚазіргі\r\nуақыт\r\n',
  ],
  ['what would become a list', 'markdown', 'Шарт\n**1.**  бап', 'Шарт\n**1.** бап'],
  [
    'the label of a definition',
    'markdown',
    '[ш\u0061рт] және [ш\u0061рт][b]\n\n[ш\u0061рт]: a\n[b]: c',
    '[ш\u0061рт] және [шарт][b]\n\n[ш\u0061рт]: a\n[b]: c',
  ],
  [
    'a link that is its address',
    'markdown',
    'қараңыз: www.\u0430dilet.zan.kz',
    'қараңыз: www.adilet.zan.kz',
  ],
  ['escapes', 'markdown', '\\*ш\u0061рт\\* 5 \\< 6', '\\*шарт\\* 5 \\< 6'],
  [
    'a block of HTML',
    'markdown',
    '<details>\n<summary title="\u006Fсы">Т\u006Fлық мәтін</summary>\n</details>',
    '<details>\n<summary title="\u006Fсы">Толық мәтін</summary>\n</details>',
  ],
  [
    'code of HTML over blocks',
    'markdown',
    '<div><pre>\n\n\u006Fсы\n\n</pre></div>\n\n\u006Fсы шарт',
    '<div><pre>\n\n\u006Fсы\n\n</pre></div>\n\nосы шарт',
  ],
  [
    'a formula',
    'markdown',
    'мұнда $c_o = a$ ш\u0061рт, бағасы 5$ пен 10$',
    'мұнда $c_o = a$ шарт, бағасы 5$ пен 10$',
  ],
  ['attributes', 'html', '<p title="ш\u0061рт">ш\u0061рт</p>', '<p title="ш\u0061рт">шарт</p>'],
  [
    'references',
    'html',
    '<p>&laquo;ш\u0061рт&raquo; &amp; &#1179;\u0061улы',
    '<p>&laquo;шарт&raquo; &amp; &#1179;аулы',
  ],
  ['a hyphen at the end of a line', 'html', '<p>пайдала-\n  ну</p>', '<p>пайдалану</p>'],
  ['a word in two elements', 'html', '<b>Қ</b>\u0061зақст\u0061н', '<b>Қ</b>азақстан'],
  [
    'paragraphs glued',
    'html',
    '<p>күшіне енді..Қазіргі уақыт</p>',
    '<p>күшіне енді. Қазіргі уақыт</p>',
  ],
  [
    'elements without ends, and CRLF',
    'html',
    '<p>ш\u0061рт\r\n<p>қ\u0061улы\r\n',
    '<p>шарт\r\n<p>қаулы\r\n',
  ],
];

describe('the constructs of Markdown and HTML', () => {
  it.each(cases)('%s (%s)', async (_title, form, given, whole) => {
    expect(await repaired(given, form)).toBe(whole);
    expect(await repaired(whole, form)).toBe(whole);
  });
});

describe.each(verbatims.map((row) => [row.id, row] as const))(
  '%s',
  (_id, { pattern, examples, keeps }) => {
    it('is found, and nothing else', () => {
      for (const { text, found } of examples) expect(text.match(pattern), text).toEqual(found);
      for (const text of keeps) expect(text.match(pattern), text).toBeNull();
    });

    it('has a linear pattern', () => {
      expect(isLinear(pattern)).toBe(true);
    }, 60_000);
  },
);
