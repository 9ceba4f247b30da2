import { defineConfig } from 'tsup';

/** XRegExp is an authoring aid: its core is bundled, so that nobody installs it. */
const bundled = [/^xregexp/];

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      language: 'src/language.ts',
      unified: 'src/unified.ts',
      natural: 'src/natural.ts',
      node: 'src/node/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
    treeshake: true,
    target: 'node20',
    noExternal: bundled,
  },
  {
    entry: { cli: 'src/cli/index.ts' },
    format: ['esm'],
    dts: false,
    treeshake: true,
    target: 'node20',
    noExternal: bundled,
  },
]);
