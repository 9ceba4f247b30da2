/*
 * Runs a TypeScript program of this folder: node tests/start.mjs NAME [ARGUMENTS…]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name = '', ...rest] = process.argv.slice(2);
const folder = join('node_modules', '.cache', 'zanger');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${name}.mjs`);
await build({
  entryPoints: [join('tests', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // The sources of XRegExp are written for bundlers.
  plugins: [
    {
      name: 'bundle-xregexp',
      setup: ({ onResolve, resolve }) => {
        onResolve({ filter: /^xregexp\// }, async ({ path, resolveDir, kind, pluginData }) => {
          if (pluginData === 'seen') return undefined;
          return resolve(path, { resolveDir, kind, pluginData: 'seen' });
        });
      },
    },
  ],
  logLevel: 'error',
});
process.argv = [process.argv[0] ?? 'node', outfile, ...rest];
await import(pathToFileURL(outfile).href);
