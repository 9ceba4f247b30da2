import { readFileSync } from 'node:fs';
import { ParseLatin } from 'parse-latin';
import { filesUnder } from '../build/entries';
import { normalize } from '../src';
import { resolveCitations } from '../src/citation';
import { asGiven, type CleanText } from '../src/text';

const parser = new ParseLatin();

/**
 * Measures how fast citations are found, beside parse-latin on the same texts: the articles of the
 * corpus, whose lists of sources are short, and the articles of the citation cases, half of which
 * are lists. First fresh, then after a thousand documents in the same process; then what twice as
 * long a text costs.
 */
export function benchCitations(): void {
  const articles = repairedFiles('corpus/articles', '.clean.txt');
  const lists = repairedFiles('corpus/cases/citations/articles', '.txt');
  const sets = { articles, 'with long lists': lists, together: [...articles, ...lists] };
  const fresh = Object.values(sets).map(ratioOf);
  for (let read = 0; read < 1000; read += sets.together.length) run(sets.together);
  const later = Object.values(sets).map(ratioOf);
  console.log('resolveCitations, times as fast as parse-latin: fresh, after 1,000 documents');
  Object.keys(sets).forEach((name, at) => {
    console.log(`  ${name.padEnd(24)} ${fresh[at]?.toFixed(2)}  ${later[at]?.toFixed(2)}`);
  });
  console.log('resolveCitations, time of twice the text, from 10 kB on');
  console.log(`  articles                 ${growthOf(articleOf, 10).join(' ')}`);
  console.log(`  brackets in a paragraph  ${growthOf(paragraphOf, 7).join(' ')}`);
}

function repairedFiles(folder: string, ending: string): CleanText[] {
  return filesUnder(folder, ending).map((path) => normalize(readFileSync(path, 'utf8')));
}

function run(documents: readonly CleanText[]): void {
  for (const document of documents) resolveCitations(document);
}

/** The time of parse-latin by the time of resolveCitations; one is measured beside the other. */
function ratioOf(documents: readonly CleanText[]): number {
  let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 40; round += 1) {
    ours = Math.min(
      ours,
      timeOf(() => run(documents)),
    );
    const parse = () => documents.map(({ text }) => parser.parse(text));
    theirs = Math.min(theirs, timeOf(parse));
  }
  return theirs / ours;
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** What twice the text costs, so many times over; every text is read three times. */
function growthOf(make: (size: number) => string, doublings: number): string[] {
  const times = Array.from({ length: doublings + 1 }, (_, at) => {
    const text = asGiven(make(5000 * 2 ** at));
    return Math.min(...[1, 2, 3].map(() => timeOf(() => resolveCitations(text))));
  });
  return times.slice(1).map((time, at) => (time / (times[at] ?? time)).toFixed(2));
}

/** An article of so many characters: paragraphs with citations, and a list of sources. */
function articleOf(size: number): string {
  const sources = Math.ceil(size / 500);
  const entries = Array.from({ length: sources }, (_, at) => {
    const year = 1990 + (at % 30);
    return `${at + 1}. Асан Б.Қ. Құқық негіздері ${at}. – Алматы: Баспа, ${year}. – 100 б.`;
  });
  const body = Array.from({ length: sources * 5 }, (_, at) => {
    const end = at % 5 === 4 ? '\n\n' : ' ';
    return `Бұл пікірді аталған еңбектердің бірі қуаттайды [${(at % sources) + 1}, ${(at % 90) + 1} б.].${end}`;
  });
  return `${body.join('')}Әдебиеттер\n${entries.join('\n')}`;
}

/** One paragraph of so many characters, a bracket in every fifty. */
function paragraphOf(size: number): string {
  const sentence = (at: number) => `Бұл пікірді еңбектердің бірі қуаттайды [${(at % 90) + 1}].`;
  return Array.from({ length: Math.ceil(size / 50) }, (_, at) => sentence(at)).join(' ');
}
