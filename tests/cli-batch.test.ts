import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../src';
import { type Made, makeArchive } from './archive';

/*
 * A batch of documents of all formats, one in twenty broken. `npm run batch` does the same with
 * two thousand and measures memory and time.
 */

const command = join(process.cwd(), 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'zanger-batch-'));
const inFolder = (name: string): string => join(folder, name);
let made: Made[] = [];

beforeAll(() => {
  made = makeArchive(inFolder('archive'), 200, 20);
  expect(batch('whole', '--threads', '2').status).toBe(1);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const argumentsFor = (out: string, options: readonly string[]): string[] => [
  command,
  ...['analyze', 'archive', '--format', 'ndjson', '--out', out, '--quiet', ...options],
];

function batch(out: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsFor(out, options), {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** All files below a folder with their contents; the lists of what is done aside, if asked for. */
function contents(name: string, withLists = true): Map<string, string> {
  const files = readdirSync(inFolder(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (withLists || !entry.name.startsWith('.zanger-done')))
    .map((entry) => join(entry.parentPath, entry.name).slice(inFolder(name).length + 1));
  return new Map(
    files.sort().map((file) => [file, readFileSync(join(inFolder(name), file), 'utf8')]),
  );
}

describe('a batch', () => {
  it('has the right result for every document', () => {
    const results = contents('whole', false);
    const whole = made.filter(({ text }) => text !== undefined);
    expect(whole.length).toBe(190);
    expect(results.size).toBe(whole.length);
    for (const { name, text } of whole) {
      const expected = `${JSON.stringify({ id: `archive/${name}`, ...analyze(text ?? '') })}\n`;
      expect(results.get(`${name}.ndjson`), name).toBe(expected);
    }
  }, 120_000);

  it('names each broken document with a reason, and writes nothing elsewhere', () => {
    const { status, stdout, stderr } = batch('again');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toBe('zanger: 190 done, 10 not:');
    const broken = made.filter(({ text }) => text === undefined);
    expect(lines.slice(1)).toHaveLength(broken.length);
    for (const [at, { name }] of broken.entries()) {
      expect(lines.slice(1).sort()[at]).toMatch(new RegExp(`^zanger: archive/${name} .+\\.$`, 'u'));
    }
    expect(readdirSync(folder).sort()).toEqual(['again', 'archive', 'whole']);
    rmSync(inFolder('again'), { recursive: true });
  }, 60_000);

  it('is the same with one thread', () => {
    batch('one', '--threads', '1');
    expect(contents('one')).toEqual(contents('whole'));
  }, 60_000);

  it('is the same in two parts', () => {
    for (const shard of ['1/2', '2/2']) {
      batch(`part-${shard[0]}`, '--shard', shard);
      cpSync(inFolder(`part-${shard[0]}`), inFolder('merged'), { recursive: true });
    }
    expect(contents('part-1', false).size).toBeGreaterThan(50);
    expect(contents('part-2', false).size).toBeGreaterThan(50);
    expect(contents('merged', false)).toEqual(contents('whole', false));
  }, 60_000);

  it.each([
    ['SIGKILL', null],
    ['SIGINT', 130],
  ] as const)(
    'is the same when it is broken off by %s and resumed',
    async (signal, code) => {
      const child = spawn(process.execPath, argumentsFor(signal, ['--threads', '1']), {
        cwd: folder,
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      const list = join(inFolder(signal), '.zanger-done.ndjson');
      while (!existsSync(list) || readFileSync(list, 'utf8').split('\n').length < 40) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      child.kill(signal);
      expect(await ended).toBe(code);
      const before = contents(signal, false).size;
      expect(before).toBeGreaterThanOrEqual(39);
      expect(before).toBeLessThan(190);
      batch(signal, '--resume', '--threads', '2');
      const result = contents(signal);
      for (const name of result.keys()) if (name.endsWith('.tmp')) result.delete(name);
      expect(result).toEqual(contents('whole'));
    },
    60_000,
  );

  it('makes an index of its pages', () => {
    spawnSync(
      process.execPath,
      [command, 'treaties', 'archive/0', '--format', 'html', '--out', 'html'],
      { cwd: folder },
    );
    const index = readFileSync(inFolder('html/index.html'), 'utf8');
    const links = Array.from(index.matchAll(/href="([^"]+)"/gu), ([, href]) =>
      decodeURIComponent(href ?? ''),
    );
    expect(links).toHaveLength(20);
    for (const link of links) expect(existsSync(join(inFolder('html'), link)), link).toBe(true);
  }, 60_000);
});
