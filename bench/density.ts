import { spawnSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { franc } from 'franc';
import natural from 'natural/lib/natural/tokenizers/index.js';
import { ParseLatin } from 'parse-latin';
import { lookAlikes } from '../src/kazakh/alphabet';
import { denseDocuments, denseText, noisyArticles, paragraphs } from './dense-documents';
import { processorTime } from './processor-time';

/*
 * node build/start.mjs bench/density [MOST]: the speed of the built package where treaties are as
 * dense as in real articles, beside parse-latin and other tools in the same run; then how the time
 * grows with the text, up to MOST characters.
 */

type Library = typeof import('../src');

/** Measures the built package on dense text. */
export async function benchDensity(most = 10_000_000): Promise<void> {
  const zanger: Library = await import(pathToFileURL(resolve('dist/index.js')).href);
  printRatios(zanger);
  printProcess();
  printGrowth(zanger, most);
}

type Step = readonly [name: string, texts: string[], run: (text: string) => unknown];

function printRatios(zanger: Library): void {
  const [dense, noisy] = [denseDocuments(), noisyArticles()];
  const clean = new Map(dense.map((text) => [text, zanger.normalize(text)]));
  const cleanOf = (text: string) => clean.get(text) ?? zanger.normalize(text);
  const latin = new ParseLatin();
  const word = new natural.WordTokenizer();
  const steps: readonly Step[] = [
    ['findDates', dense, (text) => zanger.findDates(cleanOf(text))],
    ['findParties', dense, (text) => zanger.findParties(cleanOf(text))],
    ['extractTreaties', dense, (text) => zanger.extractTreaties(cleanOf(text))],
    ['resolveCitations', dense, (text) => zanger.resolveCitations(cleanOf(text))],
    ['analyze, noisy source', noisy, (text) => zanger.analyze(text)],
    ['normalize, noisy source', noisy, (text) => zanger.normalize(text)],
    ['tokenize', dense, (text) => zanger.tokenize(text)],
    ['splitSentences', dense, (text) => zanger.splitSentences(text)],
    ['franc', dense, (text) => franc(text)],
    ['natural: WordTokenizer', dense, (text) => word.tokenize(text)],
    ['replace by a character map', dense, (text) => text.replace(foreign, twinOf)],
  ];
  const words = dense.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  const treaties = dense.reduce(
    (sum, text) => sum + zanger.extractTreaties(cleanOf(text)).length,
    0,
  );
  const base = new Map(
    [dense, noisy].map((texts) => [texts, timeOf(texts, (text) => latin.parse(text))]),
  );
  console.log(
    `${dense.length} documents of about ${Math.round(lengthOf(dense) / dense.length)} characters, a treaty in ${(words / treaties).toFixed(0)} words; parse-latin ${rate(dense, base.get(dense))}`,
  );
  for (const [name, texts, run] of steps) {
    const time = timeOf(texts, run);
    const ratio = (base.get(texts) ?? 0) / time;
    console.log(
      `  ${name.padEnd(28)} ${rate(texts, time).padStart(16)}  ${ratio.toFixed(2)} times as fast`,
    );
  }
}

const foreign = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'gu');
const twinOf = (letter: string): string => lookAlikes.get(letter) ?? letter;

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function rate(texts: readonly string[], time = 0): string {
  return `${(lengthOf(texts) / time / 1000).toFixed(2)} characters/µs`;
}

function timeOf(texts: readonly string[], run: (text: string) => unknown): number {
  return processorTime(() => {
    for (const text of texts) run(text);
  }, 5);
}

/** What must be measured in a process that did nothing before. */
function printProcess(): void {
  const { stdout, stderr } = spawnSync(process.execPath, ['build/start.mjs', 'bench/one-process']);
  console.log(`${stdout}${stderr}`.trimEnd());
}

function printGrowth(zanger: Library, most: number): void {
  const growth = (name: string, textOf: (size: number) => string, from: number, to: number) => {
    const times: number[] = [];
    for (let size = from; size <= to; size *= 2) {
      const text = textOf(size);
      times.push(processorTime(() => zanger.analyze(text), 1));
    }
    const factors = times.slice(1).map((time, at) => (time / (times[at] ?? time)).toFixed(2));
    console.log(`  ${name.padEnd(28)} ${factors.join('  ')}`);
  };
  console.log(`time(2n) / time(n) of analyze, from 10,000 to ${most} characters`);
  growth('dense text', denseText, 10_000, most);
  console.log('the same in one paragraph, from 625 to 10,000 of');
  for (const [name, textOf] of Object.entries(paragraphs)) growth(name, textOf, 625, 10_000);
}

if (basename(import.meta.filename).startsWith('.density'))
  await benchDensity(Number(process.argv[2] ?? 1e7));
