/*
 * Computes corpus/language-weights.json from sentences of the languages that meet in Kazakh texts.
 *
 *   npx esbuild tests/build-language.ts --bundle --platform=node --format=esm --outfile=build.mjs
 *   node build.mjs FOLDER
 *
 * FOLDER holds one file for each language, kk.txt to en.txt, the same news sentence on the same
 * line of each. Every fifth line is kept aside for evaluation and never read here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { languageWords, pieceBuckets } from '../src/language/features';

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
const rate = 0.3;
const stepsPerUnit = 3;

interface Sample {
  readonly language: number;
  readonly buckets: Int32Array;
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
        weights: pack(weights),
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
  const words = languageWords(line)
    .filter((word) => word.script === script)
    .map((word) => word.letters);
  const samples: Sample[] = [];
  const take = (start: number, size: number) => {
    if (start + size <= words.length) {
      samples.push({ language, buckets: pieceBuckets(words.slice(start, start + size), buckets) });
    }
  };
  for (let at = 0; at < words.length; at += 1) {
    take(at, 1);
    if (at % 2 === 0) take(at, 2);
    if (at % 3 === 0) take(at, 3);
    if (at % 6 === 0) take(at, 5);
  }
  return samples;
}

/** Logistic regression by stochastic gradient descent with a rate of its own for each weight. */
function train(samples: readonly Sample[], count: number, buckets: number): Float32Array {
  const weights = new Float32Array(buckets * count);
  const squares = new Float32Array(buckets * count).fill(1e-4);
  const sum = new Float32Array(buckets * count);
  const scores = new Float64Array(count);
  const random = generator(7);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < samples.length; turn += 1) {
      const sample = samples[Math.floor(random() * samples.length)];
      if (sample !== undefined) learn(sample, weights, squares, scores);
    }
    if (round > 0)
      weights.forEach((weight, at) => {
        sum[at] = (sum[at] ?? 0) + weight / (rounds - 1);
      });
  }
  return sum;
}

function learn(
  sample: Sample,
  weights: Float32Array,
  squares: Float32Array,
  scores: Float64Array,
): void {
  const count = scores.length;
  scores.fill(0);
  for (const bucket of sample.buckets) {
    for (let one = 0; one < count; one += 1)
      scores[one] = (scores[one] ?? 0) + (weights[bucket * count + one] ?? 0);
  }
  const most = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  for (let one = 0; one < count; one += 1) {
    const error = Math.exp((scores[one] ?? 0) - most) / total - (one === sample.language ? 1 : 0);
    if (Math.abs(error) < 2e-3) continue;
    for (const bucket of sample.buckets) {
      const at = bucket * count + one;
      squares[at] = (squares[at] ?? 0) + error * error;
      weights[at] = (weights[at] ?? 0) - (rate * error) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

/** Two weights a byte, in base64. */
function pack(weights: Float32Array): string {
  const steps = Array.from(
    weights,
    (weight) => Math.max(-8, Math.min(7, Math.round(weight * stepsPerUnit))) + 8,
  );
  const bytes = Buffer.alloc(Math.ceil(steps.length / 2));
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = ((steps[2 * at] ?? 8) << 4) | (steps[2 * at + 1] ?? 8);
  return bytes.toString('base64');
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
