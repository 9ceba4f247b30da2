import { readFileSync } from 'node:fs';
import natural from 'natural/lib/natural/tokenizers/index.js';
import { ParseLatin } from 'parse-latin';
import { filesUnder } from '../build/entries';
import { normalize } from '../src';
import { lookAlikes } from '../src/kazakh/alphabet';

/** So many bytes of UTF-8 are read in one run, in documents of two thousand characters. */
const bytes = 5_000_000;
const documentLength = 2000;

/**
 * Measures how fast text is repaired, beside a plain replacement of characters, the tokenizers of
 * natural and parse-latin: all in one run, on the same five megabytes of our own articles.
 */
export function benchNoise(): void {
  const clean = documents();
  const noisy = clean.map(damage);
  const size = clean.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const word = new natural.WordTokenizer();
  const aggressive = new natural.AggressiveTokenizerRu();
  const latin = new ParseLatin();
  const rows: readonly (readonly [string, readonly string[], (text: string) => unknown])[] = [
    ['replace by a character map', clean, (text) => text.replace(foreign, twinOf)],
    ['zanger: normalize, clean text', clean, (text) => normalize(text)],
    ['zanger: normalize, every tenth word damaged', noisy, (text) => normalize(text)],
    ['natural: WordTokenizer', clean, (text) => word.tokenize(text)],
    ['natural: AggressiveTokenizerRu', clean, (text) => aggressive.tokenize(text)],
    ['parse-latin', clean, (text) => latin.parse(text)],
  ];
  console.log(`Repair, ${size.toFixed(1)} MB in documents of ${documentLength} characters`);
  for (const [name, texts, run] of rows) {
    console.log(`  ${name.padEnd(46)} ${(size / seconds(texts, run)).toFixed(1).padStart(7)} MB/s`);
  }
}

const foreign = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'gu');
const twinOf = (letter: string): string => lookAlikes.get(letter) ?? letter;

function documents(): string[] {
  const articles = filesUnder('corpus/articles', '.clean.txt').map((path) =>
    readFileSync(path, 'utf8'),
  );
  const all = articles.join('\n').replace(/\n+/gu, '\n');
  const texts: string[] = [];
  let size = 0;
  for (let at = 0; size < bytes; at = (at + documentLength) % (all.length - documentLength)) {
    const text = all.slice(at, at + documentLength).trim();
    texts.push(text);
    size += Buffer.byteLength(text);
  }
  return texts;
}

/** Every tenth word gets a Latin letter or a run of blanks after it. */
function damage(text: string): string {
  let count = 0;
  return text.replace(/\p{L}+ ?/gu, (word) => {
    count += 1;
    if (count % 20 === 0) return `${word} `;
    return count % 20 === 10 ? word.replace(/[\u043E\u0430\u0435\u0456]/u, twinBack) : word;
  });
}

const latinOf = new Map(
  [...lookAlikes].map(([letter, twin]) => [twin, letter]).reverse() as [string, string][],
);
const twinBack = (letter: string): string => latinOf.get(letter) ?? letter;

/** The shortest of eight runs: the engine needs a few to know the code. */
function seconds(texts: readonly string[], run: (text: string) => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round += 1) {
    const start = performance.now();
    for (const text of texts) run(text);
    shortest = Math.min(shortest, (performance.now() - start) / 1000);
  }
  return shortest;
}
