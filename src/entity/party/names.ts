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
  /** The code of its third letter; NaN where there are two. */
  readonly third: number;
  /** All of its letters are capitals, and must be so in a text. */
  readonly isAbbreviation: boolean;
  /** It is written with a small letter. */
  readonly isSmall: boolean;
  readonly row: PartyRow;
  readonly others?: readonly string[];
}

/** Names by their first two letters, the longest first. */
const index = once(() => indexed(partyRows));

function indexed(parties: readonly PartyRow[]): ReadonlyMap<number, readonly Form[]> {
  const forms = parties
    .flatMap((row) => row.forms.map((words) => formOf(row, words)))
    .sort((a, b) => b.words.length - a.words.length);
  const byKey = new Map<number, Form[]>();
  for (const form of forms) {
    const key = keyAt(form.words, 0);
    byKey.set(key, [...(byKey.get(key) ?? []), form]);
  }
  return byKey;
}

/** The codes of two letters as one number, which a map finds without cutting the text. */
function keyAt(small: string, at: number): number {
  return small.charCodeAt(at) * 0x1000 + small.charCodeAt(at + 1);
}

function formOf(row: PartyRow, words: string): Form {
  const others = row.ambiguous?.find(({ form }) => form === words)?.others;
  const isAbbreviation = words === words.toUpperCase();
  const isSmall = /^\p{Ll}/u.test(words);
  const small = words.toLowerCase();
  const third = small.charCodeAt(2);
  return { words: small, third, isAbbreviation, isSmall, row, ...(others ? { others } : {}) };
}

/** The letters that names and the adjectives of states begin with, as they may stand in a text. */
const initials = once((): RegExp => {
  const names = partyRows.flatMap(({ forms }) => forms);
  const adjectives = partyRows.flatMap(({ adjectives }) => adjectives);
  const letters = [...names, ...adjectives.map((word) => word.toUpperCase())].map(
    (word) => word[0],
  );
  return new RegExp(`[${[...new Set(letters)].join('')}]`, 'g');
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
  const names: NameAt[] = [];
  const initial = initials();
  initial.lastIndex = 0;
  for (let match = initial.exec(text); match !== null; match = initial.exec(text)) {
    const start = match.index;
    if (start > 0 && isOfWord(classAt(text, start - 1))) continue;
    const name = nameAt(search, start);
    if (name === undefined) continue;
    names.push(name);
    initial.lastIndex = name.end;
  }
  return names;
}

const { capital, small, digit } = characterClass;

const isOfWord = (found: number): boolean =>
  found === capital || found === small || found === digit;

function nameAt(search: Search, start: number): NameAt | undefined {
  const forms = index().get(keyAt(search.small, start));
  return (forms && firstOf(forms, search, start)) ?? executiveAt(search.small, start);
}

function firstOf(
  forms: readonly Form[],
  { text, small }: Search,
  start: number,
): NameAt | undefined {
  const third = small.charCodeAt(start + 2);
  for (const form of forms) {
    const { words, isAbbreviation } = form;
    if (form.third !== third && !Number.isNaN(form.third)) continue;
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
  if (blank < 0 || blank > start + 16 || !small.startsWith('кімет', blank + 2)) return undefined;
  const adjective = adjectiveBefore.exec(small.slice(start, start + 30))?.[0];
  const row = adjective === undefined ? undefined : stateOfAdjective(adjective);
  return row && { start, end: start + (adjective?.length ?? 0), row, ending: '' };
}

/** The name with its case ending, and the word that makes a short name long. */
function withEnding(small: string, start: number, form: Form): NameAt | undefined {
  const { row, others } = form;
  const stem = start + form.words.length;
  const long = small[stem] === ' ' ? stateWord.exec(small.slice(stem, stem + 60)) : null;
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
