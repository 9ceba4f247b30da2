import { readFileSync } from 'node:fs';
import { normalize } from '../src';
import { processorTime } from './processor-time';

/** Languages that have letters or signs which Kazakh text shows where it was read wrongly. */
const languages = ['uk', 'sr', 'mk', 'tr', 'es'] as const;

/** Kazakh texts in which there is little to look at: repair is fastest on them. */
const kazakh = ['dialogue', 'form', 'statute', 'verse'] as const;

/** Documents are made this long, by the same text again. */
const documentLength = 2000;

/** Documents in one run. */
const copies = 20;

/**
 * Measures how fast text in other languages is looked through, beside Kazakh text: documents of
 * two thousand characters of our own texts, in one run.
 *
 * @param rounds how many measures each; the shortest counts
 * @returns by language: characters a second, as a share of those of Kazakh
 */
export function foreignSpeed(rounds: number): ReadonlyMap<string, number> {
  const home = timePerDocument(
    kazakh.map((name) => `kazakh/${name}`),
    rounds,
  );
  return new Map(
    languages.map((language) => [
      language,
      home / timePerDocument([`languages/${language}`], rounds),
    ]),
  );
}

/** Prints the figures of {@link foreignSpeed}. */
export function benchForeignSpeed(): void {
  const figures = [...foreignSpeed(8)].map(
    ([language, share]) => `${language} ${share.toFixed(2)}`,
  );
  console.log(`Repair of text in other languages, speed beside Kazakh: ${figures.join(', ')}`);
}

function timePerDocument(names: readonly string[], rounds: number): number {
  const texts = names.map((name) => document(readFileSync(`corpus/harm/${name}.txt`, 'utf8')));
  const all = Array.from({ length: copies }, (_, copy) => texts[copy % texts.length] ?? '');
  return processorTime(() => all.map((text) => normalize(text)), rounds) / copies;
}

function document(text: string): string {
  return text.repeat(Math.ceil(documentLength / text.length)).slice(0, documentLength);
}
