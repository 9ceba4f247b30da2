import type { Span } from '../finding';
import { findAll } from '../pattern';
import { headNoun, type Kind, kinds } from './kinds';

/** A noun that may name a treaty, as it stands in a sentence. */
export interface HeadAt extends Span {
  readonly kind: Kind;
  readonly isPlural: boolean;
  readonly isPossessive: boolean;
  /** The case ending in small letters, or nothing. */
  readonly ending: string;
  readonly isCapital: boolean;
  /** The words before or after make it another thing: a labour contract, a court's minutes. */
  readonly isBlocked: boolean;
}

const byTerm: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.term, kind]));

/**
 * Finds the nouns of treaties in a repaired text.
 *
 * @example
 * headsIn('шарттар мен келісім').map(({ isPlural }) => isPlural); // => [true, false]
 */
export function headsIn(text: string): HeadAt[] {
  return findAll(headNoun, text).flatMap((match): HeadAt[] => {
    const stem = (match.groups?.['stem'] ?? '').toLowerCase();
    const kind = byTerm.get(stem === 'протокол' ? 'хаттама' : stem);
    if (kind === undefined) return [];
    const end = match.index + match[0].length;
    return [
      {
        start: match.index,
        end,
        kind,
        isPlural: match.groups?.['plural'] !== undefined,
        isPossessive: match.groups?.['possessive'] !== undefined,
        ending: (match.groups?.['ending'] ?? '').toLowerCase(),
        isCapital: /^\p{Lu}/u.test(match[0]),
        isBlocked: isBlocked(kind, text, match.index, end),
      },
    ];
  });
}

function isBlocked(kind: Kind, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  return kind.notAfter?.test(before) === true || kind.notBefore?.test(after) === true;
}
