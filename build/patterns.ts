import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { filesUnder } from './entries';

/** Where a source calls `pattern`: offsets of the call. */
interface Site {
  readonly start: number;
  readonly end: number;
}

const sources = /[\\/]src[\\/].*\.ts$/;

const callsPattern = /import \{[^}]*\bpattern\b[^}]*\} from '[./]+\/pattern'/u;

/**
 * Writes every expression out when the package is built: the value of a call of `pattern` at the
 * level of a module stands where the call stood, and nothing of XRegExp is loaded or run.
 *
 * The modules that call it are run once to learn the values. A call that runs more than once, or
 * never, would have no one value: it is an error, so write `pattern` at the level of the module.
 */
export function writtenPatterns(): Plugin {
  const learnt = run();
  return {
    name: 'written-patterns',
    async setup({ onLoad }) {
      const values = await learnt;
      onLoad({ filter: sources }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const sites = sitesOf(path, text);
        if (sites.length === 0) return undefined;
        return {
          contents: replaced(text, sites, (site) => literal(path, site, values)),
          loader: 'ts',
        };
      });
    },
  };
}

/** Builds the sources so that they note the value of each call, and runs them. */
async function run(): Promise<ReadonlyMap<string, readonly RegExp[]>> {
  const paths = filesUnder('src', '.ts').filter((path) =>
    callsPattern.test(readFileSync(path, 'utf8')),
  );
  const { outputFiles } = await build({
    stdin: {
      contents: paths.map((path, at) => `export * as module${at} from './${path}';`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    treeShaking: false,
    plugins: [{ name: 'noted-patterns', setup: noteAll }],
  });
  const [file] = outputFiles;
  const noted = new Map<string, RegExp[]>();
  Object.assign(globalThis, {
    notePattern: (key: string, value: RegExp) => {
      noted.set(key, [...(noted.get(key) ?? []), value]);
      return value;
    },
  });
  await import(`data:text/javascript;base64,${Buffer.from(file?.text ?? '').toString('base64')}`);
  return noted;
}

function noteAll({ onLoad, onResolve }: Parameters<Plugin['setup']>[0]): void {
  // Only the sources matter: of packages, XRegExp alone has to run.
  onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
    kind === 'entry-point' || path.startsWith('xregexp') ? undefined : { path, namespace: 'empty' },
  );
  onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  onLoad({ filter: sources }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    const contents = replaced(
      text,
      sitesOf(path, text),
      ({ start, end }) =>
        `globalThis.notePattern(${JSON.stringify(`${path}:${start}`)}, ${text.slice(start, end)})`,
    );
    return { contents, loader: 'ts' };
  });
}

/** The calls of `pattern` in a source that imports it. */
function sitesOf(path: string, text: string): readonly Site[] {
  if (!callsPattern.test(text)) return [];
  const sites: Site[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) && ts.isIdentifier(node.expression);
    if (isCall && node.expression.text === 'pattern') {
      sites.push({ start: node.getStart(file), end: node.getEnd() });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return sites;
}

function replaced(text: string, sites: readonly Site[], write: (site: Site) => string): string {
  let result = '';
  let done = 0;
  for (const site of sites) {
    result += text.slice(done, site.start) + write(site);
    done = site.end;
  }
  return result + text.slice(done);
}

function literal(
  path: string,
  { start }: Site,
  values: ReadonlyMap<string, readonly RegExp[]>,
): string {
  const [value, ...others] = values.get(`${path}:${start}`) ?? [];
  if (value === undefined || others.length > 0) {
    throw new Error(
      `${path}: a call of pattern has ${value === undefined ? 'no value' : 'several values'}. Call it once, at the level of the module.`,
    );
  }
  return String(value);
}

/** When nobody calls XRegExp any more, it goes; it does not say of itself that it may. */
export const withoutXRegExp: Plugin = {
  name: 'without-xregexp',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^xregexp/ }, async ({ path, pluginData, resolveDir, kind }) => {
      if (pluginData === 'resolved') return undefined;
      const found = await resolve(path, { resolveDir, kind, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

/** Of the module that writes expressions, the package has only what runs them. */
export const onlyFindAll: Plugin = {
  name: 'only-find-all',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]pattern\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        stdin: { contents: `export { findAll } from ${JSON.stringify(path)};`, resolveDir: '.' },
        bundle: true,
        write: false,
        format: 'esm',
        charset: 'utf8',
        plugins: [withoutXRegExp],
      });
      return { contents: outputFiles[0]?.text ?? '', loader: 'js' };
    });
  },
};
