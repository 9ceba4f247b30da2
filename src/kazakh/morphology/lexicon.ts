import rows from '../../../corpus/lexicon.json';
import forms from '../../../corpus/word-forms.json';
import { once } from '../../once';
import { type Knowledge, withDerived } from './derived';

/** Parts of speech whose words have the one form they stand in. */
const indeclinable: ReadonlySet<string> = new Set([
  'adverb',
  'postposition',
  'conjunction',
  'particle',
  'pronoun',
  'adjective',
]);

/** How common a stem counts that a row written by hand names. */
export const ownLevel = 3;

const stems = once(collectStems);
const names = once(() => collect((part) => part === 'name'));
const commons = once(() => collect((part) => part === 'common'));
const wholes = once(() =>
  collect((part, level) => indeclinable.has(part) || (part !== 'verb' && level === 0)),
);
/** Forms by their dictionary form; a form of one word goes before the other word that it is. */
const irregular = once(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...forms.map((row) => [row.lemma, row.lemma] as const),
      ...forms.flatMap((row) => row.forms.map((form) => [form, row.lemma] as const)),
    ]),
);

/**
 * What the lexicon knows of a stem, or of the noun that it is made of.
 *
 * @param stem small letters; a verb's bare stem
 */
export function knowledgeOf(stem: string): Knowledge {
  return withDerived(stem, rowsKnow);
}

function rowsKnow(stem: string): Knowledge {
  return unpack(stems().get(stem) ?? 0);
}

/** Whether a stem, in small letters, is most often a name. */
export function isName(stem: string): boolean {
  return names().has(stem) && !commons().has(stem);
}

/**
 * The dictionary form of a word of a closed class, or of a word that stands in its dictionary form
 * by the rows written by hand.
 *
 * @param word small letters
 * @returns `undefined` for all others
 */
export function fixedLemma(word: string): string | undefined {
  return irregular().get(word) ?? (wholes().has(word) ? word : undefined);
}

/** Both levels of each stem in one number, since there are thousands of them. */
function collectStems(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const { part, level, words } of rows) {
    if (part !== 'verb' && part !== 'noun' && part !== 'name') continue;
    const own = level === 0 ? ownLevel : level;
    for (const word of words.split(' ')) {
      const { noun, verb } = unpack(table.get(word) ?? 0);
      const isVerb = part === 'verb';
      table.set(
        word,
        pack(isVerb ? noun : Math.max(noun, own), isVerb ? Math.max(verb, own) : verb),
      );
    }
  }
  return table;
}

function pack(noun: number, verb: number): number {
  return noun + 8 * verb;
}

function unpack(packed: number): Knowledge {
  return { noun: packed % 8, verb: Math.floor(packed / 8) };
}

function collect(holds: (part: string, level: number) => boolean): ReadonlySet<string> {
  const wanted = rows.filter(({ part, level }) => holds(part, level));
  return new Set(wanted.flatMap(({ words }) => words.split(' ')));
}
