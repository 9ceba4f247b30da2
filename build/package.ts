/*
 * Writes the modules and the types of the package: npm run build, which then has tsup write the rest
 *
 *   dist/*.js and folders   ESM, a module for each source and each table, so that bundlers take what
 *                           is used and leave the rest
 *   dist/node.js            the entry of Node, beside those of the other entries
 *   dist/*.d.ts, *.d.cts    types, worked out once and written for both
 *   dist/bundle/, cli.js    by tsup: ESM and the command for Node, in few files
 *   dist/*.cjs              by tsup: CommonJS, a file for each entry
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import manifest from '../package.json';
import { packedCorpus } from './corpus';
import { writeDeclarations } from './declarations';
import { entryFiles } from './entries';
import { withExpressionsWhenUsed } from './expressions';
import { apart, outputOf, sourcesOf } from './modules';
import { onlyFindAll, writtenPatterns } from './patterns';
import { untold } from './untold';

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

async function modules(): Promise<void> {
  const { node: _, ...anywhere } = entryFiles;
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
await modules();
writeFileSync('dist/node.js', "export * from './bundle/node.js';\n");
writeDeclarations(entryFiles, join(process.cwd(), 'dist'));
