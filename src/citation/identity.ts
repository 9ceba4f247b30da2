import type { CslItem } from './csl';

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
  const folded = words.map((word) => (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return `work ${folded.join(' ')}`;
}
