import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packedTable } from '../build/corpus';
import { filesUnder } from '../build/entries';
import { knownTreaties, lemmatize } from '../src';
import { type Cell, packRows, unpackRows } from '../src/packed/rows';
import { packWeights, unpackWeights } from '../src/packed/weights';
import { packWords, unpackWords } from '../src/packed/words';

/** What the data of the package may weigh, in bytes: as it is, and compressed. */
const most = 450_000;
const mostZipped = 168_000;

const tables = ['corpus', 'corpus/lexicon'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, code: packedTable(name, readFileSync(`${folder}/${name}`, 'utf8')) })),
);

const dist = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const modules = filesUnder('dist', '.js').map((path) => path.slice('dist/'.length));
const built = modules.map(dist).join('\n');

describe('the data of the package', () => {
  it.each(tables)('has $name as it was packed', ({ code }) => {
    const strings = longStrings(code);
    expect(strings.length).toBeGreaterThan(0);
    for (const text of strings) expect(built.includes(text), text.slice(0, 60)).toBe(true);
  });

  it('stays small', () => {
    const code = tables.map((table) => table.code).join('\n');
    expect(Buffer.byteLength(code)).toBeLessThan(most);
    expect(gzipSync(code).length).toBeLessThan(mostZipped);
  });

  it.each([
    'index',
    'unified',
    'natural',
    'bundle/index',
    'bundle/unified',
    'bundle/natural',
    'bundle/node',
    'cli',
  ])('has no weights of languages behind %s', (entry) => {
    const weights = tables.find(({ name }) => name === 'language-weights.json')?.code ?? '';
    const [first = ''] = longStrings(weights);
    const reached = reachedFrom(`${entry}.js`);
    expect(reached.length).toBeGreaterThan(0);
    for (const name of reached) expect(dist(name).includes(first), name).toBe(false);
    const others = reachedFrom('bundle/language.js').filter((name) => dist(name).includes(first));
    expect(others).toHaveLength(1);
  });

  it('says the same when it is built', async () => {
    const { knownTreaties: packed, lemmatize: packedLemmatize } = await import(
      `../dist/${'index'}.js`
    );
    const read = knownTreaties.map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(
          ([field]) => !['examples', 'note', 'ratifiedAct'].includes(field),
        ),
      ),
    );
    expect(packed).toEqual(read);
    for (const word of ['шарттардың', 'кітабы', 'бекітілген', 'Қазақстанның', 'оған'])
      expect(packedLemmatize(word)).toEqual(lemmatize(word));
  });
});

describe('packed rows', () => {
  const text = fc.string({ unit: fc.constantFrom(...'аә«"\' 1'), minLength: 1 });
  const kinds: readonly fc.Arbitrary<Cell>[] = [
    fc.option(text, { nil: null }),
    fc.boolean(),
    fc.array(text, { maxLength: 3 }),
  ];
  const rows = fc
    .uniqueArray(fc.constantFrom('id', 'name', 'forms', 'isOld'), { minLength: 1 })
    .chain((fields) =>
      fc.tuple(...fields.map(() => fc.constantFrom(...kinds))).chain((cells) =>
        fc.array(
          fc
            .tuple(...cells)
            .map((values) =>
              Object.fromEntries(fields.map((name, at) => [name, values[at] ?? null])),
            ),
          { minLength: 1, maxLength: 4 },
        ),
      ),
    );

  it('come back as they were', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const packed = packRows(table);
        expect(packed).toBeDefined();
        expect(unpackRows(packed ?? '')).toEqual(table);
      }),
    );
  });

  it.each([
    ['a sign of the form', [{ id: 'a^b' }]],
    ['an empty text', [{ id: '' }]],
    ['a list with an empty text', [{ id: [''] }]],
    ['fields of some rows only', [{ id: 'a' }, { name: 'b' }]],
    ['no rows', []],
  ])('have no room for %s', (_what, table) => {
    expect(packRows(table as Parameters<typeof packRows>[0])).toBeUndefined();
  });
});

describe('packed words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'аәбқшыі-'), minLength: 1, maxLength: 20 });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const list = words.join(' ');
        expect(unpackWords(packWords(list))).toBe(list);
      }),
    );
  });

  it('are refused with letters of another alphabet', () => {
    expect(() => packWords('Алматы')).toThrow(RangeError);
  });
});

describe('packed weights', () => {
  it.each([1, 4, 5, 44])('come back as they were, up to %d', (largest) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -largest, max: largest })), (weights) => {
        const back = Array.from(unpackWeights(packWeights(weights, largest), largest));
        expect(back.slice(0, weights.length)).toEqual(weights);
        expect(back.length - weights.length).toBeLessThan(2);
      }),
    );
  });

  it('are refused out of their bounds', () => {
    expect(() => packWeights([5], 4)).toThrow(RangeError);
    expect(() => packWeights([0], 45)).toThrow(RangeError);
  });
});

/** The texts in code that are long enough to be data. */
function longStrings(code: string): string[] {
  const file = ts.createSourceFile('table.ts', code, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && node.text.length > 30) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** A file of `dist` and all that it imports. */
function reachedFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const name of reached) {
    for (const [, imported = ''] of dist(name).matchAll(/["'](\.{1,2}\/[\w./-]+\.js)["']/gu))
      reached.add(join(dirname(name), imported));
  }
  return [...reached];
}
