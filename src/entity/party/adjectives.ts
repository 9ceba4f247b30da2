import type { Passage, Word } from '../../document/document';
import type { Span } from '../../finding';
import { findAll, pattern } from '../../pattern';
import type { PartyAt } from './phrases';
import { type PartyRow, stateOfAdjective } from './rows';

/** Two parties that one compound adjective names: қазақ-француз (Kazakh-French). */
export interface AdjectivePair extends Span {
  readonly parties: readonly PartyAt[];
}

const pair = pattern(
  String.raw`(?<! [\p{L}-] ) (?<one>\p{L}{3,16}) \s? [-\u2010\u2011\u2013] \s? (?<other>\p{L}{3,16}) (?! [\p{L}-] )`,
);

/**
 * Finds compound adjectives that name two states.
 *
 * @example
 * adjectivePairs(documentOf('қазақ-француз келісімі'))[0]?.parties[1]?.row.id; // => 'FR'
 */
export function adjectivePairs({ text, words }: Passage): AdjectivePair[] {
  if (!words.some(mayJoin)) return [];
  return findAll(pair, text).flatMap((match): AdjectivePair[] => {
    const { one = '', other = '' } = match.groups ?? {};
    const first = stateOfAdjective(one);
    const second = stateOfAdjective(other);
    if (first === undefined || second === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    const parties = [
      partyOf(first, start, start + one.length),
      partyOf(second, end - other.length, end),
    ];
    return [{ start, end, parties }];
  });
}

/** A hyphen or a dash that follows an adjective of a state, or a compound that begins with one. */
function mayJoin({ lexeme }: Word, at: number, words: readonly Word[]): boolean {
  if (lexeme.isCompound) return isOfState(/^\p{L}*/u.exec(lexeme.written)?.[0] ?? '');
  if (lexeme.isWord || !/^[-\u2010\u2011\u2013]$/u.test(lexeme.written)) return false;
  return isOfState(words[at - 1]?.lexeme.form ?? '');
}

const isOfState = (word: string): boolean => stateOfAdjective(word) !== undefined;

function partyOf(row: PartyRow, start: number, end: number): PartyAt {
  return {
    start,
    end,
    row,
    level: 'state',
    case: 'bare',
    name: { start, end },
    isCollective: false,
  };
}
