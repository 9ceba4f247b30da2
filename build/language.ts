/*
 * Computes corpus/language-weights.json from sentences of the languages that meet in Kazakh texts.
 *
 *   npx esbuild build/language.ts --bundle --platform=node --format=esm --outfile=build.mjs
 *   node build.mjs FOLDER
 *
 * FOLDER holds one file for each language, kk.txt to en.txt, the same news sentence on the same
 * line of each. Every fifth line is kept aside for evaluation and never read here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type LanguageWord, languageWords, pieceBuckets } from '../src/language/features';
import { nameShare } from '../src/language/model';
import { packWeights } from '../src/packed/weights';

const groups = {
  Cyrl: { codes: 'kk ky tt ba mn tg ru uk be', buckets: 12288 },
  Latn: { codes: 'uz tr az en kkLatn', buckets: 6144 },
} as const;

const iso: Readonly<Record<string, string>> = {
  kk: 'kaz',
  ky: 'kir',
  tt: 'tat',
  ba: 'bak',
  mn: 'mon',
  tg: 'tgk',
  ru: 'rus',
  uk: 'ukr',
  be: 'bel',
  uz: 'uzb',
  tr: 'tur',
  az: 'aze',
  en: 'eng',
  kkLatn: 'kaz',
};

const rounds = 5;
const rate = 0.1;

/** Learning is repeated in other orders of the samples, and the mean taken. */
const seeds = [7, 8, 9];

/** Rounds in which the weights are used as they are packed, so that they learn to make up for it. */
const packedRounds = 2;
const packedRate = 0.05;

const stepsPerUnit = 3;

/** The largest weight, in steps: two weights fit into one sign. */
const most = 4;

