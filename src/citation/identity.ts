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
  const own = references.flatMap(({ origin }, at) => (origin === 'text' ? [at] : []));
  const alike = groupsBy(own, (at) => `${references[at]?.list} ${kinshipOf(references[at]?.csl)}`);
  const same = alike.flatMap((group) =>
    groupsBy(group, (at) => identityOf(references[at]?.csl ?? { type: '' })),
  );
  return same.sort(([one = 0], [other = 0]) => one - other);
}

/** Works of which this differs are not the same; it costs less than their identity. */
function kinshipOf(csl: CslItem | undefined): string {
  if (csl?.DOI !== undefined) return 'doi';
  return csl?.title === undefined ? 'url' : String(csl.issued?.['date-parts'][0]?.[0]);
}

/** Places that share a key, as far as they are several. */
function groupsBy(
  places: readonly number[],
  keyOf: (place: number) => string | undefined,
): number[][] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(place);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
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
