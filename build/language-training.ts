/** Some words of one language, as what is learnt from. */
export interface Sample {
  /** Which of the languages. */
  readonly language: number;
  readonly buckets: Int32Array;
  /** What each of the buckets counts: less where it is of a name. */
  readonly shares: Float32Array;
}

const rate = 0.1;

/** Learning is repeated in other orders of the samples, and the mean taken. */
const seeds = [7, 8];

/** Rounds in which the weights are used as they are packed, so that they learn to make up for it. */
const packedRounds = 2;
const packedRate = 0.05;

/** An error below this is not worth learning from. */
const leastError = 2e-3;

/** How many steps a weight of 1 has when it is packed. */
export const stepsPerUnit = 3;

/** The largest weight, in steps: two weights fit into one sign. */
export const most = 4;

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
 *
 * @param count how many languages there are
 * @param rounds how often all samples are seen before the weights are packed
 * @returns a weight for each bucket and language
 */
export function train(
  samples: readonly Sample[],
  count: number,
  buckets: number,
  rounds: number,
): Float32Array {
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
  const probable = sharesOf(buckets, shares, table);
  for (let one = 0; one < count; one += 1) {
    const error = (probable[one] ?? 0) - (one === language ? 1 : 0);
    if (Math.abs(error) < leastError) continue;
    for (let piece = 0; piece < buckets.length; piece += 1) {
      const at = (buckets[piece] ?? 0) * count + one;
      const slope = error * (shares[piece] ?? 1);
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (speed * slope) / Math.sqrt(square);
      if (used !== weights) used[at] = rounded(weights[at] ?? 0);
    }
  }
}

/** How probable the table takes each language to be. */
function sharesOf(buckets: Int32Array, shares: Float32Array, { count, used }: Table): Float64Array {
  const scores = new Float64Array(count);
  for (let piece = 0; piece < buckets.length; piece += 1) {
    const row = (buckets[piece] ?? 0) * count;
    const share = shares[piece] ?? 1;
    for (let one = 0; one < count; one += 1)
      scores[one] = (scores[one] ?? 0) + share * (used[row + one] ?? 0);
  }
  const best = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  return scores.map((score) => Math.exp(score - best) / total);
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

/** A weight in the steps that it is packed in. */
export function stepsOf(weight: number): number {
  return Math.max(-most, Math.min(most, Math.round(weight * stepsPerUnit)));
}

/** Numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
