import rows from '../../../corpus/lexicon/heading-words.json';
import { once } from '../../once';
import type { Row } from '../lexicon';
import { foldHeading, lettersLike } from './heading-letters';

/** What a list of sources can be called, in small letters and folded. */
export interface HeadingName {
  readonly words: string;
  /** Written in Latin letters: such a list can repeat the one before it. */
  readonly isLatin: boolean;
  /** Menus and remarks are called so too: only what stands under it makes it a heading. */
  readonly isDoubtful: boolean;
}

/** All names, and those that one wrong letter can be forgiven in, by their first and last letters. */
interface Names {
  /** By their letters alone: blanks stand between letters, or are lost. */
  readonly exact: ReadonlyMap<string, HeadingName>;
  readonly byEnds: ReadonlyMap<string, readonly HeadingName[]>;
  /** The first and the last letters of all names, the short ones too. */
  readonly ends: ReadonlySet<string>;
  readonly longest: number;
  /** The capital letters that names begin with. */
  readonly capitals: string;
}

/** A shorter name is too short for a wrong letter. */
const forgiving = 9;

/** So many letters at one of its ends are right in a word with one wrong letter. */
const sureLetters = 4;

/** Names in these languages are in Latin letters. */
const latin = ['en', 'kk-Latn', 'ru-Latn'];

const names = once((): Names => {
  const all = languages().flatMap(namesIn);
  const byEnds = new Map<string, HeadingName[]>();
  for (const name of all.filter(({ words }) => words.length >= forgiving)) {
    for (const key of endsOf(name.words)) byEnds.set(key, [...(byEnds.get(key) ?? []), name]);
  }
  return {
    exact: new Map(all.map((name) => [name.words.replaceAll(' ', ''), name])),
    byEnds,
    ends: new Set(all.flatMap(({ words }) => endsOf(words))),
    longest: Math.max(...all.map(({ words }) => words.length)),
    capitals: [...new Set(all.map(({ words }) => words.charAt(0)))]
      .map((letter) => lettersLike(letter).toUpperCase())
      .join(''),
  };
});

/** No name is longer. */
export function longestName(): number {
  return names().longest;
}

/** The capital letters that names begin with. */
export function capitalsOfNames(): string {
  return names().capitals;
}

/** A cheap test: no word that fails it is a name, alone or with others beside it. */
export function mayBeName(words: string): boolean {
  const { ends } = names();
  const small = words.toLowerCase();
  const start = foldHeading(small.slice(0, sureLetters));
  if (ends.has(`${start}…`) || words.endsWith(')') || words.charAt(1) === ' ') return true;
  return ends.has(`…${foldHeading(small.slice(-sureLetters))}`);
}

/** The same for what begins at a place of a text. */
export function mayBeginName(text: string, start: number): boolean {
  if (text.charAt(start + 1) === ' ' && text.charAt(start + 3) === ' ') return true;
  const small = text.slice(start, start + sureLetters).toLowerCase();
  return names().ends.has(`${foldHeading(small)}…`);
}

/**
 * The name of a list of sources that words are.
 *
 * @param words in small letters, with one blank between two
 */
export function exactName(words: string): HeadingName | undefined {
  return names().exact.get(foldHeading(words).replaceAll(' ', ''));
}

/** The same, with one letter changed, missing or too many. */
export function nearName(words: string): HeadingName | undefined {
  const name = exactName(words);
  if (name !== undefined || words.length < forgiving - 1) return name;
  const folded = foldHeading(words);
  for (const key of endsOf(folded)) {
    const near = names().byEnds.get(key);
    const found = near?.find((one) => isNearly(folded, one.words));
    if (found !== undefined) return found;
  }
  return undefined;
}

const remarks = new Set(rowsOf('remark').map(({ word }) => word));

/** Tells whether words say only in which letters a list is written: «(in Latin)». */
export function isRemark(words: string): boolean {
  return remarks.has(words);
}

function rowsOf(name: string, language?: string): readonly Row[] {
  return rows.filter(
    (row) => row.class === name && (language === undefined || row.language === language),
  );
}

function languages(): string[] {
  return [...new Set(rows.map(({ language }) => language))];
}

/** The names in a language: whole ones, and those put together of qualifier, sources and «list». */
function namesIn(language: string): HeadingName[] {
  const wordsOfClass = (name: string) => rowsOf(name, language).map(({ word }) => word);
  const listed = (nouns: readonly string[]) =>
    nouns.flatMap((noun) => wordsOfClass('list').map((list) => `${noun} ${list}`));
  const qualified = (all: readonly string[]) =>
    all.flatMap((name) => wordsOfClass('qualifier').map((qualifier) => `${qualifier} ${name}`));
  const free = wordsOfClass('sources');
  const bound = wordsOfClass('qualified-sources');
  const lists = listed([...free, ...bound, ...wordsOfClass('listed-sources')]);
  const all = [
    ...wordsOfClass('heading'),
    ...free,
    ...lists,
    ...qualified([...free, ...bound, ...lists]),
  ];
  const isLatin = latin.includes(language);
  const nameOf = (words: string, isDoubtful: boolean) => ({
    words: foldHeading(words),
    isLatin,
    isDoubtful,
  });
  return [
    ...wordsOfClass('doubtful-heading').map((words) => nameOf(words, true)),
    ...all.map((words) => nameOf(words, false)),
  ];
}

function endsOf(words: string): [string, string] {
  return [`${words.slice(0, sureLetters)}…`, `…${words.slice(-sureLetters)}`];
}

/** Tells whether two words differ in at most one letter: changed, missing or too many. */
function isNearly(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  const [rest, other] = [word.length - same, name.length - same];
  const most = Math.max(0, Math.min(rest, other) - (rest === other ? 1 : 0));
  return word.slice(word.length - most) === name.slice(name.length - most);
}
