import { checkSync } from 'recheck';

/**
 * Tells whether the time of an expression grows with the text and no faster, as recheck finds. The
 * seed of its search is fixed, so that the answer does not change from run to run.
 */
export function isLinear({ source, flags }: Pick<RegExp, 'source' | 'flags'>): boolean {
  return checkSync(source, flags, { randomSeed: 1, timeout: 120_000 }).status === 'safe';
}
