/*
 * Runs a TypeScript program of this folder: node tests/start.mjs NAME [ARGUMENTS…]
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name = '', ...rest] = process.argv.slice(2);
// Beside its source, so that what it finds relative to itself is where the source finds it.
const outfile = join('tests', `.${name}-${process.pid}.mjs`);
process.on('exit', () => rmSync(outfile, { force: true }));
await build({
  entryPoints: [join('tests', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Packages stay outside, but for XRegExp, whose sources are written for bundlers.
  plugins: [
    {
      name: 'packages-stay-outside',
      setup: ({ onResolve }) => {
        onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || path.startsWith('xregexp')
            ? undefined
            : { path, external: true },
        );
      },
    },
  ],
  logLevel: 'error',
});
process.argv = [process.argv[0] ?? 'node', outfile, ...rest];
await import(pathToFileURL(outfile).href);
