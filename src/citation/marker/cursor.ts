import type { Span } from '../../finding';
import { endsWith, type Lexicon, type Term } from '../lexicon';
import type { MarkerToken } from './tokens';

/** Something read from tokens, and the number of the token behind it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Tells whether a token is the given sign. */
export function isSign(token: MarkerToken | undefined, sign: string): boolean {
  return token !== undefined && token.text === sign && token.kind === 'sign';
}

/** The range from one token up to another, which is exclusive. */
export function spanOf(tokens: readonly MarkerToken[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.end ?? 0 };
}

/** The number of the first token from `at` on that is none of the signs. */
export function skip(tokens: readonly MarkerToken[], at: number, signs: string): number {
  let next = at;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'sign' || !signs.includes(token.text)) return next;
    next += 1;
  }
}

/**
 * Reads a phrase: words with or without stops between them.
 *
 * @param phrases the phrases to look for; of several the longest is read
 * @returns the number of the token behind the phrase and its last stop, or `undefined`
 */
export function readPhrase<Class extends string>(
  tokens: readonly MarkerToken[],
  at: number,
  phrases: Lexicon<Class>,
): Read<Class> | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  for (const term of phrases.beginningWith(first.small)) {
    const last = lastToken(tokens, at, term);
    if (last !== undefined) return { value: term.class, next: skip(tokens, last + 1, '.') };
  }
  return undefined;
}

/** The token that a term ends with when it begins with another. */
function lastToken(
  tokens: readonly MarkerToken[],
  at: number,
  term: Term<string>,
): number | undefined {
  let next = at;
  for (let read = 0; ; read += 1) {
    const word = tokens[next]?.small;
    if (read === term.words.length - 1) {
      return word !== undefined && endsWith(term, word) ? next : undefined;
    }
    if (word !== term.words[read]) return undefined;
    next = skip(tokens, next + 1, '.-');
  }
}
