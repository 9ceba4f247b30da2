import { characterClass, classAt } from '../kazakh/characters';
import type { CslItem } from './csl';
import type { Reference } from './reference';

/**
 * What makes a work the same work: its DOI, the number and date of an act, or author, title, year
 * and volume.
 *
 * @param csl the entry
 * @returns a key, or `undefined` for an entry that says too little
 */
export function identityOf(csl: CslItem): string | undefined {
  if (csl.DOI !== undefined) return `doi ${csl.DOI.toLowerCase()}`;
  const date = (csl.issued?.['date-parts'][0] ?? []).join('-');
  const isAct = csl.type === 'legislation' || csl.type === 'regulation';
  if (isAct && csl.number !== undefined && date !== '') {
    return `act ${csl.number.toLowerCase()} ${date}`;
  }
  if (csl.title === undefined) return csl.URL;
  const [author] = csl.author ?? [];
  const words = [author?.family, author?.given?.charAt(0), csl.title, date.slice(0, 4), csl.volume];
  const folded = words.map((word) => lettersOf((word ?? '').toLowerCase()));
  return `work ${folded.join(' ')}`;
}

/**
 * The entries of a list that are the same work, as groups of their places in the list.
 *
 * @param references the list
 */
export function duplicatesOf(references: readonly Reference[]): number[][] {
  const groups = new Map<string, number[]>();
  references.forEach(({ csl, origin }, at) => {
    const key = origin === 'text' ? identityOf(csl) : undefined;
    if (key === undefined) return;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [at]);
    else same.push(at);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Letters and digits alone. */
function lettersOf(words: string): string {
  let letters = '';
  let start = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const found = classAt(words, at);
    if (found === characterClass.small || found === characterClass.digit) continue;
    letters += words.slice(start, at);
    start = at + 1;
  }
  return letters;
}
