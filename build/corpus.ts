import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { packRows, type Row } from '../src/packed/rows';
import { packWords } from '../src/packed/words';

/** Fields that are for people and tests: nothing in the package reads them. */
const unread: Readonly<Record<string, readonly string[]>> = {
  'treaties.json': ['ratifiedAct', 'note'],
  'abbreviations.json': ['long', 'gloss'],
  'word-forms.json': ['gloss'],
  'stop-words.json': ['kind', 'gloss'],
  'title-words.json': ['gloss', 'keeps'],
  'calendar.json': ['gloss', 'keeps'],
  'numbers.json': ['gloss', 'keeps'],
  'heading-words.json': ['gloss', 'keeps'],
  'locator-labels.json': ['language', 'gloss', 'keeps'],
  'citation-phrases.json': ['language', 'gloss', 'keeps'],
  'act-words.json': ['language', 'gloss', 'keeps'],
  'title-kinds.json': ['language', 'gloss', 'keeps'],
  'imprint-words.json': ['language', 'gloss', 'keeps'],
  'numeral-heads.json': ['word', 'gloss', 'keeps'],
  'look-alike-words.json': ['kind', 'gloss'],
  'latin-words.json': ['kind', 'gloss', 'keeps'],
  'compounds.json': ['kind', 'gloss'],
  'russian-stems.json': ['kind', 'gloss'],
  'agents.json': ['gloss', 'keeps'],
  'discourse.json': ['gloss', 'keeps'],
  'parties.json': ['gloss', 'keeps'],
  'places.json': ['gloss', 'keeps'],
  'postpositions.json': ['gloss', 'keeps'],
  'sorts.json': ['gloss', 'keeps'],
  'noun-followers.json': ['gloss', 'keeps'],
  'private-contracts.json': ['gloss', 'keeps'],
};

/** The corpus goes into the package without what only people and tests read, and packed. */
export const packedCorpus: Plugin = {
  name: 'packed-corpus',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]corpus[\\/](?:lexicon[\\/])?[\w-]+\.json$/ },
      async ({ path }) => ({
        contents: packedTable(basename(path), await readFile(path, 'utf8')),
        loader: 'ts',
        resolveDir: resolve('src/packed'),
      }),
    );
  },
};

/**
 * A table of the corpus as a module: rows are unpacked on import, which is faster than reading
 * them as code would be; the many words of the lexicon are unpacked when they are asked for.
 *
 * @param name the file
 * @param json its text
 */
export function packedTable(name: string, json: string): string {
  const table: unknown = JSON.parse(json, (field, value) =>
    field === 'examples' || unread[name]?.includes(field) ? undefined : value,
  );
  if (name === 'lexicon.json') return lexiconModule(table as LexiconRow[]);
  const packed = Array.isArray(table) ? packRows(withAllFields(table as Row[])) : undefined;
  if (packed === undefined) return `export default ${JSON.stringify(table)};`;
  return `import { unpackRows } from './rows';
export default /* @__PURE__ */ unpackRows(${JSON.stringify(packed)});`;
}

/** Rows that have what only some of them have: a field that a row lacks is empty. */
function withAllFields(rows: readonly Row[]): Row[] {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const empty = (field: string): Row[string] =>
    rows.some((row) => Array.isArray(row[field])) ? [] : null;
  return rows.map((row) =>
    Object.fromEntries(fields.map((field) => [field, row[field] ?? empty(field)])),
  );
}

interface LexiconRow {
  readonly part: string;
  readonly level: number;
  readonly words: string;
}

function lexiconModule(rows: readonly LexiconRow[]): string {
  const packed = rows.map(
    ({ part, level, words }) =>
      `{ part: '${part}', level: ${level}, get words() { return unpackWords('${packWords(words)}'); } }`,
  );
  return `import { unpackWords } from './words';
export default [${packed.join(',\n')}];`;
}
