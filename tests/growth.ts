import { expect } from 'vitest';

/** So many rounds at least, before anything is concluded from them, and at most. */
const rounds = { least: 3, most: 15 };

/**
 * Holds that a task on a larger text takes at most so many times as long as on a smaller one.
 *
 * What else the machine does must not count. So both are run in turns, the least time of each is
 * taken, and a pair that seems too slow is run again: a task that grows faster than the text does so
 * in every round, a busy machine in some.
 *
 * @param small the task on the smaller text
 * @param large the same on the larger one
 * @param most how many times as long the second may take
 * @param slack milliseconds that it may take besides, for what is too short to be measured
 */
export function expectGrowth(
  small: () => unknown,
  large: () => unknown,
  most: number,
  slack: number,
): void {
  let [one, other] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 1; round <= rounds.most; round += 1) {
    one = Math.min(one, timeOf(small));
    other = Math.min(other, timeOf(large));
    if (round >= rounds.least && other < most * one + slack) break;
  }
  expect(other).toBeLessThan(most * one + slack);
}

/**
 * Milliseconds that a task takes: by the clock or of the processor, whichever is less. The clock
 * counts what other programs do meanwhile, the processor what the engine does beside the task.
 */
export function timeOf(task: () => unknown): number {
  const start = performance.now();
  const used = process.cpuUsage();
  task();
  const processor = process.cpuUsage(used).user / 1000;
  return Math.min(performance.now() - start, processor);
}
