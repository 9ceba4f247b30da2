import { strToU8, unzipSync, zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../src';
import { read } from '../src/node/read';
import { textOf } from '../src/node/readers/pdf-layout';
import { makeDocx, makeOdt } from './node-files';
import { chromiumPath, missing } from './system-programs';

/* Documents as people make them: headings, lists, tables, notes, columns. */

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this body and these lists; a note hangs on the paragraph `нота`. */
function wordWith(body: string, numbering: string): Buffer {
  const parts = unzipSync(makeDocx(['нота'], 'Ескертпе.'));
  const document = new TextDecoder().decode(parts['word/document.xml']);
  parts['word/document.xml'] = strToU8(document.replace('</w:body>', `${body}</w:body>`));
  parts['word/numbering.xml'] = strToU8(`<w:numbering ${w}>${numbering}</w:numbering>`);
  return Buffer.from(zipSync(parts));
}

const line = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = (list: number, text: string, depth = 0): string =>
  line(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (depth: number, form: string, label: string, start = 1): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${label}"/></w:lvl>`;

const wordLists = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'russianLower', '%1)', 2)}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '•')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join('');

describe('a Word document', () => {
  it('keeps the numbers of its lists, which Word only shows', async () => {
    const body = [
      item(1, 'бір'),
      item(1, 'бірдің бірі', 1),
      item(1, 'бірдің екісі', 1),
      line('Арасында.'),
      item(1, 'екі'),
      item(1, 'екінің бірі', 1),
      item(2, 'әріппен'),
      item(3, 'белгімен'),
      item(4, 'жаңадан'),
      item(9, 'тізімсіз'),
    ].join('');
    const { text } = await read(wordWith(body, wordLists));
    expect(text.split(/\n+/u)).toEqual([
      'нота¹',
      '1. бір',
      '1.1. бірдің бірі',
      '1.2. бірдің екісі',
      'Арасында.',
      '2. екі',
      '2.1. екінің бірі',
      'б) әріппен',
      'белгімен',
      '1. жаңадан',
      'тізімсіз',
      '¹ Ескертпе.',
    ]);
  });

  it('has a list of sources that citations lead to', async () => {
    const sources = [
      'Асанов Б. Құқық. – Алматы: Заң, 2001. – 120 б.',
      'Серікова Г. Шарт. – Астана: Арка, 2005. – 90 б.',
    ];
    const body = `${line('Мәтін [2, 15 б.].')}${line('Әдебиеттер')}${sources.map((text) => item(1, text)).join('')}`;
    const { text } = await read(wordWith(body, wordLists));
    const { citations, references } = resolveCitations(text);
    const [first] = citations[0]?.items ?? [];
    expect(references[first?.reference ?? -1]?.csl.title).toBe('Шарт');
  });

  it('has its tables row by row, and nothing that was struck out', async () => {
    const cell = (text: string): string => `<w:tc>${line(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Ел')}${cell('Күні')}</w:tr><w:tr>${cell('Түркия')}${cell('1997')}</w:tr></w:tbl>`;
    const struck =
      '<w:p><w:r><w:t>қалды</w:t></w:r><w:del><w:r><w:delText>кетті</w:delText></w:r></w:del><w:ins><w:r><w:t> келді</w:t></w:r></w:ins></w:p>';
    const { text } = await read(wordWith(table + struck, wordLists));
    expect(text.replace(/\n{2,}/gu, '\n').split('\n')).toEqual([
      'нота¹',
      'Ел\tКүні',
      'Түркия\t1997',
      'қалды келді',
      '¹ Ескертпе.',
    ]);
  });
});

describe('an OpenDocument text', () => {
  it('has its tables row by row, and the numbers of its lists', async () => {
    const parts = unzipSync(makeOdt(['басы'], 'Ескертпе.'));
    const styles =
      '<office:automatic-styles xmlns:style="s"><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-prefix="[" style:num-suffix="]" style:num-format="1"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a" text:start-value="2"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style></office:automatic-styles>';
    const p = (text: string): string => `<text:p>${text}</text:p>`;
    const li = (content: string): string => `<text:list-item>${content}</text:list-item>`;
    const list = (style: string, items: string, more = ''): string =>
      `<text:list${style && ` text:style-name="${style}"`}${more}>${items}</text:list>`;
    const row = (...cells: string[]): string =>
      `<table:table-row>${cells.map((text) => `<table:table-cell>${p(text)}</table:table-cell>`).join('')}</table:table-row>`;
    const body = [
      `<table:table xmlns:table="t">${row('Ел', 'Күні')}${row('Түркия', '1997')}</table:table>`,
      list('L1', li(p('бір')) + li(p('екі') + list('', li(p('ішкі'))))),
      list('L1', li(p('үш')), ' text:continue-numbering="true"'),
      list('L1', li(p('жаңа'))),
      list('L2', li(p('белгі'))),
    ].join('');
    const content = new TextDecoder()
      .decode(parts['content.xml'])
      .replace('<office:body>', `${styles}<office:body>`)
      .replace('</office:text>', `${body}</office:text>`);
    const odt = zipSync({ ...parts, 'content.xml': strToU8(content) });
    expect((await read(Buffer.from(odt), { format: 'odt' })).text.replace(/\n+/gu, '\n')).toBe(
      'басы¹\nЕл\tКүні\nТүркия\t1997\n[1]бір\n[2]екі\nb)ішкі\n[3]үш\n[1]жаңа\nбелгі\n¹ Ескертпе.'.replace(
        /(?<=[\])])(?=\p{L})/gu,
        ' ',
      ),
    );
  });
});

