import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { denseDocuments } from './dense-documents';
import { processorTime } from './processor-time';

/*
 * node build/start.mjs bench/one-process: the first `analyze` of a process beside the following
 * ones, each step after a thousand documents beside before, and how many times expressions are run.
 */

const zanger: typeof import('../src') = await import(pathToFileURL(resolve('dist/index.js')).href);
const article = readFileSync('corpus/articles/extradition.txt', 'utf8');

const start = process.cpuUsage();
zanger.analyze(article);
const first = process.cpuUsage(start).user / 1000;
const following = processorTime(() => zanger.analyze(article), 10);
console.log(
  `analyze of an article of ${article.length} characters: first ${first.toFixed(0)} ms, following ${following.toFixed(1)} ms (${(first / following).toFixed(1)} times)`,
);

const documents = denseDocuments();
const texts = documents.slice(0, 8).map((text) => zanger.normalize(text));
const steps: readonly (readonly [string, () => void])[] = [
  ['normalize', () => texts.forEach(({ text }) => void zanger.normalize(text))],
  ['findDates', () => texts.forEach((text) => void zanger.findDates(text))],
  ['findParties', () => texts.forEach((text) => void zanger.findParties(text))],
  ['extractTreaties', () => texts.forEach((text) => void zanger.extractTreaties(text))],
  ['resolveCitations', () => texts.forEach((text) => void zanger.resolveCitations(text))],
];
const fresh = steps.map(([, run]) => processorTime(run, 5));
for (let done = 0; done < 1000; done += 1) zanger.analyze(documents[done % documents.length] ?? '');
console.log('after 1,000 documents, beside fresh');
steps.forEach(([name, run], at) => {
  const slower = processorTime(run, 5) / (fresh[at] ?? 1);
  console.log(`  ${name.padEnd(28)} ${slower.toFixed(2)} times the time`);
});

console.log(`${executions(() => zanger.analyze(article))} executions of expressions in analyze`);

/** How many times expressions are run: once for each match that is looked for. */
function executions(run: () => unknown): number {
  const { exec, [Symbol.split]: split } = RegExp.prototype;
  let count = 0;
  // Every method but `split` runs an expression by `exec`; that one tries each place apart.
  RegExp.prototype.exec = function counted(text: string) {
    count += 1;
    return exec.call(this, text);
  };
  RegExp.prototype[Symbol.split] = function counted(text: string, limit?: number) {
    count += 1;
    const before = count;
    const parts = split.call(this, text, limit);
    count = before;
    return parts;
  };
  run();
  Object.assign(RegExp.prototype, { exec, [Symbol.split]: split });
  return count;
}
