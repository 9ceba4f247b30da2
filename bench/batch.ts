import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../src';
import { makeArchive } from '../tests/archive';

/*
 * npm run batch [-- SIZE]: works off an archive of documents of all formats, one in twenty broken,
 * and prints time and memory with one thread and with two; then checks that every result is right,
 * and that two parts merged, and a run killed half-way and resumed, give the same byte for byte.
 */

const size = Number(process.argv[2] ?? 2000);
const every = 20;
const command = join(process.cwd(), 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'zanger-archive-'));
const archive = join(folder, 'archive');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly seconds: number;
  /** The most memory of the whole process, in MB. */
  readonly memory: number;
  readonly complaints: readonly string[];
}

/** Runs the command and looks at its memory as the system counts it; Linux only. */
async function work(out: string, options: readonly string[], killAfter?: number): Promise<Run> {
  const start = performance.now();
  const usual = ['analyze', 'archive', '--format', 'ndjson', '--quiet', '--out', out];
  const child = spawn(process.execPath, [command, ...usual, ...options], { cwd: folder });
  let complaints = '';
  let memory = 0;
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
    if (killAfter !== undefined && resultsIn(out) >= killAfter) child.kill('SIGKILL');
  }, 50);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory, complaints: complaints.trim().split('\n') };
}

function memoryOf(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function resultsIn(out: string): number {
  try {
    return readFileSync(join(folder, out, '.zanger-done.ndjson'), 'utf8').split('\n').length - 1;
  } catch {
    return 0;
  }
}

/** The results of a run: file by file, the list of what is done aside. */
function contents(out: string): Map<string, string> {
  const base = join(folder, out);
  const files = readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1));
  return new Map(files.sort().map((file) => [file, readFileSync(join(base, file), 'utf8')]));
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

let failures = 0;
function report(what: string, isRight: boolean): void {
  console.log(`${isRight ? 'right' : 'WRONG'}  ${what}`);
  if (!isRight) failures += 1;
}

const made = makeArchive(archive, size, every);
const broken = made.filter(({ text }) => text === undefined);
console.log(`${size} documents, ${broken.length} of them broken`);

const one = await work('one', ['--threads', '1']);
const two = await work('two', ['--threads', '2']);
for (const [threads, { seconds, memory }] of [
  [1, one],
  [2, two],
] as const) {
  console.log(`${threads} thread(s): ${seconds.toFixed(1)} s, at most ${memory.toFixed(0)} MB`);
}
console.log(`two threads are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one`);

const results = contents('one');
const wrong = made.filter(({ name, text }) => {
  if (text === undefined) return results.has(`${name}.ndjson`);
  const expected = JSON.stringify({ id: `archive/${name}`, ...analyze(text) });
  return results.get(`${name}.ndjson`) !== `${expected}\n`;
});
report(`every result is what the library gives; wrong: ${wrong.length}`, wrong.length === 0);
const unnamed = broken.filter(({ name }) => !one.complaints.some((line) => line.includes(name)));
report(
  `every broken document is named with a reason; unnamed: ${unnamed.length}`,
  unnamed.length === 0,
);
report('memory stays under 400 MB', Math.max(one.memory, two.memory) < 400);
report('two threads give the same as one', isSame(contents('two'), results));

for (const part of ['1/2', '2/2']) {
  await work(`part${part[0]}`, ['--shard', part]);
  cpSync(join(folder, `part${part[0]}`), join(folder, 'merged'), { recursive: true });
}
report('two parts merged give the same', isSame(contents('merged'), results));

await work('killed', [], Math.floor(size / 2));
console.log(`killed when ${resultsIn('killed')} were done`);
await work('killed', ['--resume']);
report('a run that was killed and resumed gives the same', isSame(contents('killed'), results));
const outside = readdirSync(folder).sort().join(' ');
report('nothing is written elsewhere', outside === 'archive killed merged one part1 part2 two');
process.exitCode = failures === 0 ? 0 : 1;
