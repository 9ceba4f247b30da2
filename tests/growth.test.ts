import { expect, it } from 'vitest';
import { expectGrowth, timeOf } from './growth';

/** Work that takes time by the number of its steps. */
function steps(count: number): () => number {
  return () => {
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum = (sum + at * at) % 1_000_003;
    return sum;
  };
}

it('lets pass what grows with the text', () => {
  expect(timeOf(steps(3_000_000))).toBeGreaterThan(0);
  expectGrowth(steps(3_000_000), steps(6_000_000), 2.5, 5);
});

it('finds what grows with its square', () => {
  expect(() => expectGrowth(steps(3_000_000), steps(12_000_000), 2.5, 5)).toThrow();
});
