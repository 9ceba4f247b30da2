/*
 * Builds the package: npm run build
 *
 *   dist/*.js and folders   ESM, a module for each source and each table, so that bundlers take what
 *                           is used and leave the rest
 *   dist/bundle/, cli.js    ESM and the command for Node, in few files: it starts the faster
 *   dist/*.cjs              CommonJS, a file for each entry
 *   dist/*.d.ts, *.d.cts    types, worked out once and written for both
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import manifest from '../package.json';
import { packedCorpus } from './corpus';
import { writeDeclarations } from './declarations';
import { withExpressionsWhenUsed } from './expressions';
import { apart, outputOf, sourcesOf } from './modules';
import { onlyFindAll, withoutXRegExp, writtenPatterns } from './patterns';
import { untold } from './untold';

/** The entries, by the names of their files in the package. */
const entries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  unified: 'src/unified.ts',
  natural: 'src/natural.ts',
  node: 'src/node/index.ts',
};

const patterns = writtenPatterns();

const everywhere: BuildOptions = {
  bundle: true,
  write: false,
  outdir: 'dist',
  platform: 'node',
  target: 'node20',
  // But for XRegExp, which only the sources need.
  external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  logLevel: 'warning',
  /**
   * Cyrillic letters as they are: escaped, they weigh three times as much. Expressions as they are:
   * every engine here knows the properties of Unicode, and a literal is compiled once, not at each
   * call of the function that it stands in.
   */
  charset: 'utf8',
  supported: { 'regexp-unicode-property-escapes': true },
  // Names that only the written out patterns used are no imports any more.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
};

const bundled: BuildOptions = {
  ...everywhere,
  treeShaking: true,
  plugins: [packedCorpus, withoutXRegExp, patterns],
};

async function modules(): Promise<void> {
  const { node: _, ...anywhere } = entries;
  const sources = await sourcesOf(Object.values(anywhere));
  await written(
    {
      ...everywhere,
      format: 'esm',
      entryPoints: sources.map((path) => ({ in: path, out: outputOf(path) })),
      plugins: [apart, packedCorpus, onlyFindAll, patterns],
    },
    untold,
  );
}

async function commonJs(): Promise<void> {
  await written({
    ...bundled,
    format: 'cjs',
    entryPoints: entries,
    outExtension: { '.js': '.cjs' },
    // A file of the folder in which the threads find their worker.
    define: { 'import.meta.url': 'moduleUrl' },
    banner: {
      js: "const moduleUrl = require('node:url').pathToFileURL(require('node:path').join(__dirname, 'bundle', 'index.js')).href;",
    },
  });
}

async function bundle(): Promise<void> {
  const inFolder = Object.entries({ ...entries, worker: 'src/node/worker.ts' });
  await written({
    ...bundled,
    format: 'esm',
    splitting: true,
    entryPoints: {
      cli: 'src/cli/index.ts',
      ...Object.fromEntries(inFolder.map(([name, path]) => [`bundle/${name}`, path])),
    },
    chunkNames: 'bundle/[name]-[hash]',
  });
}

/** Builds, has expressions made when they are first used, and writes the files. */
async function written(
  options: BuildOptions,
  change = (_path: string, code: string): string => code,
): Promise<void> {
  const { outputFiles = [] } = await build(options);
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withExpressionsWhenUsed(change(path, text)));
  }
}

rmSync('dist', { recursive: true, force: true });
await Promise.all([modules(), commonJs(), bundle()]);
writeDeclarations(entries, join(process.cwd(), 'dist'));
