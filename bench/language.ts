import { readFileSync } from 'node:fs';
import { franc } from 'franc';
import { ParseLatin } from 'parse-latin';
import { filesUnder } from '../build/entries';
import { splitSentences } from '../src/kazakh/sentences';
import { tokenize } from '../src/kazakh/tokens';
import { detectLanguage } from '../src/language';

const candidates = 'kaz kir tat bak uzn khk tgk rus ukr bel tur azj eng'.split(' ');

/**
 * Measures speed beside the tools that do the same, in one run: sentences and tokens against
 * parse-latin, detection sentence by sentence against franc told the candidates.
 *
 * @returns by name: milliseconds of both, and how many times as fast zanger is
 */
export function benchLanguage(): Record<string, string> {
  const articles = filesUnder('corpus/articles', '.clean.txt').map((path) =>
    readFileSync(path, 'utf8'),
  );
  const pieces = articles.flatMap((text) => text.split('\n\n'));
  const sentences = pieces.flatMap((text) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  const latin = new ParseLatin();
  return {
    'sentences and tokens beside parse-latin': compare(
      () => {
        for (const piece of pieces) {
          splitSentences(piece);
          tokenize(piece);
        }
      },
      () => {
        for (const piece of pieces) latin.parse(piece);
      },
    ),
    'detectLanguage beside franc with candidates': compare(
      () => {
        for (const sentence of sentences) detectLanguage(sentence);
      },
      () => {
        for (const sentence of sentences) franc(sentence, { only: candidates });
      },
    ),
  };
}

function compare(own: () => void, other: () => void): string {
  const [mine, theirs] = [best(own), best(other)];
  return `${mine.toFixed(1)} ms beside ${theirs.toFixed(1)} ms, ${(theirs / mine).toFixed(1)} times as fast`;
}

/** The shortest of fifteen runs, in milliseconds, after half a second to warm up. */
function best(run: () => void): number {
  const warm = performance.now() + 500;
  while (performance.now() < warm) run();
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 15; at += 1) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
