import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';

const root = new URL('../corpus/', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

const articles = readdirSync(new URL('cases/citations/articles/', root))
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => [`cases/citations/articles/${name}`, 'citation-article'] as const);

const files = [
  ['cases/citations/markers.json', 'citation-markers'] as const,
  ['cases/citations/entries.json', 'citation-entries'] as const,
  ...articles,
];

describe('the cases of citations', () => {
  it.each(files)('%s follows its schema', (path, schema) => {
    const validate = new Ajv({ allErrors: true }).compile(
      read(`schemas/${schema}.schema.json`) as object,
    );
    validate(read(path));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has eight articles', () => {
    expect(articles.length).toBeGreaterThanOrEqual(8);
  });

  it('has only citations that stand in their text', () => {
    const rows = read('cases/citations/markers.json') as {
      text: string;
      citations: { raw: string }[];
    }[];
    for (const { text, citations } of rows) {
      for (const { raw } of citations) expect(text).toContain(raw);
    }
  });
});
