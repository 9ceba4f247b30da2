import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src';
import { type CitationFinding, citationFindings } from '../src/citation/findings';
import { listed } from '../src/cli/listed';
import type { Finding } from '../src/diagnostic';
import { losses } from '../src/noise/lost-letters';
import { treatyFindings } from '../src/treaty/register/findings';
import { sourceFiles, walk } from './source-files';

const rows = listed.flatMap(({ kind, rows }) =>
  rows.map((row) => [`${kind} ${row.id}`, row] as const),
);

const findings: readonly (Finding | CitationFinding)[] = [
  ...losses,
  ...treatyFindings,
  ...citationFindings,
];

describe.each(rows)('%s', (_name, row) => {
  it('says what it is and shows it', () => {
    expect(row.id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/u);
    expect(row.title).not.toBe('');
    expect(row.why.length).toBeGreaterThan(20);
    expect(row.why).toMatch(/\.$/u);
    expect(row.examples.length).toBeGreaterThan(0);
    expect(row.keeps.length).toBeGreaterThan(0);
  });
});

describe.each(findings.map((row) => [row.id, row] as const))('the finding %s', (id, row) => {
  const examples = row.examples.map((example) =>
    typeof example === 'string' ? { text: example } : { ...example },
  );

  it.each(examples)('is made of $text', ({ text, ...options }) => {
    const made = analyze(text, options).diagnostics.filter(({ code }) => code === id);
    expect(made.length).toBeGreaterThan(0);
    for (const { severity, message } of made) {
      expect(severity).toBe(row.severity);
      expect(message).toMatch(/\S.*\.$/u);
    }
  });

  it.each([...row.keeps])('is not made of %s', (text) => {
    expect(analyze(text).diagnostics.map(({ code }) => code)).not.toContain(id);
  });

  it('says what to do', () => {
    expect(row.remedy).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('the codes', () => {
  const codes = findings.map(({ id }) => id);

  it('are listed once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  /** Types see to it in the rooms; this sees to it that a room has no finding beside its rows. */
  it('are all that the sources give findings', () => {
    const given: string[] = [];
    for (const { tree } of sourceFiles) {
      walk(tree, (node) => {
        const isCode = ts.isPropertyAssignment(node) && node.name.getText() === 'code';
        const value = isCode ? node.initializer : undefined;
        if (value !== undefined && ts.isStringLiteral(value)) given.push(value.text);
        const isCall = ts.isCallExpression(node) && node.expression.getText() === 'findingAt';
        const first = isCall ? node.arguments[0] : undefined;
        if (first !== undefined && ts.isStringLiteral(first)) given.push(first.text);
      });
    }
    expect(given.length).toBeGreaterThan(15);
    expect(given.filter((code) => !(codes as readonly string[]).includes(code))).toEqual([]);
  });
});
