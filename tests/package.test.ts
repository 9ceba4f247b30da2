import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries, filesUnder } from '../build/entries';
import manifest from '../package.json';

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

/*
 * What a program pays for a name, minified and compressed, as a bundler for browsers sees it, in
 * bytes. The budgets follow the figures down: 1, 6 and 100 kB at most are asked for.
 */
const budgets = {
  contains: 200,
  tokenize: 4_000,
  splitSentences: 6_500,
  normalize: 77_000,
  analyze: 240_000,
} as const;

describe('in a browser', () => {
  it.each(Object.entries(budgets))(
    '%s needs nothing of Node and stays within %i bytes',
    async (name, most) => {
      const { outputFiles } = await build({
        stdin: { contents: `export { ${name} } from './dist/index.js';`, resolveDir: '.' },
        bundle: true,
        minify: true,
        charset: 'utf8',
        format: 'esm',
        platform: 'browser',
        write: false,
        logLevel: 'silent',
      });
      const code = outputFiles[0]?.text ?? '';
      expect(code).not.toMatch(/\bnode:|\brequire\(/u);
      expect(code).toContain(name);
      expect(gzipSync(code).length).toBeLessThan(most);
    },
  );

  it.each(['index', 'language', 'unified', 'natural'])(
    'the modules of %s export what its files for Node do',
    async (entry) => {
      const names = await Promise.all(
        [`../dist/${entry}.js`, `../dist/bundle/${entry}.js`].map(async (path) =>
          Object.keys(await import(path)).sort(),
        ),
      );
      expect(names[0]).toEqual(names[1]);
    },
  );

  it('the modules say the same as the files for Node', async () => {
    const text = readFileSync('corpus/articles/caspian.txt', 'utf8');
    const said = await Promise.all(
      ['../dist/index.js', '../dist/bundle/index.js'].map(async (path) =>
        JSON.stringify((await import(path)).analyze(text)),
      ),
    );
    expect(said[0]?.length).toBeGreaterThan(10_000);
    expect(said[0]).toBe(said[1]);
  });

  it('has a module for each source and each table', () => {
    const modules = filesUnder('dist', '.js');
    for (const path of ['kazakh/tokens', 'noise/index', 'corpus/parties', 'corpus/treaties'])
      expect(modules).toContain(`dist/${path}.js`);
  });
});

/** The names of the API table of the README, under the heading of an entry. */
function documentedNames(entry: string): string[] {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.split(/^### /mu).find((part) => part.startsWith(`\`${entry}\`\n`)) ?? '';
  return Array.from(section.matchAll(/^\| `([A-Za-z]+)[`(]/gmu), (match) => match[1] ?? '');
}
