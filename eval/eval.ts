import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluateCitations } from './citations';
import { evaluateGenreCitations } from './genre-citations';
import { evaluateGenres } from './genres';
import { evaluateLanguage } from './language';
import { evaluateNoise, noiseFormats } from './noise';
import { evaluateNews, evaluateTreaties } from './treaties';

/** One evaluation: what it measures, the files it reads, and the function that does it. */
interface Evaluation {
  readonly name: string;
  /** Files of the folder, all of them needed; none means the corpus of this repository. */
  readonly files: readonly string[];
  readonly format: string;
  /** Prints its figures, or returns them. */
  readonly evaluate: (folder: string) => unknown;
}

const evaluations: readonly Evaluation[] = [
  {
    name: 'treaties',
    files: [],
    format: 'texts and what they tell: corpus/cases/treaties',
    evaluate: () => evaluateTreaties(),
  },
  {
    name: 'treaties by genre',
    files: [],
    format: 'texts of acts, news, journals and textbooks: eval/genres',
    evaluate: () => evaluateGenres(),
  },
  {
    name: 'citations',
    files: [],
    format: 'markers, entries and articles with their gold, as in corpus/cases/citations',
    evaluate: (folder) =>
      evaluateCitations(
        existsSync(join(folder, 'entries.json')) ? pathToFileURL(`${resolve(folder)}/`) : undefined,
      ),
  },
  {
    name: 'citations by style',
    files: [],
    format: 'markers, entries and articles in many styles: eval/genres',
    evaluate: () => evaluateGenreCitations(),
  },
  {
    name: 'news',
    files: ['kaznerd-dev.iob2.txt'],
    format: 'one token and its IOB2 label a line, a blank line between sentences',
    evaluate: evaluateNews,
  },
  {
    name: 'language',
    files: ['ktb-dev.conllu', 'unimorph-nouns-dev.tsv', 'unimorph-verbs-dev.tsv'],
    format: 'a treebank in CoNLL-U; lemma, form and features in three columns',
    evaluate: evaluateLanguage,
  },
  {
    name: 'repair',
    files: ['ktb-dev.conllu'],
    format: `any of these:\n${noiseFormats}`,
    evaluate: evaluateNoise,
  },
];

const [folder] = process.argv.slice(2);
if (folder === '--help' || folder === '-h') console.log(help());
else process.exitCode = await main(folder);

async function main(dir: string | undefined): Promise<number> {
  if (dir !== undefined && !existsSync(dir)) {
    console.error(`The folder ${dir} does not exist; npm run eval -- --help says what it holds.`);
    return 2;
  }
  let failures = 0;
  for (const { name, files, evaluate } of evaluations) {
    const missing = files.filter((file) => dir === undefined || !existsSync(join(dir, file)));
    if (missing.length > 0) {
      console.log(`${name}: not measured, without ${missing.join(' and ')}\n`);
      continue;
    }
    try {
      console.log(name);
      const figures = await evaluate(dir ?? '');
      if (figures !== undefined) console.log(shown(figures, '  '));
    } catch (error) {
      console.log(`${name}: failed: ${error instanceof Error ? error.message : String(error)}`);
      failures += 1;
    }
    console.log('');
  }
  return failures === 0 ? 0 : 1;
}

/** Figures one a line; shares as percentages are the evaluators' own business. */
function shown(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return `${indent}${String(value)}`;
  return Object.entries(value)
    .map(([key, part]) =>
      typeof part === 'object' && part !== null
        ? `${indent}${key}\n${shown(part, `${indent}  `)}`
        : `${indent}${key}: ${typeof part === 'number' ? Math.round(part * 1e4) / 1e4 : String(part)}`,
    )
    .join('\n');
}

function help(): string {
  const rows = evaluations.map(
    ({ name, files, format }) =>
      `  ${name.padEnd(10)} ${files.join(', ') || 'corpus'}\n             ${format}`,
  );
  return `npm run eval [-- FOLDER]

Measures zanger on the corpus of this repository and, with a folder, on data of your own.
What a folder lacks is not measured, and said so.

${rows.join('\n')}`;
}
