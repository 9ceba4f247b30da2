import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The entries of the package, and the source file of each. */
export const entries = {
  zanger: 'src/index.ts',
  'zanger/language': 'src/language.ts',
  'zanger/unified': 'src/unified.ts',
  'zanger/natural': 'src/natural.ts',
  'zanger/node': 'src/node/index.ts',
} as const;

/** The same by the names of their files in the package. */
export const entryFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(entries).map(([name, path]) => [name.split('/')[1] ?? 'index', path]),
);

/** Files under a folder, as paths with `/`, in order. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).split(sep).join('/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}
