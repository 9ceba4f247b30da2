import type { Span } from '../../finding';
import { findAll, pattern } from '../../pattern';

/** A piece of a marker's inside: a number, a word, or one sign. */
export interface MarkerToken extends Span {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** No blank before it. */
  readonly isGlued: boolean;
}

const pieces = pattern(String.raw`
    (?<number> [0-9]+ )
  | (?<word> [\p{L}\p{M}\u2019]+ )
  | (?<sign> [^\s\p{L}\p{M}0-9] )
`);

/** Signs that say nothing: soft hyphens and the like; what they part belongs together. */
const nothing = /^[\u00AD\u00AC\u200B-\u200F\u2060\uFEFF]$/u;

/** All dashes are one. */
const dash = /^[-\u2010-\u2015\u2212]$/u;

/**
 * Cuts the inside of a marker into numbers, words and signs; blanks fall away.
 *
 * @param body the inside
 * @param offset where it stands in the text; the tokens have offsets of the text
 */
export function tokenizeMarker(body: string, offset: number): MarkerToken[] {
  const tokens: MarkerToken[] = [];
  let end = -1;
  for (const match of findAll(pieces, body)) {
    const start = offset + match.index;
    const [found] = match;
    const isGlued = end === start;
    end = start + found.length;
    if (nothing.test(found)) {
      if (!isGlued) end = -1;
      continue;
    }
    const kind = kindOf(match.groups);
    const last = tokens.at(-1);
    if (
      isGlued &&
      last !== undefined &&
      last.end < start &&
      last.kind === kind &&
      kind !== 'sign'
    ) {
      tokens[tokens.length - 1] = { ...last, text: last.text + found, end };
      continue;
    }
    tokens.push({ kind, text: dash.test(found) ? '-' : found, start, end, isGlued });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>> = {}): MarkerToken['kind'] {
  if (groups['number'] !== undefined) return 'number';
  return groups['word'] !== undefined ? 'word' : 'sign';
}
