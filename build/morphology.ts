/*
 * Computes what the lemmatiser weighs: corpus/sign-weights.json, and the stems of
 * corpus/lexicon.json that are grown from texts.
 *
 *   npx esbuild build/morphology.ts --bundle --platform=node --format=esm --outfile=build.mjs
 *   node build.mjs FOLDER [grow]
 *
 * FOLDER holds the files that eval/language.ts names, and texts without lemmas:
 * kaznerd-dev.iob2.txt (one token and its tag a line) and kazqad-passages-dev.txt. What that
 * script keeps aside is never read here. The rows of the lexicon of level 0 are written by hand,
 * and are kept as they are; run this when words were added to them. The other rows lose what is
 * known by them, and are grown anew only when `grow` says so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Form, readForms, readLines, readTreebank } from '../eval/language-data';
import { analysesOf } from '../src/kazakh/morphology/analyses';
import { fixedLemma } from '../src/kazakh/morphology/lexicon';
import { packWeights } from '../src/packed/weights';
import { grownRows, handRows, knowing, type LexiconRow, levelsOf, pruned } from './lexicon-pruning';
import { bucketsOf, type Know, scoreOf, train } from './sign-training';

interface Counted {
  total: number;
  /** How often the word stands inside a sentence, and how often with a capital letter there. */
  inside: number;
  capital: number;
}

const step = 1 / 10;

/** The largest weight, in steps: one weight fits into one sign. */
const most = 44;

const folder = process.argv[2];
if (folder === undefined)
  throw new Error('Name the folder with the data; see the head of build/morphology.ts.');
const texts = readTreebank(`${folder}/ktb-dev.conllu`, 'tuning').flatMap((sentence) =>
  sentence.words
    .filter((word) => word.part !== 'PUNCT')
    .map(({ form, lemma }): Form => ({ form, lemmas: [lemma] })),
);
const paradigms = ['nouns', 'verbs'].flatMap((kind) =>
  readForms(`${folder}/unimorph-${kind}-dev.tsv`, 'tuning'),
);
const hand = handRows();
const grown = process.argv[3] === 'grow' ? growRows() : grownRows();
const lexicon = [...hand, ...pruned(grown, levelsOf(hand))];
writeLexicon(lexicon);
writeWeights(train(texts, paradigms, knowing(levelsOf(lexicon))));

/** The stems of the texts, by weights that are learnt with what is known so far. */
function growRows(): LexiconRow[] {
  const counted = countWords(folder ?? '');
  const support = countSupport(counted);
  const bySupport: Know = (stem) => ({ noun: support(`n${stem}`), verb: support(`v${stem}`) });
  const early = knowing(
    levelsOf(growLexicon(counted, train(texts, paradigms, bySupport), bySupport)),
  );
  return growLexicon(counted, train(texts, paradigms, early), early);
}

/** The words of the texts, in small letters. */
function countWords(from: string): Map<string, Counted> {
  const words = new Map<string, Counted>();
  const add = (word: string, isInside: boolean) => {
    if (!/^[\u0400-\u052F]{2,40}$/u.test(word)) return;
    const small = word.toLowerCase();
    const known = words.get(small) ?? { total: 0, inside: 0, capital: 0 };
    known.total += 1;
    if (isInside) known.inside += 1;
    if (isInside && word !== small) known.capital += 1;
    words.set(small, known);
  };
  let isInside = false;
  for (const line of readFileSync(`${from}/kaznerd-dev.iob2.txt`, 'utf8').split('\n')) {
    const [token = ''] = line.split(' ');
    add(token, isInside);
    isInside = /[\u0400-\u052F0-9,]/u.test(token);
  }
  const plain = [
    readFileSync(`${from}/kazqad-passages-dev.txt`, 'utf8'),
    ...readLines(`${from}/ntrex/kk.txt`, 'tuning'),
  ];
  for (const text of plain) {
    for (const match of text.matchAll(/[\u0400-\u052F]+/gu)) {
      add(
        match[0],
        /[\u0400-\u052F],? $/u.test(text.slice(Math.max(0, match.index - 3), match.index)),
      );
    }
  }
  return words;
}

