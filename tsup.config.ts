import { defineConfig, type Options } from 'tsup';
import { packedCorpus } from './build/corpus';
import { entryFiles } from './build/entries';
import { withExpressionsWhenUsed } from './build/expressions';
import { withoutXRegExp, writtenPatterns } from './build/patterns';

/*
 * What Node loads: few files, so that it starts fast. The modules for bundlers and the types are
 * written by build/package.ts before.
 */

type ChunkPlugin = NonNullable<Options['plugins']>[number];

const expressionsWhenUsed: ChunkPlugin = {
  name: 'expressions-when-used',
  renderChunk: (code, { path }) =>
    /\.[cm]?js$/u.test(path) ? { code: withExpressionsWhenUsed(code) } : undefined,
};

const everywhere: Options = {
  clean: false,
  dts: false,
  platform: 'node',
  target: 'node20',
  /** XRegExp is an authoring aid: the expressions are written out, so that nobody loads it. */
  noExternal: [/^xregexp/],
  plugins: [expressionsWhenUsed],
  esbuildPlugins: [packedCorpus, withoutXRegExp, writtenPatterns()],
};

/**
 * Cyrillic letters as they are: escaped, they weigh three times as much. Expressions as they are:
 * every engine here knows the properties of Unicode, and a literal is compiled once, not at each
 * call of the function that it stands in.
 */
const asWritten: NonNullable<Options['esbuildOptions']> = (options) => {
  options.charset = 'utf8';
  options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true };
};

const inFolder = Object.entries({ ...entryFiles, worker: 'src/node/worker.ts' });

export default defineConfig([
  {
    ...everywhere,
    format: ['esm'],
    splitting: true,
    entry: {
      cli: 'src/cli/index.ts',
      ...Object.fromEntries(inFolder.map(([name, path]) => [`bundle/${name}`, path])),
    },
    esbuildOptions: (options, context) => {
      asWritten(options, context);
      options.chunkNames = 'bundle/[name]-[hash]';
    },
  },
  {
    ...everywhere,
    format: ['cjs'],
    splitting: false,
    entry: entryFiles,
    esbuildOptions: (options, context) => {
      asWritten(options, context);
      // A file of the folder in which the threads find their worker.
      options.define = { ...options.define, 'import.meta.url': 'moduleUrl' };
      options.banner = {
        js: "const moduleUrl = require('node:url').pathToFileURL(require('node:path').join(__dirname, 'bundle', 'index.js')).href;",
      };
    },
  },
]);
