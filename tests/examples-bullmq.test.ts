import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchive } from './archive';
import { missing, redisPath } from './system-programs';

const folder = mkdtempSync(join(tmpdir(), 'zanger-bullmq-'));
const children: ChildProcess[] = [];

describe.skipIf(redisPath === undefined)(
  `the queue of BullMQ${missing('redis-server', redisPath)}`,
  () => {
    let environment: NodeJS.ProcessEnv = {};
    let queue: Queue;

    beforeAll(async () => {
      const port = await freePort();
      const options = [
        '--port',
        `${port}`,
        '--save',
        '',
        '--appendonly',
        'no',
        '--maxmemory-policy',
        'noeviction',
      ];
      children.push(spawn(redisPath ?? '', options, { cwd: folder }));
      environment = {
        ...process.env,
        REDIS_URL: `redis://127.0.0.1:${port}`,
        ZANGER: `${process.execPath} ${join(process.cwd(), 'dist/cli.js')}`,
        LOCK: '2000',
      };
      queue = new Queue('zanger', {
        connection: { host: '127.0.0.1', port, maxRetriesPerRequest: null },
      });
      await queue.waitUntilReady();
      makeArchive(join(folder, 'archive'), 60, 0);
    }, 60_000);

    afterAll(async () => {
      await queue.close();
      for (const child of children) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    });

    const start = (name: string, ...args: string[]): ChildProcess => {
      const child = spawn(process.execPath, [join('examples/bullmq', name), ...args], {
        env: environment,
      });
      children.push(child);
      return child;
    };
    const ended = (child: ChildProcess) => new Promise((resolve) => child.on('close', resolve));

    it('does every document once, although the work is put on it twice and a worker dies', async () => {
      const work = [join(folder, 'archive'), '4', join(folder, 'out')];
      for (let time = 0; time < 2; time += 1)
        expect(await ended(start('producer.mjs', ...work))).toBe(0);
      expect(await queue.getJobCountByTypes('waiting')).toBe(4);

      const first = start('worker.mjs');
      await until(async () => (await queue.getActiveCount()) === 1);
      await until(async () => resultsIn('out') > 2);
      first.kill('SIGKILL');
      start('worker.mjs');
      await until(async () => (await queue.getCompletedCount()) === 4);
      expect(await queue.getFailedCount()).toBe(0);

      const single = spawn(process.execPath, [
        join(process.cwd(), 'dist/cli.js'),
        ...[
          'analyze',
          join(folder, 'archive'),
          '--format',
          'ndjson',
          '--quiet',
          '--out',
          join(folder, 'single'),
        ],
      ]);
      expect(await ended(single)).toBe(0);
      expect(resultsIn('out')).toBe(60);
      expect(contents('out')).toEqual(contents('single'));
    }, 120_000);
  },
);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

function contents(out: string): Map<string, string> {
  try {
    const files = readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && entry.name.endsWith('.ndjson') && !entry.name.startsWith('.'),
      )
      .map((entry) => join(entry.parentPath, entry.name));
    const base = join(folder, out).length;
    return new Map(files.sort().map((file) => [file.slice(base), readFileSync(file, 'utf8')]));
  } catch {
    return new Map();
  }
}

function resultsIn(out: string): number {
  return contents(out).size;
}
