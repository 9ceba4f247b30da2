import rows from '../../../corpus/lexicon.json';
import forms from '../../../corpus/word-forms.json';

/** What the lexicon knows of a stem: how often it is met as a noun and as a verb, 0 to 4. */
export interface Knowledge {
  readonly noun: number;
  readonly verb: number;
}

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
const ownLevel = 2;

const unknown: Knowledge = { noun: 0, verb: 0 };
const stems: ReadonlyMap<string, Knowledge> = collectStems();
const names = collect((part) => part === 'name');
const commons = collect((part) => part === 'common');
const wholes = collect((part, level) => indeclinable.has(part) || (part !== 'verb' && level === 0));
/** Forms by their dictionary form; a form of one word goes before the other word that it is. */
const irregular: ReadonlyMap<string, string> = new Map([
  ...forms.map((row) => [row.lemma, row.lemma] as const),
  ...forms.flatMap((row) => row.forms.map((form) => [form, row.lemma] as const)),
]);

/**
 * What the lexicon knows of a stem.
 *
 * @param stem small letters; a verb's bare stem
 */
export function knowledgeOf(stem: string): Knowledge {
  return stems.get(stem) ?? unknown;
}

/** Whether a stem, in small letters, is most often a name. */
export function isName(stem: string): boolean {
  return names.has(stem) && !commons.has(stem);
}

/**
 * The dictionary form of a word of a closed class, or of a word that stands in its dictionary form
 * by the rows written by hand.
 *
 * @param word small letters
 * @returns `undefined` for all others
 */
export function fixedLemma(word: string): string | undefined {
  return irregular.get(word) ?? (wholes.has(word) ? word : undefined);
}

function collectStems(): ReadonlyMap<string, Knowledge> {
  const table = new Map<string, Knowledge>();
  for (const { part, level, words } of rows) {
    if (part !== 'verb' && part !== 'noun' && part !== 'name') continue;
    for (const word of words.split(' ')) {
      const known = table.get(word) ?? unknown;
      const kind = part === 'verb' ? 'verb' : 'noun';
      table.set(word, { ...known, [kind]: Math.max(known[kind], level === 0 ? ownLevel : level) });
    }
  }
  return table;
}

function collect(holds: (part: string, level: number) => boolean): ReadonlySet<string> {
  const wanted = rows.filter(({ part, level }) => holds(part, level));
  return new Set(wanted.flatMap(({ words }) => words.split(' ')));
}
