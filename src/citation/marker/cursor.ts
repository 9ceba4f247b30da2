import type { Span } from '../../finding';
import type { MarkerToken } from './tokens';

/** Something read from tokens, and the number of the token behind it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Tells whether a token is the given sign. */
export function isSign(token: MarkerToken | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

/** The range from one token up to another, which is exclusive. */
export function spanOf(tokens: readonly MarkerToken[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.end ?? 0 };
}

/** The number of the first token from `at` on that is none of the signs. */
export function skip(tokens: readonly MarkerToken[], at: number, signs: string): number {
  let next = at;
  while (tokens[next]?.kind === 'sign' && signs.includes(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/**
 * Reads one of several phrases, words with or without stops between them.
 *
 * @param phrases sequences of words in small letters, the longest first
 * @returns the number of the token behind the phrase and its last stop, or `undefined`
 */
export function readPhrase(
  tokens: readonly MarkerToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): number | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  for (const phrase of phrases) {
    let next = at;
    let read = 0;
    while (read < phrase.length && tokens[next]?.text.toLowerCase() === phrase[read]) {
      next = skip(tokens, next + 1, '.');
      read += 1;
    }
    if (read === phrase.length) return next;
  }
  return undefined;
}
