import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One evaluation: what it measures, the files it reads, and the function that does it. */
interface Evaluation {
  readonly name: string;
  readonly module: string;
  readonly call: string;
  /** Files of the folder, all of them needed; none means the corpus of this repository. */
  readonly files: readonly string[];
  readonly format: string;
}

const evaluations: readonly Evaluation[] = [
  {
    name: 'treaties',
    module: 'treaties',
    call: 'evaluateTreaties',
    files: [],
    format: 'corpus/articles/NAME.txt with NAME.gold.json',
  },
  {
    name: 'citations',
    module: 'citations',
    call: 'evaluateCitations',
    files: [],
    format: 'corpus/articles/NAME.txt with NAME.gold.json',
  },
  {
    name: 'news',
    module: 'treaties',
    call: 'evaluateNews',
    files: ['kaznerd-dev.iob2.txt'],
    format: 'one token and its IOB2 label a line, a blank line between sentences',
  },
  {
    name: 'language',
    module: 'language',
    call: 'evaluateLanguage',
    files: ['ktb-dev.conllu', 'unimorph-nouns-dev.tsv', 'unimorph-verbs-dev.tsv'],
    format: 'a treebank in CoNLL-U; lemma, form and features in three columns',
  },
  {
    name: 'noise',
    module: 'noise',
    call: 'evaluateNoise',
    files: ['kazqad-passages-dev.txt', 'ktb-dev.conllu'],
    format: 'clean passages, one a line; a treebank in CoNLL-U',
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
  for (const evaluation of evaluations) {
    const missing = evaluation.files.filter((file) => !dir || !existsSync(join(dir, file)));
    if (missing.length > 0) {
      console.log(`${evaluation.name}: not measured, without ${missing.join(' and ')}\n`);
      continue;
    }
    if (!(await measure(evaluation, dir))) failures += 1;
  }
  return failures === 0 ? 0 : 1;
}

async function measure({ name, module, call }: Evaluation, dir?: string): Promise<boolean> {
  if (!readdirSync('tests').includes(`eval-${module}.ts`)) {
    console.log(`${name}: no evaluation yet\n`);
    return true;
  }
  try {
    const evaluators: Record<string, unknown> = await import(`./eval-${module}.ts`);
    const evaluate = evaluators[call];
    if (typeof evaluate !== 'function') throw new Error(`eval-${module}.ts has no ${call}`);
    console.log(`${name}\n${shown(await evaluate(dir), '  ')}\n`);
    return true;
  } catch (error) {
    console.log(`${name}: failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
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
      `  ${name.padEnd(10)} ${files.join(', ') || 'corpus/articles'}\n             ${format}`,
  );
  return `npm run eval [-- FOLDER]

Measures zanger on the corpus of this repository and, with a folder, on data of your own.
What a folder lacks is not measured, and said so.

${rows.join('\n')}`;
}
