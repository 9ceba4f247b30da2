import { defineConfig, type Options } from 'tsup';

const entries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  unified: 'src/unified.ts',
  natural: 'src/natural.ts',
  node: 'src/node/index.ts',
};

const everywhere: Options = {
  treeshake: true,
  target: 'node20',
  /** XRegExp is an authoring aid: its core is bundled, so that nobody installs it. */
  noExternal: [/^xregexp/],
};

export default defineConfig([
  {
    ...everywhere,
    entry: { ...entries, cli: 'src/cli/index.ts' },
    format: ['esm'],
    dts: { entry: entries },
  },
  { ...everywhere, entry: entries, format: ['cjs'], dts: true, shims: true },
]);
