/*
 * Runs a TypeScript program of the repository: node build/start.mjs FOLDER/NAME [ARGUMENTS…]
 */
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name = '', ...rest] = process.argv.slice(2);
// Beside its source, so that what it finds relative to itself is where the source finds it.
const outfile = join(dirname(name), `.${basename(name)}-${process.pid}.mjs`);
process.on('exit', () => rmSync(outfile, { force: true }));
await build({
  entryPoints: [`${name}.ts`],
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
