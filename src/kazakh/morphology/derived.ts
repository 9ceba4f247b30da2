import { fitsSound, rowOfStem, type Spelling, spellings } from './sounds';

/** What the lexicon knows of a stem: how often it is met as a noun and as a verb, 0 to 4. */
export interface Knowledge {
  readonly noun: number;
  readonly verb: number;
}

/**
 * Endings that make a noun or an adjective of a noun. Those of possession after a consonant
 * (-ды, -ты) are left out: they look like the accusative.
 */
const ofNouns: readonly Spelling[] = ['ЛЫҚ', 'шЫ', 'сЫз', 'ЛЫ']
  .flatMap(spellings)
  .filter(({ text }) => !/^[дт].$/u.test(text));

/** Endings that make a verb of a noun. */
const ofVerbs: readonly Spelling[] = spellings('ЛА').filter(({ text }) => text.startsWith('л'));

/** A shorter base is too often one by chance. */
const leastBase = 3;

/** How common a stem counts that is known by its base only. */
const derivedLevel = 1;

/**
 * What is known of a stem as it is, and where that is nothing, by the noun that it is made of.
 *
 * @param stem small letters; a verb's bare stem
 * @param known what is known of stems as they are
 */
export function withDerived(stem: string, known: (stem: string) => Knowledge): Knowledge {
  const own = known(stem);
  if (own.noun > 0 && own.verb > 0) return own;
  const derived = derivedKnowledge(stem, known);
  return { noun: own.noun || derived.noun, verb: own.verb || derived.verb };
}

/**
 * What is known of a stem by the noun that it is made of: заңдылық of заң, рәсімсіз of рәсім.
 *
 * @param stem small letters; a verb's bare stem
 * @param known what the lexicon knows of a base
 */
function derivedKnowledge(stem: string, known: (base: string) => Knowledge): Knowledge {
  const isMadeBy = (endings: readonly Spelling[]) =>
    endings.some((ending) => {
      const base = baseOf(stem, ending);
      return base !== undefined && isNoun(base, known);
    });
  return {
    noun: isMadeBy(ofNouns) ? derivedLevel : 0,
    verb: isMadeBy(ofVerbs) ? derivedLevel : 0,
  };
}

/** A noun of the lexicon, or one made of such: заң + ды + лық. */
function isNoun(base: string, known: (base: string) => Knowledge): boolean {
  return known(base).noun > 0 || derivedKnowledge(base, known).noun > 0;
}

function baseOf(stem: string, ending: Spelling): string | undefined {
  if (!stem.endsWith(ending.text)) return undefined;
  const base = stem.slice(0, -ending.text.length);
  const isFit = rowOfStem(base) === ending.row && fitsSound(base, ending);
  return base.length >= leastBase && isFit ? base : undefined;
}
