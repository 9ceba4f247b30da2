import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { filesUnder } from '../build/entries';
import { analyze, extractTreaties, normalize, resolveCitations } from '../src';
import { benchCitations } from './citations';
import { benchDensity } from './density';
import { benchForeignSpeed } from './foreign-speed';
import { benchLanguage } from './language';
import { benchNoise } from './noise';
import { benchTreaties } from './treaties';

/*
 * npm run bench: characters a second of each step, on the articles of the corpus taken together
 * and on four times as much; then how long the command takes to start, beside Node doing nothing.
 */

const steps: readonly (readonly [string, (text: string) => unknown])[] = [
  ['normalize', (text) => normalize(text)],
  ['extractTreaties', (text) => extractTreaties(text)],
  ['resolveCitations', (text) => resolveCitations(text)],
  ['analyze', (text) => analyze(text)],
];

const articles = filesUnder('corpus/articles', '.txt').map((path) => readFileSync(path, 'utf8'));
const once = articles.join('\n\n');
const fourTimes = [once, once, once, once].join('\n\n');

console.log(`${cpus()[0]?.model}, Node ${process.version}, ${once.length} characters`);
for (const [name, step] of steps) {
  const small = best(() => step(once));
  const large = best(() => step(fourTimes));
  const speed = Math.round(once.length / small);
  console.log(
    `${name.padEnd(18)} ${small.toFixed(1).padStart(8)} ms  ${`${speed}`.padStart(6)} characters/ms  four times the text: ${(large / small).toFixed(1)} times`,
  );
}

await benchDensity();
benchNoise();
benchForeignSpeed();
benchTreaties();
benchCitations();
for (const [name, figure] of Object.entries(benchLanguage())) console.log(`${name}: ${figure}`);

for (const args of [
  ['-e', '0'],
  ['dist/cli.js', '--version'],
  ['dist/cli.js', 'analyze', 'corpus/articles/extradition.txt'],
]) {
  const shortest = best(() => spawnSync(process.execPath, args));
  console.log(`${shortest.toFixed(0).padStart(5)} ms  node ${args.join(' ')}`);
}

console.log(`${importTime().toFixed(0).padStart(5)} ms  import('zanger'), alone`);

/** The shortest of ten imports in a process of its own, in milliseconds. */
function importTime(): number {
  const program =
    "const start = performance.now(); await import('./dist/bundle/index.js'); console.log(performance.now() - start)";
  const times = Array.from({ length: 10 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
    return Number(stdout.toString());
  });
  return Math.min(...times);
}

/** The shortest of five runs, in milliseconds, after one to warm up. */
function best(run: () => unknown): number {
  run();
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 5; at += 1) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