/** With how many different last endings a stem is met, as a step from 0 to 4. */
function countSupport(counted: ReadonlyMap<string, Counted>): (key: string) => number {
  const endings = new Map<string, Set<string>>();
  for (const word of counted.keys()) {
    for (const { lemma, isVerb, tags, marks } of analysesOf(word)) {
      if (lemma.length < 2 || marks.some((mark) => mark === 'row' || mark.startsWith('sound')))
        continue;
      const key = (isVerb ? 'v' : 'n') + lemma;
      const known = endings.get(key) ?? new Set();
      endings.set(key, known.add(tags[0] ?? ''));
    }
  }
  return (key) => {
    const size = endings.get(key)?.size ?? 0;
    return [8, 5, 3, 2].findIndex((least) => size >= least) === -1
      ? 0
      : 4 - [8, 5, 3, 2].findIndex((least) => size >= least);
  };
}

/** The stems that the words of the texts are read as, and how common they are. */
function growLexicon(
  counted: ReadonlyMap<string, Counted>,
  weights: Float32Array,
  known: Know,
): LexiconRow[] {
  const stems = new Map<
    string,
    { total: number; endings: Set<string>; inside: number; capital: number }
  >();
  for (const [word, { total, inside, capital }] of counted) {
    if (fixedLemma(word) !== undefined) continue;
    const analyses = analysesOf(word);
    const scores = analyses.map((one) => scoreOf(bucketsOf(word, one, known), weights));
    const best = analyses[scores.indexOf(Math.max(...scores))];
    if (best === undefined || best.lemma.length < 2) continue;
    const key = (best.isVerb ? 'v' : 'n') + best.lemma;
    const stem = stems.get(key) ?? { total: 0, endings: new Set<string>(), inside: 0, capital: 0 };
    stem.total += total;
    stem.endings.add(best.tags[0] ?? '');
    stem.inside += inside;
    stem.capital += capital;
    stems.set(key, stem);
  }
  const groups = new Map<string, string[]>();
  for (const [key, { total, endings, inside, capital }] of [...stems].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const isBare = endings.has('') && total >= 8;
    if (total < 3 || (endings.size < 2 && !isBare) || isForm(key, total, stems)) continue;
    const level = [120, 30, 8, 0].findIndex((least) => total >= least);
    const isName = key.startsWith('n') && capital > 0.3 * inside && capital > 0;
    const group = `${key.startsWith('v') ? 'verb' : isName ? 'name' : 'noun'} ${4 - level}`;
    groups.set(group, [...(groups.get(group) ?? []), key.slice(1)]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, words]): LexiconRow => {
      const [part = '', level] = group.split(' ');
      return { part, level: Number(level), words: words.join(' ') };
    });
}

/** Whether a noun stem is but a possessive form of a much more common one: министрі of министр. */
function isForm(
  key: string,
  total: number,
  stems: ReadonlyMap<string, { total: number }>,
): boolean {
  const bare = /^n(.{2,}?)(?:с[ыі]|[ыі]|[ыі]м[ыі]з|лар|лер)$/u.exec(key)?.[1];
  if (bare === undefined) return false;
  return bases(bare).some((base) => 3 * (stems.get(`n${base}`)?.total ?? 0) > total);
}

function bases(bare: string): string[] {
  const hard = { г: 'к', ғ: 'қ', б: 'п' }[bare.slice(-1)];
  return hard === undefined ? [bare] : [bare, bare.slice(0, -1) + hard];
}

function writeLexicon(rows: readonly LexiconRow[]): void {
  const lines = rows.map((row) => `  ${JSON.stringify(row)}`);
  writeFileSync('corpus/lexicon.json', `[\n${lines.join(',\n')}\n]\n`);
}

function writeWeights(weights: Float32Array): void {
  const steps = Array.from(weights, (weight) =>
    Math.max(-most, Math.min(most, Math.round(weight / step))),
  );
  writeFileSync(
    'corpus/sign-weights.json',
    `${JSON.stringify({ step, most, weights: packWeights(steps, most) }, null, 1)}\n`,
  );
}
