import { pathToFileURL } from 'node:url';
import { toString as nlcstToString } from 'nlcst-to-string';
import { unified } from 'unified';
import { beforeAll, describe, expect, it } from 'vitest';
import { entries, filesUnder } from '../build/entries';
import { countClaims, examplesOf, run, undocumented } from './docs-runner';

/** Files that act when they are imported. */
const programs = ['src/cli/index.ts', 'src/node/worker.ts'];

const files = filesUnder('src', '.ts').filter(
  (path) => !path.endsWith('.d.ts') && !programs.includes(path),
);
/** What examples of plugins use besides zanger. */
const others = { unified, toString: nlcstToString };

const api: Record<string, unknown> = {};

beforeAll(async () => {
  for (const path of Object.values(entries)) Object.assign(api, await load(path));
  // What most finders read, and no entry gives.
  Object.assign(api, await load('src/document/document.ts'));
}, 60_000);

describe.each(files)('%s', (path) => {
  const examples = examplesOf(path);

  it('has a doc comment on each exported name', () => {
    expect(undocumented(path).comment).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    'keeps the promise of the example of %s',
    async (_name, { code }) => {
      expect(countClaims(code), 'an example claims something').toBeGreaterThan(0);
      const claims = await run(code, { ...others, ...api, ...(await load(path)) }, load);
      expect(claims).toHaveLength(countClaims(code));
      for (const { expression, actual, expected } of claims) {
        expect(actual, expression).toEqual(expected);
      }
    },
  );
});

async function load(specifier: string): Promise<Record<string, unknown>> {
  const entry = Object.entries(entries).find(([name]) => name === specifier)?.[1];
  const path = entry ?? specifier;
  return import(path.startsWith('src/') ? pathToFileURL(path).href : path);
}
