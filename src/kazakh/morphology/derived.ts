import type { Knowledge } from './lexicon';
import { fitsSound, rowOfStem, type Spelling, spellings } from './sounds';

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
 * What is known of a stem by the noun that it is made of: заңдылық of заң, рәсімсіз of рәсім.
 *
 * @param stem small letters; a verb's bare stem
 * @param known what the lexicon knows of a base
 */
export function derivedKnowledge(stem: string, known: (base: string) => Knowledge): Knowledge {
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
