import { readFileSync } from 'node:fs';

/** A part of the data: for tuning, or kept aside for the figures that count. */
export type Part = 'aside' | 'tuning';

/** A sentence of a treebank. */
export interface Sentence {
  readonly text: string;
  /** Tokens as they stand in the text, with their place in the sentence. */
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
  /** Words: a token may be several of them. */
  readonly words: readonly Word[];
}

interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly part: string;
}

/** A form of a word and the dictionary forms that are right for it, the first one its own. */
export interface Form {
  readonly form: string;
  readonly lemmas: readonly string[];
}

/** Every fourth sentence is kept aside. */
export function readTreebank(file: string, part: Part): Sentence[] {
  const blocks = readFileSync(file, 'utf8').trim().split('\n\n');
  return blocks.filter((_, at) => isOf(part, at, 4)).map(readSentence);
}

function readSentence(block: string): Sentence {
  const lines = block.split('\n');
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const tokens: { start: number; end: number }[] = [];
  const words: Word[] = [];
  let done = 0;
  let covered = 0;
  for (const line of lines) {
    const [id = '', form = '', lemma = '', kind = ''] = line.split('\t');
    const range = /^(\d+)(?:-(\d+))?$/u.exec(id);
    if (range === null) continue;
    if (range[2] === undefined) words.push({ form, lemma, part: kind });
    if (Number(range[1]) <= covered) continue;
    covered = Number(range[2] ?? range[1]);
    const start = text.indexOf(form, done);
    if (start < 0) continue;
    done = start + form.length;
    tokens.push({ start, end: done });
  }
  return { text, tokens, words };
}

/** Every fourth lemma, in order of their first appearance, is kept aside; forms in one word. */
export function readForms(file: string, part: Part): Form[] {
  const isVerbs = file.includes('verbs');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const numbers = new Map<string, number>();
  for (const [lemma = ''] of rows) if (!numbers.has(lemma)) numbers.set(lemma, numbers.size);
  return rows
    .filter(
      ([lemma = '', form = '']) => isOf(part, numbers.get(lemma) ?? 0, 4) && !/\s/u.test(form),
    )
    .map(([lemma = '', form = '']) => ({
      form,
      lemmas: isVerbs ? [lemma, ...bareStems(lemma)] : [lemma],
    }));
}

/** The stems that an infinitive can have: айту → айт, оқу → оқы, қою → қой. */
function bareStems(lemma: string): string[] {
  if (lemma.endsWith('ю')) return [`${lemma.slice(0, -1)}й`, lemma.slice(0, -1)];
  if (!lemma.endsWith('у')) return [];
  const bare = lemma.slice(0, -1);
  const hard = bare.endsWith('б') ? [`${bare.slice(0, -1)}п`] : [];
  return [bare, `${bare}ы`, `${bare}і`, ...hard];
}

/** Every fifth line is kept aside. */
export function readLines(file: string, part: Part): string[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((_, at) => isOf(part, at, 5));
}

function isOf(part: Part, at: number, every: number): boolean {
  return (at % every === every - 1) === (part === 'aside');
}
