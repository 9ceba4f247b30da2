import type { CslItem } from '../csl';
import { tidy } from './title';

/** Fond and inventory: «5-қор, 2-тізбе», «Ф. 64. Оп. 1». */
const address =
  /(?:[0-9]+[\p{L}]?\s?-\s?қор|қор\s?[0-9]|(?:^|[\s.])[Фф]\.\s?[\p{L}]?-?[0-9]+[\s.,]+[Оо]п\.)/u;

/** Reads a document of an archive: the archive, and the address in it. */
export function readArchive(entry: string): CslItem | undefined {
  const match = address.exec(entry);
  if (match === null) return undefined;
  const start = match.index + (match[0].length - match[0].replace(/^[\s.]+/u, '').length);
  const archive = tidy(entry.slice(0, start));
  return {
    type: 'manuscript',
    ...(archive === '' ? {} : { archive }),
    archive_location: entry.slice(start).trim(),
  };
}
