import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../src/language';
import {
  countHarm,
  countHarmInForm,
  emptyCount,
  formOf,
  type Harm,
  type HarmCount,
  isProse,
} from './harm-count';
import { type HarmText, textsIn } from './harm-texts';

const usage = `npm run eval:harm -- FOLDER… [--examples N] [--json] [--most EDITS_PER_MILLION]

Repairs texts that need no repair, in any language and format, and counts what is changed all the
same. The language of a text is what its file or folder is named after (de.txt, deu/law.txt,
sr@latin.txt), else what detectLanguage says, with a question mark. Texts other than .txt are
counted by format, Markdown and HTML twice: as plain text, and in their form as zanger clean does.

  --examples N   the N first edits of each rule and language, with their lines
  --json         the figures, and the examples asked for, as JSON
  --most EDITS   fails when there are more edits, beside those of blanks, in a million words`;

/** One line of the report. */
interface HarmRow {
  readonly group: string;
  readonly words: number;
  readonly edits: number;
  readonly editsPerMillion: number;
  readonly blanksPerMillion: number;
  /** Millions of characters a second. */
  readonly speed: number;
  readonly sentences: number;
  readonly sentencesCalledKazakh: number;
  readonly rules: Readonly<Record<string, number>>;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      examples: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
      most: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(usage);
  if (values.help) return 0;
  const missing = positionals.filter((folder) => !existsSync(folder));
  if (positionals.length === 0 || missing.length > 0) {
    console.error(missing.length > 0 ? `There is no ${missing.join(', no ')}.` : usage);
    return 2;
  }
  const counts = await countAll(positionals);
  const rows = [...counts].map(([group, count]) => rowOf(group, count));
  const total = rowOf('all', sumOf([...counts.values()]));
  const examples = [...counts].flatMap(([group, count]) =>
    examplesOf(group, count, Number(values.examples)),
  );
  if (values.json) console.log(JSON.stringify({ total, rows, examples }, null, 2));
  else console.log([tableOf([...rows, total]), ...examples.map(shown)].join('\n'));
  return total.editsPerMillion > Number(values.most ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

/** Counts by language and, beside prose, by format, in alphabetical order. */
async function countAll(folders: readonly string[]): Promise<Map<string, HarmCount>> {
  const counts = new Map<string, HarmCount>();
  const countOf = (group: string): HarmCount => {
    const count = counts.get(group) ?? emptyCount();
    counts.set(group, count);
    return count;
  };
  for (const text of folders.flatMap((folder) => [...textsIn(folder)])) {
    countHarm(text, countOf(groupOf(text)));
    const form = formOf(text.format);
    if (form) await countHarmInForm(text, form, countOf(`${groupOf(text)} in form`));
  }
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function groupOf({ text, format, language }: HarmText): string {
  if (!isProse(format)) return `.${format}`;
  return language ?? `${detectLanguage(text.slice(0, 2000)).language}?`;
}

function sumOf(counts: readonly HarmCount[]): HarmCount {
  const sum = emptyCount();
  for (const count of counts) {
    sum.texts += count.texts;
    sum.words += count.words;
    sum.characters += count.characters;
    sum.milliseconds += count.milliseconds;
    sum.blanks += count.blanks;
    sum.sentences += count.sentences;
    sum.sentencesCalledKazakh += count.sentencesCalledKazakh;
    for (const [rule, edits] of Object.entries(count.edits)) {
      sum.edits[rule] = (sum.edits[rule] ?? 0) + edits;
    }
  }
  return sum;
}

function rowOf(group: string, count: HarmCount): HarmRow {
  const { words, blanks, sentences, sentencesCalledKazakh } = count;
  const edits = Object.values(count.edits).reduce((sum, each) => sum + each, 0);
  const perMillion = (found: number) => Math.round((found / Math.max(words, 1)) * 1e7) / 10;
  return {
    group,
    words,
    edits,
    editsPerMillion: perMillion(edits),
    blanksPerMillion: perMillion(blanks),
    speed: Math.round(count.characters / Math.max(count.milliseconds, 0.001) / 10) / 100,
    sentences,
    sentencesCalledKazakh,
    rules: Object.fromEntries(Object.entries(count.edits).sort(([, one], [, two]) => two - one)),
  };
}

const columns: readonly [string, number, (row: HarmRow) => string][] = [
  ['text', -15, ({ group }) => group],
  ['words', 10, ({ words }) => String(words)],
  ['edits', 7, ({ edits }) => String(edits)],
  ['a million', 10, ({ editsPerMillion }) => editsPerMillion.toFixed(1)],
  ['blanks a m.', 12, ({ blanksPerMillion }) => blanksPerMillion.toFixed(1)],
  ['called Kazakh', 14, calledKazakh],
  ['M char./s', 10, ({ speed }) => speed.toFixed(2)],
  ['  rules', 0, ({ rules }) => `  ${rulesOf(rules)}`],
];

function calledKazakh({ sentences, sentencesCalledKazakh }: HarmRow): string {
  return sentences === 0 ? '' : `${((sentencesCalledKazakh / sentences) * 100).toFixed(2)} %`;
}

const rulesOf = (rules: HarmRow['rules']): string =>
  Object.entries(rules)
    .map(([rule, edits]) => `${rule} ${edits}`)
    .join(', ');

function tableOf(rows: readonly HarmRow[]): string {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const width = columns[at]?.[1] ?? 0;
        return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
      })
      .join('')
      .trimEnd();
  const head = line(columns.map(([title]) => title));
  return [head, ...rows.map((row) => line(columns.map(([, , cell]) => cell(row))))].join('\n');
}

/** Edits of one rule in one group. */
interface HarmExamples {
  readonly group: string;
  readonly rule: string;
  readonly edits: number;
  readonly harms: readonly Harm[];
}

/** The first edits of each rule. */
function examplesOf(group: string, { edits, harms }: HarmCount, most: number): HarmExamples[] {
  if (most === 0) return [];
  return Object.entries(edits).map(([rule, number]) => ({
    group,
    rule,
    edits: number,
    harms: harms.filter((harm) => harm.rule === rule).slice(0, most),
  }));
}

function shown({ group, rule, edits, harms }: HarmExamples): string {
  const lines = harms.map(
    ({ path, after, context }) => `  ${path}: ${context} → ${JSON.stringify(after)}`,
  );
  return [`\n${group} ${rule}: ${edits}`, ...lines].join('\n');
}

process.exitCode = await main();
