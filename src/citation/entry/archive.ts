import type { CslItem } from '../csl';
import { stripped } from './trim';

/** Fond and inventory: «5-қор, 2-тізбе», «Ф. 64. Оп. 1». */
const address =
  /(?:[0-9]{1,5}\p{L}? ?- ?(?:қор|қ\., ?[0-9]{1,4} ?- ?т\.)|қор ?[0-9]|(?<!\p{L})[Фф]\. ?\p{L}?-?[0-9]{1,5}[ .,–—-]{1,5}[Оо]п\.)/u;

/** One of these is in every address. */
const signs = ['қор', 'қ.,', 'ф.'];

/** Reads a document of an archive: the archive, and the address in it. */
export function readArchive(entry: string): CslItem | undefined {
  const small = entry.toLowerCase();
  if (!signs.some((sign) => small.includes(sign))) return undefined;
  const start = entry.search(address);
  if (start < 0) return undefined;
  const archive = stripped(entry.slice(0, start), ' ', ' .,:;–—-');
  return {
    type: 'manuscript',
    ...(archive === '' ? {} : { archive }),
    archive_location: entry.slice(start).trim(),
  };
}
