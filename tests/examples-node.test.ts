import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesUnder } from '../build/entries';
import { extractTreaties } from '../src';

function output(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

it('examples/quick-start.mjs makes a sentence whole', () => {
  expect(output('examples/quick-start.mjs')).toBe(
    'Қазақстан Республикасы Литва Республикасымен 1994 жылғы 9 тамызда құқықтық көмек туралы шарт жасасты.\n1994-08-09  KZ and LT  құқықтық көмек туралы шарт\n',
  );
});

it('examples/batch.mjs lists the treaties of a folder', () => {
  const expected = filesUnder('corpus/articles', '.txt').flatMap((path) =>
    extractTreaties(readFileSync(path, 'utf8')).map(({ signed, title, term }) =>
      [path, signed ?? 'no date', title ?? term].join('\t'),
    ),
  );
  expect(expected.length).toBeGreaterThan(20);
  expect(output('examples/batch.mjs', 'corpus/articles')).toBe(`${expected.join('\n')}\n`);
}, 60_000);
