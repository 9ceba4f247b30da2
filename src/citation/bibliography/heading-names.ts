import rows from '../../../corpus/lexicon/heading-words.json';
import { once } from '../../once';
import { lexiconOf, type Row } from '../lexicon';
import { termsAt, wordsOf } from '../words';

/** What a list of sources can be called, in small letters. */
export interface HeadingName {
  readonly words: string;
  /** Written in Latin letters: such a list can repeat the one before it. */
  readonly isLatin: boolean;
}

/** All names, and those that one wrong letter can be forgiven in, by their first and last letters. */
interface Names {
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
    exact: new Map(all.map((name) => [name.words, name])),
    byEnds,
    ends: new Set(all.flatMap(({ words }) => endsOf(words))),
    longest: Math.max(...all.map(({ words }) => words.length)),
    capitals: [...new Set(all.map(({ words }) => words.charAt(0).toUpperCase()))].join(''),
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
  const [start, end] = endsOf(words.toLowerCase());
  return ends.has(start) || ends.has(end) || words.endsWith(')');
}

/** The same for what begins at a place of a text. */
export function mayBeginName(text: string, start: number): boolean {
  return names().ends.has(endsOf(text.slice(start, start + sureLetters).toLowerCase())[0]);
}

/**
 * The name of a list of sources that words are.
 *
 * @param words in small letters, with one blank between two
 */
export function exactName(words: string): HeadingName | undefined {
  return names().exact.get(words);
}

/** The same, with one letter changed, missing or too many. */
export function nearName(words: string): HeadingName | undefined {
  const name = exactName(words);
  if (name !== undefined || words.length < forgiving - 1) return name;
  for (const key of endsOf(words)) {
    const near = names().byEnds.get(key);
    const found = near?.find((one) => isNearly(words, one.words));
    if (found !== undefined) return found;
  }
  return undefined;
}

const remarks = new Set(rowsOf('remark').map(({ word }) => word));

/** Tells whether words say only in which letters a list is written: «(in Latin)». */
export function isRemark(words: string): boolean {
  return remarks.has(words);
}

const afterList = /* @__PURE__ */ lexiconOf(rows, ['after-list']);

/** «Қосымша 1», «2-қосымша», «А қосымшасы»: an annex, by itself on its line. */
const annex =
  /^(?:қосымша\s*(?:\d|\p{L}\s*$|$)|[0-9]{1,2}\s?-\s?қосымша(?!\s*\p{L}{2})|\p{L}\sқосымшасы\s*$|қосымшалар\s*$)/u;

/** Tells whether a line begins a part that follows a list: about the author, a summary, an annex. */
export function endsList(line: string): boolean {
  const small = line.slice(0, 80).toLowerCase();
  const words = wordsOf(small, 5);
  const isFirst = words[0]?.start === 0 && termsAt(words, 0, afterList).length > 0;
  return isFirst || (small.includes('қосымша') && annex.test(line.toLowerCase()));
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
  return all.map((words) => ({ words, isLatin: latin.includes(language) }));
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
