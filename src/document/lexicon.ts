import { once } from '../once';
import { type LexiconRow, lexiconRows } from './rows';

/** A phrase by its first word. */
export interface Phrase {
  readonly class: string;
  /** The words behind the first one. */
  readonly rest: readonly string[];
  readonly isStem: boolean;
}

/** Rows by what their forms begin or end with. */
interface Index {
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly LexiconRow[]>;
  readonly endings: ReadonlyMap<string, readonly LexiconRow[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** Stems are looked up by so many letters; no stem of the lexicon is shorter. */
const keyLength = 2;

const index = once((): Index => indexed(lexiconRows()));

function indexed(rows: readonly LexiconRow[]): Index {
  const wholes = new Map<string, string[]>();
  const stems = new Map<string, LexiconRow[]>();
  const endings = new Map<string, LexiconRow[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const row of rows) {
    const { word, match } = row;
    const [first = '', ...rest] = word.split(' ');
    if (rest.length > 0) add(phrases, first, { class: row.class, rest, isStem: match === 'stem' });
    else if (match === 'stem') add(stems, word.slice(0, keyLength), row);
    else if (match === 'ending') add(endings, word.slice(-1), row);
    else add(wholes, word, row.class);
  }
  return { wholes, stems, endings, phrases };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

const none: readonly never[] = [];

/**
 * The classes that the lexicon gives a form.
 *
 * @param form one word in small letters
 *
 * @example
 * wordClasses('туралы').includes('tie'); // => true
 */
export function wordClasses(form: string): readonly string[] {
  const { wholes, stems, endings } = index();
  const whole = wholes.get(form) ?? none;
  let found: string[] | undefined;
  for (const row of stems.get(form.slice(0, keyLength)) ?? none) {
    if (!form.startsWith(row.word) || row.not?.some((other) => form.startsWith(other))) continue;
    found ??= [...whole];
    found.push(row.class);
  }
  for (const row of endings.get(form.slice(-1)) ?? none) {
    if (form.length <= row.word.length || !form.endsWith(row.word)) continue;
    found ??= [...whole];
    found.push(row.class);
  }
  return found ?? whole;
}

/** The phrases of the lexicon that begin with a form in small letters. */
export function phrasesFrom(form: string): readonly Phrase[] {
  return index().phrases.get(form) ?? none;
}
