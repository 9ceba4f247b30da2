import { relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The file of a source or of a table in the package, without its ending. */
export function outputOf(path: string): string {
  const name = relative(process.cwd(), resolve(path)).split(sep).join('/');
  return name.replace(/^src\//u, '').replace(/\.(?:ts|json)$/u, '');
}

/** All sources and tables that some sources need, themselves among them. */
export async function sourcesOf(paths: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...paths],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
  });
  // What the tables are unpacked with is named by none of the sources.
  const unpacking = ['src/packed/rows.ts', 'src/packed/words.ts', 'src/packed/weights.ts'];
  return [...new Set([...Object.keys(metafile.inputs), ...unpacking])].sort();
}

/** Leaves each module where it is: an import names the file of the other in the package. */
export const apart: Plugin = {
  name: 'apart',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^\./ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'found') return undefined;
      const found = await find(path, { kind, importer, resolveDir, pluginData: 'found' });
      const from = outputOf(importer);
      const to = relative(
        resolve('dist', from, '..'),
        resolve('dist', `${outputOf(found.path)}.js`),
      );
      const name = to.split(sep).join('/');
      return { path: name.startsWith('.') ? name : `./${name}`, external: true };
    });
  },
};
