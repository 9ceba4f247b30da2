import type { Span } from '../../finding';
import { characterClass, classAt } from '../../kazakh/characters';
import { inSmallLetters } from '../../kazakh/small-letters';
import { endingsOf } from '../../kazakh/suffixes';
import { once } from '../../once';
import { type PartyRow, partyRows, stateOfAdjective } from './rows';

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
  /** It is written with a small letter. */
  readonly isSmall: boolean;
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
  const isSmall = /^\p{Ll}/u.test(words);
  const small = words.toLowerCase();
  return { words: small, isAbbreviation, isSmall, row, ...(others ? { others } : {}) };
}

/** The first letters of the names that are written with a small letter: кедендік үштік (the customs troika). */
const smallStarts = once((): ReadonlySet<number> => {
  const names = partyRows.flatMap(({ forms }) => forms.filter((form) => /^\p{Ll}/u.test(form)));
  return new Set(names.map((name) => name.charCodeAt(0)));
});

/** A text being searched for names. */
export interface Search {
  readonly text: string;
  /** In small letters, a line break being a blank. */
  readonly small: string;
}

/** Prepares a text for the search. */
export function searchIn(text: string): Search {
  return { text, small: inSmallLetters(text).replace(/\n/gu, ' ') };
}

/**
 * Finds the names of states and organisations in a text, in all their cases.
 *
 * A name begins with a capital at the start of a word or behind a hyphen; a few are written with a
 * small one.
 *
 * @returns the names in order; the longest wins, names do not overlap
 *
 * @example
 * namesIn(searchIn('Литвамен және АҚШ-пен'))[1]?.row.id; // => 'US'
 */
export function namesIn(search: Search): NameAt[] {
  const { text } = search;
  const smalls = smallStarts();
  const names: NameAt[] = [];
  let at = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (!isOfWord(found)) {
      at += 1;
      continue;
    }
    const isStart = found === capital || (found === small && smalls.has(text.charCodeAt(at)));
    const name = isStart ? nameAt(search, at) : undefined;
    if (name !== undefined) names.push(name);
    at = name?.end ?? at + 1;
    while (isOfWord(classAt(text, at))) at += 1;
  }
  return names;
}

const { capital, small, digit } = characterClass;

const isOfWord = (found: number): boolean =>
  found === capital || found === small || found === digit;

function nameAt(search: Search, start: number): NameAt | undefined {
  const { small } = search;
  const long = index().get(small.slice(start, start + keyLength));
  const found = long && firstOf(long, search, start);
  if (found !== undefined) return found;
  const short = index().get(small.slice(start, start + shortKey));
  return (short && firstOf(short, search, start)) ?? executiveAt(small, start);
}

function firstOf(
  forms: readonly Form[],
  { text, small }: Search,
  start: number,
): NameAt | undefined {
  for (const form of forms) {
    const { words, isAbbreviation } = form;
    if (!small.startsWith(words, start)) continue;
    if (!form.isSmall && classAt(text, start) !== capital) continue;
    if (isAbbreviation && text.slice(start, start + words.length) !== words.toUpperCase()) continue;
    const name = withEnding(small, start, form);
    if (name !== undefined) return name;
  }
  return undefined;
}

const adjectiveBefore = /^\p{L}{3,16}(?=\s(?:үкімет|өкімет))/u;

/** «Литва үкіметі»: an adjective with a capital before its government. */
function executiveAt(small: string, start: number): NameAt | undefined {
  const blank = small.indexOf(' ', start);
  if (blank < 0 || blank > start + 16 || !/^.кімет/u.test(small.slice(blank + 1, blank + 7)))
    return undefined;
  const adjective = adjectiveBefore.exec(small.slice(start, start + 30))?.[0];
  const row = adjective === undefined ? undefined : stateOfAdjective(adjective);
  return row && { start, end: start + (adjective?.length ?? 0), row, ending: '' };
}

/** The name with its case ending, and the word that makes a short name long. */
function withEnding(small: string, start: number, form: Form): NameAt | undefined {
  const { row, others } = form;
  const stem = start + form.words.length;
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
