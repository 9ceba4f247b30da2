import { readFileSync } from 'node:fs';
import { ParseLatin } from 'parse-latin';
import { filesUnder } from '../build/entries';
import { treatyCases } from '../eval/treaties';
import { normalize } from '../src';
import { extractTreaties } from '../src/treaty';

/*
 * The speed of extractTreaties on a megabyte of clean text with a treaty in every thousand words,
 * beside the time that parse-latin takes to parse the same text.
 */

/** Sentences without a treaty, and every thousand words one with. */
function megabyte(): string {
  const plain = filesUnder('corpus/articles', '.clean.txt')
    .flatMap((path) => readFileSync(path, 'utf8').split(/(?<=[.!?])\s+/u))
    .filter((sentence) => extractTreaties(sentence).length === 0);
  const told = treatyCases().filter(({ treaties }) => treaties.length === 1);
  const parts: string[] = [];
  let [length, words] = [0, 0];
  for (let at = 0; length < 1_000_000; at += 1) {
    const due = words >= 1000;
    const sentence = (due ? told[at % told.length]?.text : plain[at % plain.length]) ?? '';
    words = due ? 0 : words + sentence.split(/\s/u).length;
    length += sentence.length + 1;
    parts.push(sentence);
  }
  return parts.join(' ').replace(/((?:[^.]*\. ){5})/gu, '$1\n\n');
}

/** The shortest of three runs, in milliseconds, after one to warm up. */
function best(run: () => unknown): number {
  run();
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 3; at += 1) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** Measures how fast treaties are found, beside parse-latin on the same text. */
export function benchTreaties(): void {
  const clean = normalize(megabyte());
  const parser = new ParseLatin();
  const parsed = best(() => parser.parse(clean.text));
  const repairedBefore = best(() => extractTreaties(clean));
  const fromString = best(() => extractTreaties(clean.text));
  console.log(
    `${clean.text.length} characters: parse-latin ${parsed.toFixed(0)} ms; extractTreaties ${repairedBefore.toFixed(0)} ms on repaired text (${(parsed / repairedBefore).toFixed(1)} times as fast), ${fromString.toFixed(0)} ms with the repair (${(parsed / fromString).toFixed(1)} times)`,
  );
}