interface Sample {
  readonly language: number;
  readonly buckets: Int32Array;
  /** What each of the buckets counts: less where it is of a name. */
  readonly shares: Float32Array;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds kk.txt to en.txt.');
const packed = Object.fromEntries(
  Object.entries(groups).map(([script, { codes, buckets }]) => {
    const languages = codes.split(' ');
    const samples = languages.flatMap((code, language) =>
      readLines(code).flatMap((line) => samplesOf(line, script, language, buckets)),
    );
    const weights = train(samples, languages.length, buckets);
    return [
      script,
      {
        languages: languages.map((code) => iso[code]),
        buckets,
        step: 1 / stepsPerUnit,
        most,
        weights: packWeights(Array.from(weights, stepsOf), most),
      },
    ];
  }),
);
writeFileSync('corpus/language-weights.json', `${JSON.stringify(packed, null, 1)}\n`);

/** The lines that are not kept aside; Kazakh in Latin letters is the Kazakh file respelled. */
function readLines(code: string): string[] {
  const file = code === 'kkLatn' ? 'kk' : code;
  const lines = readFileSync(`${folder}/${file}.txt`, 'utf8').trim().split('\n');
  const kept = lines.filter((_, index) => index % 5 !== 4);
  return code === 'kkLatn' ? kept.map((line, index) => romanize(line, index % 2)) : kept;
}

/** Kazakh in the Latin alphabets of 2021 (ä ğ ñ ö ş ū ü) and 2018 (á ǵ ń ó sh ú). */
function romanize(line: string, alphabet: number): string {
  const common =
    'а=a б=b в=v г=g д=d е=e ж=j з=z и=i й=i к=k қ=q л=l м=m н=n о=o п=p р=r с=s т=t ф=f х=h һ=h ц=ts э=e ю=iu я=ia ъ= ь= ё=io щ=ş';
  const own = [
    'ә=ä ғ=ğ ң=ñ ө=ö у=u ұ=ū ү=ü ы=y і=i ш=ş ч=ch',
    'ә=á ғ=ǵ ң=ń ө=ó у=ý ұ=u ү=ú ы=y і=i ш=sh ч=ch',
  ][alphabet];
  const letters = new Map(
    `${common} ${own}`.split(' ').map((pair) => pair.split('=') as [string, string]),
  );
  return Array.from(line.toLowerCase(), (letter) => letters.get(letter) ?? letter).join('');
}

/** Single words, and rows of two, three and five of them. */
function samplesOf(line: string, script: string, language: number, buckets: number): Sample[] {
  const words = languageWords(line).filter((word) => word.script === script);
  const samples: Sample[] = [];
  const take = (start: number, size: number) => {
    if (start + size > words.length) return;
    samples.push({ language, ...evidence(words.slice(start, start + size), buckets) });
  };
  for (let at = 0; at < words.length; at += 1) {
    take(at, 1);
    if (at % 2 === 0) take(at, 2);
    if (at % 3 === 0) take(at, 3);
    if (at % 6 === 0) take(at, 5);
  }
  return samples;
}

/** The buckets of some words and what each counts; the first word opens the sample, as a name or not. */
function evidence(words: readonly LanguageWord[], buckets: number) {
  const found = words.map(({ letters, isName }, at) => ({
    buckets: pieceBuckets([letters], buckets),
    share: isName && at > 0 ? nameShare : 1,
  }));
  return {
    buckets: Int32Array.from(found.flatMap((one) => [...one.buckets])),
    shares: Float32Array.from(found.flatMap((one) => Array.from(one.buckets, () => one.share))),
  };
}

/** A table of weights while it is learnt. */
interface Table {
  readonly count: number;
  readonly weights: Float32Array;
  /** The sums of squared slopes, by which each weight has a rate of its own. */
  readonly squares: Float32Array;
  /** The weights by which samples are judged. */
  readonly used: Float32Array;
}

/**
 * Logistic regression by stochastic gradient descent, first with the weights as they are, then with
 * the weights as they are packed; each time the mean of later states is what counts.
 */
function train(samples: readonly Sample[], count: number, buckets: number): Float32Array {
  const runs = seeds.map((seed): Table => {
    const weights = new Float32Array(buckets * count);
    const squares = new Float32Array(buckets * count).fill(1e-4);
    const table = { count, weights, squares, used: weights };
    return { ...table, weights: meanOf(table, rounds, 1, samples, generator(seed), rate) };
  });
  const weights = centred(mean(runs.map((run) => run.weights)), count);
  const squares = mean(runs.map((run) => run.squares));
  const table: Table = { count, weights, squares, used: weights.map(rounded) };
  return meanOf(table, packedRounds, 0.5, samples, generator(1), packedRate);
}

function mean(tables: readonly Float32Array[]): Float32Array {
  return (tables[0] ?? new Float32Array()).map(
    (_, at) => tables.reduce((sum, table) => sum + (table[at] ?? 0), 0) / tables.length,
  );
}

/** The mean of the weights at each quarter of a round, once some rounds are over. */
function meanOf(
  table: Table,
  most: number,
  skipped: number,
  samples: readonly Sample[],
  random: () => number,
  speed: number,
): Float32Array {
  const sum = new Float32Array(table.weights.length);
  const quarter = Math.floor(samples.length / 4);
  let states = 0;
  for (let turn = 1; turn <= most * 4 * quarter; turn += 1) {
    const sample = samples[Math.floor(random() * samples.length)];
    if (sample !== undefined) learn(sample, table, speed);
    if (turn % quarter !== 0 || turn <= skipped * 4 * quarter) continue;
    states += 1;
    table.weights.forEach((weight, at) => {
      sum[at] = (sum[at] ?? 0) + weight;
    });
  }
  return sum.map((whole) => whole / states);
}

function learn({ buckets, shares, language }: Sample, table: Table, speed: number): void {
  const { count, weights, squares, used } = table;
  const scores = new Float64Array(count);
  buckets.forEach((bucket, at) => {
    const share = shares[at] ?? 1;
    for (let one = 0; one < count; one += 1)
      scores[one] = (scores[one] ?? 0) + share * (used[bucket * count + one] ?? 0);
  });
  const best = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  for (let one = 0; one < count; one += 1) {
    const error = Math.exp((scores[one] ?? 0) - best) / total - (one === language ? 1 : 0);
    if (Math.abs(error) < 2e-3) continue;
    buckets.forEach((bucket, piece) => {
      const at = bucket * count + one;
      const slope = error * (shares[piece] ?? 1);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (speed * slope) / Math.sqrt(squares[at] ?? 1);
      if (used !== weights) used[at] = rounded(weights[at] ?? 0);
    });
  }
}

/**
 * Only differences between languages count, so that each bucket may be moved until its median is
 * nothing: fewer weights are then cut off at the largest.
 */
function centred(weights: Float32Array, count: number): Float32Array {
  return weights.map((weight, at) => {
    const first = at - (at % count);
    const row = weights.slice(first, first + count).sort();
    return weight - (row[count >> 1] ?? 0);
  });
}

/** A weight as it is when it has been packed. */
function rounded(weight: number): number {
  return stepsOf(weight) / stepsPerUnit;
}

function stepsOf(weight: number): number {
  return Math.max(-most, Math.min(most, Math.round(weight * stepsPerUnit)));
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
