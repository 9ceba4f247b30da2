import { lexiconRows } from '../../document/rows';
import { once } from '../../once';

const known = once(
  (): ReadonlySet<string> =>
    new Set(lexiconRows().flatMap((row) => (row.class === 'eponym' ? [row.word] : []))),
);

/** The names of the lexicon that treaties are called after, in small letters. */
export function eponyms(): ReadonlySet<string> {
  return known();
}

/**
 * Tells whether treaties are named after a city or a phrase: such a name is one even at the head of
 * a sentence, where any word has a capital.
 *
 * @example
 * [isEponym('Кишинев'), isEponym('Сауда')]; // => [true, false]
 */
export function isEponym(name: string): boolean {
  return known().has(name.toLowerCase());
}
