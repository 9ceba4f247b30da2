import rows from '../../../corpus/parties.json';
import type { Span } from '../../finding';
import { inSmallLetters } from '../../kazakh/small-letters';
import { endingsOf } from '../../kazakh/suffixes';
import { once } from '../../once';

/** A row of the register of parties: a state, a former state or an organisation. */
export interface PartyRow {
  /** ISO 3166-1 alpha-2, ISO 3166-3 alpha-4, or `org:` and a name of our own. */
  readonly id: string;
  /** The name in the nominative. */
  readonly name: string;
  readonly type: string;
  /** All names in the nominative, the official one among them. */
  readonly forms: readonly string[];
  /** Adjectives in small letters, as in қазақ-француз (Kazakh-French). */
  readonly adjectives: readonly string[];
  /** Forms that may stand for others too: Корея is the southern one, or the northern. */
  readonly ambiguous?: readonly { readonly form: string; readonly others: readonly string[] }[];
}

/** The register of parties that comes with the package. */
export const partyRows: readonly PartyRow[] = rows;

/** A name in a text: whose it is, where it stands with its ending, and the ending alone. */
export interface NameAt extends Span {
  readonly row: PartyRow;
  /** What follows the stem, without a hyphen, in small letters: `мен`, `ның`, or nothing. */
  readonly ending: string;
  /** Ids that the name may stand for as well. */
  readonly others?: readonly string[];
}

/** Words that a short name takes to become a long one. */
const stateWord =
  /^ (?:халық |ислам |федеративтік |демократиялық |социалистік |хашимит |араб ){0,2}(?:республикасы|корольдігі|князьдігі|мемлекеті|федерациясы|конфедерациясы|сұлтандығы|герцогтігі)/u;

/** The end of a name: a hyphen or none, and the ending of a case; a year or арасындағы may be glued to it. */
export const nameEnding = new RegExp(
  `^(?:[-\\u2010\\u2011\\u2013]?(?:${endingsOf()}(?:ғы|гі)?|[мбп]енен|[ндт]ікі))?(?=[12][0-9]{3}(?![0-9])|арасында|[^\\p{L}\\p{N}]|$)`,
  'u',
);

/** A form as it is looked up. */
interface Form {
  /** In small letters. */
  readonly words: string;
  /** All of its letters are capitals, and must be so in a text. */
  readonly isAbbreviation: boolean;
  readonly row: PartyRow;
  readonly others?: readonly string[];
}

/** How many letters a name is looked up by; ҚР and its like have only two. */
const keyLength = 3;
const shortKey = 2;

const index = once(() => indexed(partyRows));

function indexed(parties: readonly PartyRow[]): ReadonlyMap<string, readonly Form[]> {
  const forms = parties
    .flatMap((row) => row.forms.map((words) => formOf(row, words)))
    .sort((a, b) => b.words.length - a.words.length);
  const byKey = new Map<string, Form[]>();
  for (const form of forms) {
    const key = form.words.slice(0, keyLength);
    byKey.set(key, [...(byKey.get(key) ?? []), form]);
  }
  return byKey;
}

function formOf(row: PartyRow, words: string): Form {
  const others = row.ambiguous?.find(({ form }) => form === words)?.others;
  const isAbbreviation = words === words.toUpperCase();
  return { words: words.toLowerCase(), isAbbreviation, row, ...(others ? { others } : {}) };
}

/**
 * Where names begin: at a capital letter at the start of a word, but for a few that are written
 * with a small one: кедендік үштік (the customs troika).
 */
const nameStart = once(() => {
  const small = partyRows.flatMap(({ forms }) => forms.filter((form) => /^\p{Ll}/u.test(form)));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${['\\p{Lu}', ...small].join('|')})`, 'gu');
});

/**
 * Finds the names of states and organisations in a repaired text, in all their cases.
 *
 * @param text the text, taken as it is
 * @returns the names in order; the longest wins, names do not overlap
 *
 * @example
 * namesIn('Литвамен және АҚШ-пен')[1]?.row.id; // => 'US'
 */
export function namesIn(text: string): NameAt[] {
  const small = inSmallLetters(text).replace(/\n/gu, ' ');
  const names: NameAt[] = [];
  let done = 0;
  for (const { index: start } of text.matchAll(nameStart())) {
    if (start < done) continue;
    const name = nameAt(text, small, start);
    if (name === undefined) continue;
    names.push(name);
    done = name.end;
  }
  return names;
}

function candidates(small: string, start: number): readonly Form[] {
  const long = index().get(small.slice(start, start + keyLength));
  const short = index().get(small.slice(start, start + shortKey));
  return short === undefined ? (long ?? []) : [...(long ?? []), ...short];
}

function nameAt(text: string, small: string, start: number): NameAt | undefined {
  for (const form of candidates(small, start)) {
    const { words, isAbbreviation } = form;
    if (!small.startsWith(words, start)) continue;
    if (isAbbreviation && text.slice(start, start + words.length) !== words.toUpperCase()) continue;
    const name = withEnding(small, start, start + words.length, form);
    if (name !== undefined) return name;
  }
  const adjective = /^\p{L}{3,16}(?=\s(?:үкімет|өкімет))/u.exec(
    small.slice(start, start + 30),
  )?.[0];
  const row = adjective === undefined ? undefined : stateOfAdjective(adjective);
  return row && { start, end: start + (adjective?.length ?? 0), row, ending: '' };
}

const byAdjective = once(
  (): ReadonlyMap<string, PartyRow> =>
    new Map(partyRows.flatMap((row) => row.adjectives.map((word) => [word, row] as const))),
);

/**
 * The state that an adjective in small or capital letters belongs to.
 *
 * @example
 * stateOfAdjective('литвалық')?.id; // => 'LT'
 */
export function stateOfAdjective(word: string): PartyRow | undefined {
  return byAdjective().get(word.toLowerCase());
}

/** The name with its case ending, and the word that makes a short name long. */
function withEnding(small: string, start: number, stem: number, form: Form): NameAt | undefined {
  const { row, others } = form;
  const long = stateWord.exec(small.slice(stem, stem + 60));
  const nameEnd = stem + (long?.[0].length ?? 0);
  const found = nameEnding.exec(small.slice(nameEnd, nameEnd + 12));
  if (found === null) return undefined;
  return {
    start,
    end: nameEnd + found[0].length,
    row,
    ending: found[0].replace(/^[-\u2010\u2011\u2013]/u, ''),
    ...(others !== undefined && long === null ? { others } : {}),
  };
}
