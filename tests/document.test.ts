import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../build/entries';
import { beginsPhrase, documentOf, isA, passageOf } from '../src/document/document';
import type { LexiconRow } from '../src/document/rows';
import { isPhraseAt } from '../src/treaty/sentence/mark';
import { drawScene } from '../src/treaty/sentence/scene';

interface Row extends LexiconRow {
  readonly gloss: string;
  readonly examples: readonly string[];
  readonly keeps?: readonly string[];
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const isRow = new Ajv().compile(read('corpus/schemas/legal-words.schema.json'));

const tables = [
  'agents',
  'discourse',
  'noun-followers',
  'parties',
  'places',
  'postpositions',
  'private-contracts',
  'sorts',
];

/** Whether a text has a word or a phrase of a class. */
function has(text: string, name: string): boolean {
  const { words } = documentOf(text);
  return words.some((word, at) => isA(word, name) || beginsPhrase(words, at, name));
}

describe.each(tables)('the words of %s', (table) => {
  const rows: readonly Row[] = read(`corpus/lexicon/${table}.json`);

  it('keep their schema', () => {
    expect(isRow(rows), JSON.stringify(isRow.errors?.slice(0, 3))).toBe(true);
  });

  it('stand once in a class', () => {
    const keys = rows.map((row) => `${row.class} ${row.match ?? 'whole'} ${row.word}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are found in their examples, and not in what they keep away from', () => {
    for (const row of rows) {
      for (const text of row.examples)
        expect(has(text, row.class), `${row.class}: ${text}`).toBe(true);
      for (const text of row.keeps ?? []) {
        expect(has(text, row.class), `${row.class}: ${text}`).toBe(false);
      }
    }
  });

  it('are asked for by the code', () => {
    const code = filesUnder('src', '.ts')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const unused = [...new Set(rows.map((row) => row.class))].filter(
      (name) => !code.includes(`'${name}'`),
    );
    expect(unused).toEqual([]);
  });
});

describe('phrases', () => {
  it('are told in a sentence by all of their words', () => {
    const scene = drawScene(documentOf('Кез келген шарт жасалды, кез шарт бар.'));
    const starts = scene.marks.map((_, at) => isPhraseAt(scene, at, 'pointer'));
    expect(starts.indexOf(true)).toBe(0);
    expect(starts.lastIndexOf(true)).toBe(0);
  });
});

describe('a document', () => {
  it('has its words in order, whole and apart, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { words, sentences } = documentOf(text);
        let end = 0;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.start, word.end)).toBe(word.lexeme.written);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        for (const { first, last } of sentences) expect(last).toBeGreaterThanOrEqual(first);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives a part with places of its own', () => {
    const document = documentOf('Бірінші.\nЕкінші шарт');
    const [, second] = document.sentences;
    const part = passageOf(document, second?.start ?? 0, second?.end ?? 0, second?.first ?? 0);
    expect(part.text).toBe('Екінші шарт');
    expect(part.words.map(({ start }) => start)).toEqual([0, 7]);
  });
});
