import { readFileSync } from 'node:fs';
import { withDerived } from '../src/kazakh/morphology/derived';
import { ownLevel } from '../src/kazakh/morphology/lexicon';
import type { Know } from './sign-training';

/** A row of the lexicon. */
export interface LexiconRow {
  readonly part: string;
  readonly level: number;
  readonly words: string;
}

/** Levels of stems by n or v, for nouns and verbs, and the stem. */
export type Levels = ReadonlyMap<string, number>;

/** The rows of the lexicon that are written by hand. */
export function handRows(): LexiconRow[] {
  return readRows().filter(({ level }) => level === 0);
}

/** The rows of the lexicon that are grown from texts. */
export function grownRows(): LexiconRow[] {
  return readRows().filter(({ level }) => level > 0);
}

function readRows(): LexiconRow[] {
  return JSON.parse(readFileSync('corpus/lexicon.json', 'utf8')) as LexiconRow[];
}

/** The stems of some rows; those of adjectives count as nouns. */
export function levelsOf(rows: readonly LexiconRow[]): Levels {
  const known = rows.filter(({ part }) => keyOf(part) !== undefined);
  return new Map(
    known.flatMap(({ part, level, words }) =>
      words
        .split(' ')
        .map((word) => [`${keyOf(part)}${word}`, level === 0 ? ownLevel : level] as const),
    ),
  );
}

/** What a lexicon of such levels knows. */
export function knowing(levels: Levels): Know {
  return (stem) =>
    withDerived(stem, (one) => ({
      noun: levels.get(`n${one}`) ?? 0,
      verb: levels.get(`v${one}`) ?? 0,
    }));
}

/**
 * The rows that are grown from texts without what is known anyway: stems of the rows written by
 * hand, rare stems that are made of a noun, passives of verbs in -ла.
 */
export function pruned(grown: readonly LexiconRow[], hand: Levels): LexiconRow[] {
  const all = new Map([...levelsOf(grown), ...hand]);
  return grown.map(({ part, level, words }) => ({
    part,
    level,
    words: words
      .split(' ')
      .filter((word) => {
        const key = `${keyOf(part)}${word}`;
        const isName = part === 'name';
        const isByHand = !isName && level <= (hand.get(key) ?? 0);
        return (
          !isByHand && (isName || !isPassive(key, level, all)) && !(level === 1 && isMade(key, all))
        );
      })
      .join(' '),
  }));
}

function keyOf(part: string): string | undefined {
  return { noun: 'n', name: 'n', verb: 'v' }[part];
}

/** Whether the lexicon knows a stem by the noun that it is made of. */
function isMade(key: string, all: Levels): boolean {
  const others = new Map(all);
  others.delete(key);
  const { noun, verb } = knowing(others)(key.slice(1));
  return (key.startsWith('v') ? verb : noun) > 0;
}

const passives = [/^(.+л[ае])н$/u, /^(.+[дт][ае])л$/u];
const leastNoun = 6;

/**
 * Whether a stem is the passive of a verb as common: тағайындал of тағайында, талқылан of талқыла.
 * Those of other verbs may be words of their own: ашыл, жинал, тарал. A short noun may look so by
 * chance: жылан is a snake, and жыла to weep.
 */
function isPassive(key: string, level: number, all: Levels): boolean {
  const stem = key.slice(1);
  if (key.startsWith('n') && stem.length < leastNoun) return false;
  return passives.some((passive) => (all.get(`v${passive.exec(stem)?.[1]}`) ?? 0) >= level);
}
