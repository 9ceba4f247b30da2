import type { Form } from '../eval/language-data';
import { type Analysis, analysesOf } from '../src/kazakh/morphology/analyses';
import type { Knowledge } from '../src/kazakh/morphology/derived';
import { fixedLemma } from '../src/kazakh/morphology/lexicon';
import { bucketOf, signBuckets, signsOf } from '../src/kazakh/morphology/signs';

/** What is known of stems while the weights are learnt. */
export type Know = (stem: string) => Knowledge;

interface Example {
  readonly signs: readonly Int32Array[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

const rounds = 14;
const rate = 0.2;

/** How much a row of a paradigm counts once more, as if no stem were known: most words are not. */
const weightUnknown = 0.3;
const nothing: Know = () => ({ noun: 0, verb: 0 });

/** A sentence of the treebank counts as often as this many rows of a paradigm. */
const weightOfText = 3;

/**
 * Learns how much each sign counts, by logistic regression over the readings of each word.
 *
 * @param texts words of running text, with their dictionary forms
 * @param paradigms forms of words
 * @param known what the lexicon is to know
 * @returns one weight for each bucket of signs
 */
export function train(
  texts: readonly Form[],
  paradigms: readonly Form[],
  known: Know,
): Float32Array {
  const weights = new Float32Array(signBuckets);
  const squares = new Float32Array(signBuckets).fill(1e-2);
  const sum = new Float32Array(signBuckets);
  const examples = [
    ...texts.flatMap((form) => exampleOf(form, weightOfText, known)),
    ...paradigms.flatMap((form) => exampleOf(form, 1, known)),
    ...paradigms.flatMap((form) => exampleOf(form, weightUnknown, nothing)),
  ];
  const random = generator(11);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < examples.length; turn += 1) {
      const example = examples[Math.floor(random() * examples.length)];
      if (example !== undefined) learn(example, weights, squares);
    }
    if (round >= rounds / 2)
      weights.forEach((weight, at) => {
        sum[at] = (sum[at] ?? 0) + weight / (rounds / 2);
      });
  }
  return sum;
}

function exampleOf({ form, lemmas }: Form, weight: number, known: Know): Example[] {
  const word = form.toLowerCase();
  if (fixedLemma(word) !== undefined) return [];
  const small = lemmas.map((lemma) => lemma.toLowerCase());
  const analyses = analysesOf(word);
  const isRight = analyses.map(({ lemma }) => small.includes(lemma));
  if (!isRight.includes(true) || !isRight.includes(false)) return [];
  return [{ weight, isRight, signs: analyses.map((one) => bucketsOf(word, one, known)) }];
}

/** The buckets of the signs of a reading. */
export function bucketsOf(word: string, analysis: Analysis, known: Know): Int32Array {
  return Int32Array.from(signsOf(word, analysis, known(analysis.lemma)), bucketOf);
}

function learn(
  { signs, isRight, weight }: Example,
  weights: Float32Array,
  squares: Float32Array,
): void {
  const scores = signs.map((one) => scoreOf(one, weights));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, at) => sum + (isRight[at] ? share : 0), 0);
  signs.forEach((buckets, at) => {
    const share = shares[at] ?? 0;
    const error = weight * (share / total - (isRight[at] ? share / right : 0));
    if (Math.abs(error) < 1e-3) return;
    for (const bucket of buckets) {
      const slope = error + 1e-3 * (weights[bucket] ?? 0);
      squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
      weights[bucket] = (weights[bucket] ?? 0) - (rate * slope) / Math.sqrt(squares[bucket] ?? 1);
    }
  });
}

/** What the signs of a reading come to. */
export function scoreOf(buckets: Int32Array, weights: Float32Array): number {
  let score = 0;
  for (const bucket of buckets) score += weights[bucket] ?? 0;
  return score;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
