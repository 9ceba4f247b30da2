import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { type CleanText, normalize, replay } from '../src';

interface Case {
  readonly id: string;
  readonly kind: 'rule' | 'evidence' | 'unchanged' | 'known-failure';
  readonly profile?: 'text' | 'ocr';
  readonly given: string;
  readonly clean: string;
  readonly why: string;
}

const corpus = new URL('../corpus/', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, corpus), 'utf8'));
}

const names = readdirSync(new URL('cases/repair/', corpus));
const files = names.map((name) => [name, read(`cases/repair/${name}`) as Case[]] as const);
const cases = files.flatMap(([, rows]) => rows);

function repair({ given, profile = 'text' }: Case): CleanText {
  return normalize(given, { profile });
}

describe('the cases of repair', () => {
  it.each(files)('%s follows its schema', (_name, rows) => {
    const schema = read('schemas/repair-cases.schema.json') as object;
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(rows);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('are many, each with an id of its own, and a third of them must stay', () => {
    expect(cases.length).toBeGreaterThanOrEqual(170);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const kept = cases.filter(({ kind }) => kind === 'unchanged');
    expect(kept.length * 3).toBeGreaterThanOrEqual(cases.length);
  });

  it('say the same before and after only where nothing is to be done', () => {
    for (const { id, kind, given, clean } of cases) {
      if (kind === 'unchanged') expect(clean, id).toBe(given);
      if (kind === 'rule' || kind === 'evidence') expect(clean, id).not.toBe(given);
    }
  });
});

describe.each(files)('%s', (_name, rows) => {
  it.each(rows)('$id ($kind)', (row) => {
    const repaired = repair(row);
    if (row.kind === 'known-failure') {
      const fixed = 'This case passes now: move it to rule, evidence or unchanged.';
      expect(repaired.text, fixed).not.toBe(row.clean);
      return;
    }
    expect(repaired.text, row.why).toBe(row.clean);
    if (row.kind === 'unchanged') expect(repaired.edits, row.why).toEqual([]);
    if (row.kind === 'evidence') {
      expect(repaired.edits.map(({ certainty }) => certainty)).toContain('evidence');
    }
  });

  it.each(rows)('$id: once is enough, and the log tells it all', (row) => {
    const repaired = repair(row);
    expect(replay(row.given, repaired.edits)).toBe(repaired.text);
    const again = repair({ ...row, given: repaired.text });
    expect(again.edits).toEqual([]);
    expect(again.text).toBe(repaired.text);
  });
});
