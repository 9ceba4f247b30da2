import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type CslItem, parseReference } from '../src/citation';
import { perform } from '../src/node';
import { type ReferenceOutput, readReferences, writeReferences } from '../src/node/references';

const folder = mkdtempSync(join(tmpdir(), 'zanger-references-'));
afterAll(() => rmSync(folder, { recursive: true }));

const endings = { csl: 'json', bibtex: 'bib', ris: 'ris' } as const;
const outputs = Object.keys(endings) as ReferenceOutput[];

async function roundTrip(items: readonly CslItem[], output: ReferenceOutput) {
  const path = join(folder, `list.${endings[output]}`);
  writeFileSync(path, await writeReferences(items, output));
  return readReferences(path);
}

function withoutIds(items: readonly CslItem[]): unknown[] {
  return items.map(({ id: _, ...fields }) => fields);
}

const entries: readonly { entry: string; aside?: true }[] = JSON.parse(
  readFileSync(new URL('../corpus/cases/citations/entries.json', import.meta.url), 'utf8'),
);

describe.each(outputs)('references written as %s', (output) => {
  it('come back as they were, whatever their kind', async () => {
    const items = entries.filter(({ aside }) => !aside).map(({ entry }) => parseReference(entry));
    const { items: back, problems } = await roundTrip(items, output);
    expect(problems).toEqual([]);
    expect(withoutIds(back)).toEqual(items);
    expect(new Set(back.map(({ id }) => id)).size).toBe(items.length);
  });

  it('keep signs that rule the format', async () => {
    const item: CslItem = {
      id: 'a-1',
      type: 'book',
      title: '50 % & қосымша #1: $5_a ~ «x^2» ER - TY',
      URL: 'https://e.example.kz/a_b?c=1&d=%D0%B0#e',
      issued: { 'date-parts': [[2020, 1, 5]] },
    };
    expect((await roundTrip([item], output)).items).toEqual([item]);
  });

  it('end no entry before its time, whatever it holds', async () => {
    const titles = [
      'Ашық { жақша',
      'Жабық } жақша',
      '\\begin{x}',
      'Жол\nER  - \nTY  - BOOK',
      '@book{x,',
    ];
    const items = titles.map((title) => ({ type: 'book', title }));
    const { items: back, problems } = await roundTrip(items, output);
    expect(problems).toEqual([]);
    expect(back).toHaveLength(items.length);
    for (const { title, type } of back)
      expect([type, title?.length]).toEqual(['book', expect.any(Number)]);
  });

  it('are nothing where there are none', async () => {
    expect(await writeReferences([], output)).toBe(output === 'csl' ? '[]\n' : '');
  });

  it('come from a document through its format', async () => {
    const text =
      'Мәтін [2, 5 б.; 4].\n\nӘдебиеттер\n2. Сапар Ә. Құқық. – Алматы, 2015. – 90 б.\n4. Асан Б. Кепіл. – Алматы, 2016. – 80 б.';
    const outcome = await perform({ id: 'a', text }, { task: 'citations', output });
    const path = join(folder, `document.${endings[output]}`);
    const written = 'output' in outcome ? outcome.output : '';
    writeFileSync(path, output === 'csl' ? `[${written}]` : written);
    const { items } = await readReferences(path);
    expect(items).toEqual([
      expect.objectContaining({ id: 'sapar2015', title: 'Құқық', 'citation-number': '2' }),
      expect.objectContaining({ id: 'asan2016', title: 'Кепіл', 'citation-number': '4' }),
    ]);
  });

  it('are not what other tasks find', async () => {
    const outcome = await perform({ id: 'a', text: 'Мәтін.' }, { task: 'treaties', output });
    expect(outcome).toMatchObject({ error: expect.stringContaining('take the task citations') });
  });
});

describe('the keys of references', () => {
  const book = (family: string, year: number, id?: string): CslItem => ({
    ...(id === undefined ? {} : { id }),
    type: 'book',
    title: 'Құқық',
    author: [{ family, given: 'Ә.' }],
    issued: { 'date-parts': [[year]] },
  });

  it.each([
    [[book('Өмірзақ', 2014)], ['omirzaq2014']],
    [
      [book('Щукин', 2001), book('Щукин', 2001), book('Щукин', 2001)],
      ['shchukin2001', 'shchukin2001b', 'shchukin2001c'],
    ],
    [[book('Ли', 2001)], ['source1']],
    [
      [book('Сапар', 2001, 'менің_кілтім'), book('Сапар', 2001, 'екі сөз')],
      ['менің_кілтім', 'sapar2001'],
    ],
    [[{ type: 'legislation', title: 'Қазақстан Республикасының Су кодексі' }], ['kodeksi']],
    [[{ type: 'webpage', URL: 'https://stat.example.kz/a' }], ['stat-example']],
  ])('of %j are %j', async (items, keys) => {
    const written: readonly CslItem[] = JSON.parse(await writeReferences(items, 'csl'));
    expect(written.map(({ id }) => id)).toEqual(keys);
  });
});

describe('what BibTeX and RIS have no field for', () => {
  const item: CslItem = {
    type: 'regulation',
    title: 'Ереже',
    compiler: [{ family: 'Асан', given: 'Б.' }, { literal: 'Заң институты' }],
    archive: 'ҚР ОММ',
    'event-place': 'Астана',
    accessed: { 'date-parts': [[2024, 1, 5]] },
  };

  it('stands in a note, which other words may share', async () => {
    expect(await writeReferences([item], 'ris')).toContain(
      'N1  - type: regulation; event-place: Астана; archive: ҚР ОММ; compiler: Асан || Б.; compiler: Заң институты',
    );
    const path = join(folder, 'note.ris');
    writeFileSync(path, 'TY  - BOOK\nTI  - Құқық\nN1  - қара: 5-бет\narchive: ҚР ОММ\nER  - \n');
    const { items } = await readReferences(path);
    expect(items).toEqual([
      expect.objectContaining({ title: 'Құқық', note: 'қара: 5-бет archive: ҚР ОММ' }),
    ]);
  });
});

describe('references without the library', () => {
  it('say what to install', async () => {
    vi.resetModules();
    vi.doMock('@citation-js/core', () => {
      throw new Error('Cannot find package');
    });
    const { writeReferences: write } = await import('../src/node/references');
    await expect(write([{ type: 'book', title: 'Құқық' }], 'ris')).rejects.toThrow(
      'Writing ris needs libraries that are not here; install them with: npm install @citation-js/core @citation-js/plugin-bibtex @citation-js/plugin-ris.',
    );
    expect(await write([{ type: 'book', title: 'Құқық' }], 'csl')).toContain('Құқық');
    vi.doUnmock('@citation-js/core');
    vi.resetModules();
  });

  it('names the formats there are', async () => {
    await expect(Reflect.apply(writeReferences, null, [[], 'endnote'])).rejects.toThrow(
      'References are not written as «endnote»; choose one of csl, bibtex, ris.',
    );
  });
});
