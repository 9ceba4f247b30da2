import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesUnder } from '../build/entries';
import { missing, parallelPath } from './system-programs';

const folder = mkdtempSync(join(tmpdir(), 'zanger-parallel-'));
afterAll(() => rmSync(folder, { recursive: true }));

const articles = filesUnder('corpus/articles', '.txt').map((path) => readFileSync(path, 'utf8'));

it.skipIf(parallelPath === undefined)(
  `GNU parallel gives what one filter gives, in order${missing('parallel', parallelPath)}`,
  () => {
    const lines = Array.from({ length: 60 }, (_, id) =>
      JSON.stringify({ id, text: id % 20 === 7 ? null : articles[id % articles.length] }),
    );
    const input = join(folder, 'articles.ndjson');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const options = { encoding: 'utf8', maxBuffer: 1e9 } as const;
    const env = { ...process.env, ZANGER: `${process.execPath} dist/cli.js`, BLOCK: '200K' };
    const many = spawnSync('bash', ['examples/parallel/analyze.sh', input], { ...options, env });
    const single = spawnSync(process.execPath, ['dist/cli.js', 'analyze', '--ndjson'], {
      ...options,
      input: readFileSync(input),
    });
    const results = many.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(lines.map((_, id) => id));
    expect(results.filter(({ error }) => error !== undefined)).toHaveLength(3);
    expect(many.stdout).toBe(single.stdout);
  },
  60_000,
);