const page = `<!doctype html><html lang="kk"><meta charset="utf-8"><style>body{font:12pt 'DejaVu Serif',serif} .columns{columns:2;text-align:justify} td,th{border:1px solid} table{margin:1em 0}</style>
<h1>Халықаралық шарттар</h1>
<div class="columns"><p>Қазақстан Республикасы мен Түрік&shy;мен&shy;стан арасындағы ынтымақ&shy;тастық туралы шарт жасалды<sup>1</sup>. Ол екіжақты қатынас&shy;тардың негізін қалады [1, 15 б.]. Office efficient сөздері.</p><p>Екінші бөлік осы жерден басталады. Тараптар өз міндеттеме&shy;лерін толық орындауға тиіс.</p></div>
<table><tr><th>Ел<th>Күні<tr><td>Түркия<td>1997</table>
<ol start="3"><li>үшінші<li><p>төртінші</p><ul><li>ішкі</ul><li value="9">тоғызыншы</ol>
<p>Аудан 5 м<sup>2</sup>, сілтеме<sup>[4]</sup>.</p></html>`;

describe('a web page', () => {
  it('has the numbers of its lists, its tables row by row, and raised digits', async () => {
    const lines = (await read(Buffer.from(page))).text.split('\n').filter((one) => one !== '');
    expect(lines[1]).toContain('шарт жасалды¹. Ол');
    expect(lines.slice(3)).toEqual([
      'Ел\tКүні',
      'Түркия\t1997',
      '3. үшінші',
      '4. төртінші',
      'ішкі',
      '9. тоғызыншы',
      'Аудан 5 м², сілтеме[4].',
    ]);
  });
});

describe('hOCR', () => {
  it('without paragraphs has its lines', async () => {
    const bytes = Buffer.from(
      "<html><body><div class='ocr_page'><span class='ocr_line'>бірінші  жол</span><span class='ocr_line'>екінші</span></div></body></html>",
    );
    expect((await read(bytes, { name: 'a.hocr' })).text).toBe('бірінші жол\nекінші');
  });
});

describe('the layout of a PDF', () => {
  const piece = (str: string, base: number, height = 10, hasEOL = true) => ({
    str,
    height,
    hasEOL,
    transform: [height, 0, 0, height, 50, base],
  });

  it('sets paragraphs apart where lines are double-spaced too', () => {
    for (const leading of [12, 24]) {
      const bases = [0, 1, 2, 4, 5, 6].map((at) => 700 - at * leading);
      const pieces = bases.map((base, at) => piece(String.fromCodePoint(0x430 + at), base));
      expect(textOf(pieces)).toBe('а\nб\nв\n\nг\nд\nе');
    }
  });

  it('reads raised digits as marks of notes, and lowered or large ones as they are', () => {
    const raised = (digits: string, rise: number, height: number) =>
      textOf([
        piece('шарт', 700, 10, false),
        piece(digits, 700 + rise, height, false),
        piece('.', 700),
      ]);
    expect(raised('12', 4, 6)).toBe('шарт¹².');
    expect(raised('2', -2, 6)).toBe('шарт2.');
    expect(raised('2', 0, 10)).toBe('шарт2.');
    expect(raised('x', 4, 6)).toBe('шартx.');
  });
});

describe.skipIf(chromiumPath === undefined)(
  `a PDF of a browser${missing('chromium', chromiumPath)}`,
  () => {
    it('comes out column by column, with paragraphs, words and marks whole', async () => {
      const browser = await chromium.launch({
        executablePath: chromiumPath ?? '',
        args: ['--no-sandbox'],
      });
      try {
        const tab = await browser.newPage();
        await tab.setContent(page);
        const { text } = await read(
          Buffer.from(await tab.pdf({ format: 'A4', margin: { left: '2cm', right: '2cm' } })),
        );
        const paragraphs = text.split('\n\n').map((one) => one.replace(/\n/gu, ' '));
        expect(paragraphs[0]).toBe('Халықаралық шарттар');
        expect(paragraphs[1]).toMatch(
          /^Қазақстан Республикасы мен .+ шарт жасалды¹\. Ол .+ Office efficient сөздері\.$/u,
        );
        expect(paragraphs[2]).toMatch(/^Екінші бөлік осы жерден басталады\. .+ тиіс\.$/u);
        expect(text).toMatch(/Ел Күні\n+Түркия 1997\n+3\. үшінші\n/u);
        expect(text).toContain('Аудан 5 м², сілтеме');
      } finally {
        await browser.close();
      }
    }, 60_000);
  },
);
