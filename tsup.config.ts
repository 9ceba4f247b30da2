import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const entries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  unified: 'src/unified.ts',
  natural: 'src/natural.ts',
  node: 'src/node/index.ts',
};

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The rows of the corpus go into the package without their examples, which are for people and tests. */
const corpusRows: Plugin = {
  name: 'corpus-rows',
  setup(build) {
    build.onLoad({ filter: /[\\/]corpus[\\/][\w-]+\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8')), (key, value) =>
        key === 'examples' ? undefined : value,
      ),
      loader: 'json',
    }));
  },
};

const everywhere: Options = {
  treeshake: true,
  target: 'node20',
  /** XRegExp is an authoring aid: its core is bundled, so that nobody installs it. */
  noExternal: [/^xregexp/],
  esbuildPlugins: [corpusRows],
  /** Cyrillic letters as they are: escaped, they weigh three times as much. */
  esbuildOptions: (options) => {
    options.charset = 'utf8';
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
