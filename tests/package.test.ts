import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries, filesUnder } from '../build/entries';
import manifest from '../package.json';

/** The largest size of the entry `zanger` in a browser, compressed, in bytes. */
const budget = 200_000;

/** The largest source file that is no table, in bytes. */
const largest = 8 * 1024;

const sources = filesUnder('src', '.ts').filter((path) => !path.endsWith('.d.ts'));

describe.each(Object.keys(entries))('the entry %s', (name) => {
  const key = name.replace('zanger', '.') as keyof typeof manifest.exports;
  const target = manifest.exports[key] as Record<string, Record<string, string>>;

  it('has its code and declarations for import and require', () => {
    for (const kind of ['import', 'require']) {
      for (const file of Object.values(target[kind] ?? {}))
        expect(existsSync(file), file).toBe(true);
    }
  });

  it.each(['import', 'require'])('prints nothing on %s', (kind) => {
    const code = kind === 'import' ? `await import('${name}')` : `require('${name}')`;
    const type = kind === 'import' ? 'module' : 'commonjs';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`--input-type=${type}`, '--eval', code],
      { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '--no-warnings' } },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('exports the same names to import and to require', () => {
    const importing = `console.log(JSON.stringify(Object.keys(await import('${name}')).sort()))`;
    const requiring = `console.log(JSON.stringify(Object.keys(require('${name}')).sort()))`;
    const run = (type: string, code: string): string =>
      execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], {
        encoding: 'utf8',
      });
    expect(run('commonjs', requiring)).toBe(run('module', importing));
  });

  it('exports exactly the names that the README documents', async () => {
    const exported = Object.keys(
      await import(`../dist/${target['import']?.['default']?.slice(7)}`),
    );
    expect(exported.sort()).toEqual(documentedNames(name).sort());
  });
});

describe('the declarations', () => {
  it.each([
    ['cts', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['ts', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['ts', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('are sound for strict programs in .%s', (ending, module, moduleResolution) => {
    const files = filesUnder('dist', `.d.${ending}`);
    const program = ts.createProgram(files, {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    });
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(files.length).toBeGreaterThanOrEqual(Object.keys(entries).length);
    expect(messages).toEqual([]);
  });
});

describe('the entry zanger in a browser', () => {
  it('needs nothing of Node and stays within its budget', async () => {
    const { outputFiles } = await build({
      entryPoints: ['dist/index.js'],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    expect(code).not.toMatch(/\bnode:|\brequire\(/u);
    expect(code.length).toBeGreaterThan(10_000);
    expect(gzipSync(code).length).toBeLessThan(budget);
  });
});

describe.each(sources)('%s', (path) => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);

  it('is short, unless it is a table', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(isTable(file) ? largest * 4 : largest);
  });

  it('keeps to the rules of the house', () => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const offence = offenceOf(node);
      if (offence !== undefined) found.push(`${offence}: ${node.getText().slice(0, 60)}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    expect(found).toEqual([]);
  });

  it('has no word of Latin and Cyrillic letters, tables and examples aside', () => {
    if (isTable(file)) expect(linesOf(file)).toBeGreaterThan(10);
    else expect(mixedWords(file)).toEqual([]);
  });
});

/** The names of the API table of the README, under the heading of an entry. */
function documentedNames(entry: string): string[] {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.split(/^### /mu).find((part) => part.startsWith(`\`${entry}\`\n`)) ?? '';
  return Array.from(section.matchAll(/^\| `([A-Za-z]+)[`(]/gmu), (match) => match[1] ?? '');
}

function offenceOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isClassLike(node)) return 'class';
  if (ts.isExportAssignment(node)) return 'default export';
  if (ts.isNonNullExpression(node)) return 'non-null assertion';
  if (ts.isVariableStatement(node) && ts.isSourceFile(node.parent)) {
    if ((node.declarationList.flags & ts.NodeFlags.Const) === 0) return 'mutable module state';
  }
  const lines = linesOf(node);
  if (ts.isFunctionLike(node) && lines > 40) return `function of ${lines} lines`;
  return undefined;
}

function linesOf(node: ts.Node): number {
  const file = node.getSourceFile();
  const [start, end] = [node.getStart(), node.end].map(
    (at) => file.getLineAndCharacterOfPosition(at).line,
  );
  return (end ?? 0) - (start ?? 0) + 1;
}

/** A file that is rows for the most part: arrays, objects and strings. */
function isTable(file: ts.SourceFile): boolean {
  let lines = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node))
      lines += linesOf(node);
    else if (ts.isStringLiteralLike(node)) lines += linesOf(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return lines / linesOf(file) > 0.6;
}

/** Escapes and classes of regular expressions are no words. */
function blanked(code: string): string {
  return ' '.repeat(code.length);
}

/** Words of both scripts outside of examples, `keeps` and code in doc comments. */
function mixedWords(file: ts.SourceFile): string[] {
  const text = file
    .getFullText()
    .replace(/\\(?:u[\dA-F]{4}|[a-zA-Z])/gu, blanked)
    .replace(/\[[^\]\n]*\p{L}-\p{L}[^\]\n]*\]/gu, blanked);
  const hidden: { start: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    const isExample =
      ts.isPropertyAssignment(node) && /^(?:examples|keeps)$/u.test(node.name.getText());
    if (isExample) hidden.push({ start: node.pos, end: node.end });
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const match of text.matchAll(/@example[\s\S]*?\*\//gu)) {
    hidden.push({ start: match.index, end: match.index + match[0].length });
  }
  const words = text.matchAll(
    /\p{L}*(?:\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin})\p{L}*/gu,
  );
  return Array.from(words)
    .filter(({ index }) => !hidden.some(({ start, end }) => start <= index && index < end))
    .map(([word]) => word);
}
