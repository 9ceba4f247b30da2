import { isEnding } from '../kazakh/suffixes';

/**
 * How a word of the lexicon may go on: not at all, with two letters at most, with any letters, or
 * with the ending of a Kazakh noun.
 */
export type Continuation = 'few' | 'any' | 'kazakh' | null;

/** A row of `corpus/lexicon` as the package carries it: what people read is left out. */
export interface Row {
  readonly word: string;
  readonly class: string;
  readonly ending?: string | null;
}

/** A word or a phrase that means something where sources are cited. */
export interface Term<Class extends string> {
  /** In small letters, without stops; the last one may go on. */
  readonly words: readonly string[];
  readonly class: Class;
  readonly ending: Continuation;
}

/** Words with the classes that they belong to. */
export interface Lexicon<Class extends string> {
  /** The terms whose first word a word can be, the longest first. */
  readonly beginningWith: (word: string) => readonly Term<Class>[];
  /** The class of a word that stands alone. */
  readonly classOf: (word: string) => Class | undefined;
}

/** So many letters of a word that may go on are looked up. */
const stemLength = 3;

const none: readonly never[] = [];

/**
 * Makes a lexicon of the rows of some classes.
 *
 * @param rows the rows; a stop in a word says only how it is written
 * @param classes the classes that count, those of other rows are passed over
 *
 * @example
 * const labels = lexiconOf([{ word: 'бап', class: 'article', ending: 'kazakh' }], ['article']);
 * [labels.classOf('бабы'), labels.classOf('баптың')]; // => [undefined, 'article']
 */
export function lexiconOf<Class extends string>(
  rows: readonly Row[],
  classes: readonly Class[],
): Lexicon<Class> {
  const whole = new Map<string, Term<Class>[]>();
  const stems = new Map<string, Term<Class>[]>();
  for (const row of rows) {
    const term = termOf(row, classes);
    if (term === undefined) continue;
    const [first = ''] = term.words;
    const isStem = term.words.length === 1 && term.ending !== null;
    const index = isStem ? stems : whole;
    const key = isStem ? first.slice(0, stemLength) : first;
    index.set(key, [...(index.get(key) ?? []), term].sort(longestFirst));
  }
  const beginningWith = (word: string): readonly Term<Class>[] => {
    const exact = whole.get(word) ?? none;
    const open = stems.get(word.slice(0, stemLength));
    if (open === undefined) return exact;
    return [...exact, ...open.filter((term) => endsWith(term, word))];
  };
  const classOf = (word: string): Class | undefined =>
    beginningWith(word).find(({ words }) => words.length === 1)?.class;
  return { beginningWith, classOf };
}

/**
 * Tells whether a word is the last one of a term.
 *
 * @param term the term
 * @param word in small letters
 */
export function endsWith({ words, ending }: Term<string>, word: string): boolean {
  const last = words[words.length - 1] ?? '';
  if (ending === null || word.length === last.length) return word === last;
  if (!word.startsWith(last)) return false;
  if (ending === 'any') return true;
  return ending === 'few' ? word.length - last.length <= 2 : isEnding(word.slice(last.length));
}

function termOf<Class extends string>(
  { word, class: name, ending }: Row,
  classes: readonly Class[],
): Term<Class> | undefined {
  const found = classes.find((one) => one === name);
  if (found === undefined) return undefined;
  const words = word.split(/[\s.-]+/u).filter((one) => one !== '');
  return { words, class: found, ending: continuationOf(ending) };
}

function continuationOf(ending: string | null | undefined): Continuation {
  return ending === 'few' || ending === 'any' || ending === 'kazakh' ? ending : null;
}

/** More words first, then longer ones: «тармақша» before «тармақ». */
function longestFirst(one: Term<string>, other: Term<string>): number {
  return (
    other.words.length - one.words.length || other.words.join().length - one.words.join().length
  );
}
