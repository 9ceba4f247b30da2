import type { CslItem } from '../csl';
import { readBook } from './book';
import { readPart } from './part';
import { takeWeb } from './web';

/** What says only in which form the work was seen: text, electronic resource, site. */
const designation =
  /\s*\[(?:Электронды[қк]? (?:ресурс|құжат)|Электронный ресурс|Electronic resource|Мәтін|Текст|Text|сайт|site|in (?:Kazakh|Russian|English)|Online)\]|\s*[.:]?\s*[–—-]?\s*(?:Текст|Мәтін)\s?:\s?(?:непосредственный|электронный|тікелей|электрондық)\.?/giu;

/**
 * Reads one entry of a list of sources into CSL-JSON.
 *
 * @param entry the entry without its number, in Kazakh, Russian or English
 * @returns the entry in CSL-JSON; what cannot be read is left out
 * @throws TypeError when `entry` is not a string
 *
 * @example
 * const { type, title } = parseReference('Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар-Заң, 2014. – 216 б.');
 * [type, title]; // => ['book', 'Шарт еркіндігі']
 */
export function parseReference(entry: string): CslItem {
  if (typeof entry !== 'string') {
    throw new TypeError(
      `parseReference takes one entry of a list as a string, and got ${typeof entry}.`,
    );
  }
  const { rest, fields } = takeWeb(entry.replace(designation, ''));
  const seam = rest.indexOf('//');
  const item =
    seam < 0
      ? readBook(rest)
      : readPart(rest.slice(0, seam).trim(), rest.slice(seam + 2).trim(), fields.URL !== undefined);
  return { ...item, ...fields };
}
