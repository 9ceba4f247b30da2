import { defineConfig, type Options } from 'tsup';
import { packedCorpus } from './build/corpus';
import { expressionsWhenUsed } from './build/expressions';
import { writtenPatterns } from './build/patterns';

const entries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  unified: 'src/unified.ts',
  natural: 'src/natural.ts',
  node: 'src/node/index.ts',
};

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** When nobody calls XRegExp any more, it goes; it does not say of itself that it may. */
const withoutXRegExp: Plugin = {
  name: 'without-xregexp',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^xregexp/ }, async ({ path, pluginData, resolveDir, kind }) => {
      if (pluginData === 'resolved') return undefined;
      const found = await resolve(path, { resolveDir, kind, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

const everywhere: Options = {
  treeshake: true,
  target: 'node20',
  /** XRegExp is an authoring aid: the expressions are written out, so that nobody loads it. */
  noExternal: [/^xregexp/],
  plugins: [expressionsWhenUsed],
  esbuildPlugins: [packedCorpus, withoutXRegExp, writtenPatterns()],
  /**
   * Cyrillic letters as they are: escaped, they weigh three times as much. Expressions as they are:
   * every engine here knows the properties of Unicode, and a literal is compiled once, not at each
   * call of the function that it stands in.
   */
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true };
  },
};

export default defineConfig([
  {
    ...everywhere,
    entry: { ...entries, cli: 'src/cli/index.ts', worker: 'src/node/worker.ts' },
    format: ['esm'],
    dts: { entry: entries },
  },
  { ...everywhere, entry: entries, format: ['cjs'], dts: true, shims: true },
]);
