import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { read } from '../src/node/read';
import { readers } from '../src/node/readers';
import { makeAlto, makeDocx, makeHocr, makeHtml, makeOdt, makePdf, makeText } from './node-files';

const folder = mkdtempSync(join(tmpdir(), 'zanger-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const first = 'Қазақстан Республикасы мен Моңғолия «достық» туралы шарт жасасты, 1993 жыл.';
const second = 'Өзге ұйымдардың үлгісі: һәм әрекет, ғылым & құқық <негізі>.';
const russian = 'Республика Казахстан заключила «договор о дружбе», г. Алма-Ата, 1993 год.';

function written(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('read', () => {
  it.each([
    ['a.docx', makeDocx([first, second]), 'docx'],
    ['a.odt', makeOdt([first, second]), 'odt'],
    ['a.html', makeHtml([first, second]), 'html'],
    ['a.txt', makeText(`${first}\n\n${second}`, 'utf-8'), 'plain-text'],
    ['a.hocr', makeHocr([[first], [second]]), 'hocr'],
    ['b.html', makeHocr([[first], [second]]), 'hocr'],
    ['a.xml', makeAlto([[first], [second]]), 'alto'],
    ['a.pdf', makePdf([[first], [second]]), 'pdf'],
    [
      'a.ndjson',
      Buffer.from([first, second].map((text, id) => JSON.stringify({ id, text })).join('\n')),
      'ndjson-lines',
    ],
  ])('reads %s, from a path and from bytes', async (name, bytes, format) => {
    for (const source of [written(name, bytes), bytes]) {
      const reading = await read(source);
      expect(reading.text).toBe(`${first}\n\n${second}`);
      expect(reading.format).toBe(format);
      for (const { span } of reading.pages) {
        expect([first, second]).toContain(reading.text.slice(span.start, span.end));
      }
    }
  });

  it('knows Markdown by its name, and reads it as it is written', async () => {
    const notes = makeText(`# ${first}\n\n- ${second}`, 'utf-8');
    const { format, text } = await read(written('a.md', notes));
    expect([format, text]).toEqual(['markdown', `# ${first}\n\n- ${second}`]);
    expect((await read(notes)).format).toBe('plain-text');
  });

  it.each([
    ['a.pdf', makePdf([['бір'], ['екі']]), ['1', '2']],
    ['a.hocr', makeHocr([['бір'], ['екі']]), ['1', '2']],
    ['a.xml', makeAlto([['бір'], ['екі']]), ['1', '2']],
    ['a.ndjson', Buffer.from('{"id":"б","text":"бір"}\n{"id":7,"text":"екі"}\n'), ['б', '7']],
    ['a.docx', makeDocx(['бір', 'екі']), []],
  ])('knows the pages of %s', async (name, bytes, labels) => {
    const { pages, text } = await read(written(name, bytes));
    expect(pages.map(({ label }) => label)).toEqual(labels);
    const shown = pages.map(({ span }) => text.slice(span.start, span.end));
    expect(shown).toEqual(labels.length === 0 ? [] : ['бір', 'екі']);
  });

  it.each([
    ['docx', makeDocx([first, second], 'Ескертпе мәтіні.')],
    ['odt', makeOdt([first, second], 'Ескертпе мәтіні.')],
  ])('keeps the footnotes of %s at the end', async (_kind, bytes) => {
    expect((await read(bytes)).text).toBe(`${first}\n\n${second}¹\n\n¹ Ескертпе мәтіні.`);
  });

  it('keeps the lines of recognised pages', async () => {
    expect((await read(makeHocr([['бір екі', 'үш']]))).text).toBe('бір екі\nүш');
    expect((await read(makeAlto([['бір екі', 'үш']]))).text).toBe('бір екі\nүш');
    expect((await read(makePdf([['бір екі', 'үш']]))).text).toBe('бір екі\nүш');
  });

  it('leaves out running heads and page numbers in the ocr profile', async () => {
    const page = (at: number, ...lines: string[]) => [
      `Құқық негіздері  ${at}`,
      ...lines,
      `– ${at} –`,
    ];
    const bytes = makeHocr([
      page(1, 'бір', '1993'),
      page(2, 'екі'),
      page(3, 'үш'),
      page(4, 'төрт'),
    ]);
    const { text, pages } = await read(bytes, { profile: 'ocr' });
    expect(text).toBe('бір\n1993\n\nекі\n\nүш\n\nтөрт');
    expect(pages.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'бір\n1993',
      'екі',
      'үш',
      'төрт',
    ]);
    expect((await read(bytes)).text).toContain('Құқық негіздері 3');
    const two = makeHocr([page(1, 'бір'), page(2, 'екі')]);
    expect((await read(two, { profile: 'ocr' })).text).toContain('Құқық негіздері 2');
  });

  it('gives a word that ALTO cut in two as one', async () => {
    const file = `<alto><Layout><Page><TextBlock><TextLine><String CONTENT="пайда" SUBS_TYPE="HypPart1" SUBS_CONTENT="пайдалану"/><HYP CONTENT="-"/></TextLine><TextLine><String CONTENT="лану" SUBS_TYPE="HypPart2" SUBS_CONTENT="пайдалану"/><SP/><String CONTENT="құқығы"/></TextLine></TextBlock></Page></Layout></alto>`;
    expect((await read(Buffer.from(file))).text).toBe('пайдалану\nқұқығы');
  });

  it.each([
    ['utf-8', first, 'utf-8'],
    ['utf-16le', first, 'utf-16le'],
    ['utf-16be', first, 'utf-16be'],
    ['rk1048', first, 'rk1048'],
    ['pt154', first, 'pt154'],
    ['rk1048', first.toUpperCase(), 'rk1048'],
    ['pt154', first.toUpperCase(), 'pt154'],
    ['windows-1251', russian, 'windows-1251'],
  ])('finds that a text is in %s', async (encoding, text, found) => {
    const bytes = makeText(text, encoding);
    expect(await read(bytes)).toMatchObject({ text, encoding: found });
    const marked = encoding.startsWith('utf') ? makeText(`\uFEFF${text}`, encoding) : bytes;
    expect(await read(marked)).toMatchObject({ text, encoding: found });
  });

  it('believes the caller about the encoding', async () => {
    const bytes = makeText(first, 'rk1048');
    expect((await read(bytes, { encoding: 'pt154' })).text).not.toBe(first);
    await expect(read(bytes, { encoding: 'kz-9' })).rejects.toThrow('rk1048 (KZ-1048)');
  });

  it('takes a reader of the caller', async () => {
    const reversed = {
      id: 'reversed',
      title: 'a mirrored text',
      extensions: ['.mirror'],
      recognises: () => true,
      read: (bytes: Uint8Array) => ({
        text: Array.from(new TextDecoder().decode(bytes)).reverse().join(''),
        encoding: null,
        pages: [],
      }),
    };
    const path = written('a.mirror', 'трш');
    const reading = await read(path, { readers: [reversed, ...readers] });
    expect(reading).toMatchObject({ text: 'шрт', format: 'reversed' });
  });

  it('has one row for each reader, under the name of its file', () => {
    expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length);
  });
});

describe('read refuses', () => {
  const docx = makeDocx([first]);
  const bomb = zipSync({
    '[Content_Types].xml': Buffer.from('<Types/>'),
    'word/document.xml': new Uint8Array(120_000_000),
  });
  const outside = Buffer.from(
    makeDocx([first]).toString('latin1').replaceAll('word/document.xml', '../d/document.xml'),
    'latin1',
  );
  const laughs = `<?xml version="1.0"?><!DOCTYPE alto [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><alto><Layout><Page><TextBlock><TextLine><String CONTENT="&b;"/></TextLine></TextBlock></Page></Layout></alto>`;

  it.each([
    ['a missing file', 'missing.txt', undefined, 'does not exist'],
    ['an empty file', 'empty.txt', '', 'is empty'],
    ['a text of blanks', 'blanks.txt', ' \n\t\n', 'has no text in it'],
    [
      'a page nested too deeply',
      'deep.html',
      `<!doctype html>${'<div>'.repeat(200_000)}`,
      'is damaged: its parts are nested too deeply to be read',
    ],
    [
      'XML nested too deeply',
      'deep.xml',
      `<alto>${'<a>'.repeat(200_000)}`,
      'is damaged: its parts are nested too deeply to be read',
    ],
    [
      'a cut archive',
      'cut.docx',
      docx.subarray(0, docx.length / 2),
      'is damaged: its archive cannot be unpacked',
    ],
    ['a zip bomb', 'bomb.docx', bomb, 'unpacks to more than 100 MB'],
    ['a path outside of the archive', 'outside.docx', outside, 'names a file outside itself'],
    ['entities that grow', 'laughs.xml', laughs, 'its XML cannot be read'],
    ['a PDF called .docx', 'wrong.docx', makePdf([[first]]), 'its bytes look like a PDF'],
    ['a Word document called .txt', 'wrong.txt', docx, 'is not text but binary data'],
    [
      'a picture called .pdf',
      'wrong.pdf',
      Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
      'is a picture',
    ],
    ['a scan', 'scan.pdf', makePdf([[], []]), 'zanger scan FILE'],
    ['a cut PDF', 'cut.pdf', makePdf([[first]]).subarray(0, 300), 'its PDF cannot be read'],
    [
      'bytes of no encoding',
      'odd.txt',
      Buffer.from([0x98, 0x81, 0x98, 0x88, 0xff, 0x90]),
      '--encoding',
    ],
    [
      'damaged UTF-8',
      'damaged.txt',
      Buffer.concat([Buffer.from(first.repeat(9)), Buffer.from([0xd0])]),
      '--encoding utf-8',
    ],
    ['lines that are no JSON', 'bad.ndjson', '{"id":1,"text":"а"}\nнет\n', 'has no JSON in line 2'],
    ['records without text', 'bad2.ndjson', '{"id":1}\n', 'has no "text" in line 1'],
  ])('%s, in one sentence', async (_what, name, bytes, reason) => {
    const path = bytes === undefined ? join(folder, name) : written(name, bytes);
    const message = await read(path).then(
      () => 'read',
      (error: Error) => error.message,
    );
    expect(message).toContain(reason);
    expect(message).toMatch(/^[^\n]+\.$/u);
    expect(message.startsWith(path)).toBe(true);
  });

  it('a file larger than the limit', async () => {
    await expect(read(written('large.txt', first), { maxBytes: 10 })).rejects.toThrow('--max-size');
  });

  it('a folder', async () => {
    await expect(read(folder)).rejects.toThrow('is a folder, not a file');
  });

  it('what is neither path nor bytes', async () => {
    // @ts-expect-error: callers without types do this
    await expect(read(5)).rejects.toThrow('pass a string or a Buffer');
  });
});
