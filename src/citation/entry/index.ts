import type { CslItem } from '../csl';
import { readAct } from './act';
import { readArchive } from './archive';
import { readBook } from './book';
import { readPart } from './part';
import { readStandard } from './standard';
import { readTreaty } from './treaty';
import { takeWeb, type Web } from './web';

/** What says only in which form the work was seen: text, electronic resource, site. */
const designation =
  /\s*\[(?:Электронды[қк]? (?:ресурс|құжат)|Электронный ресурс|Electronic resource|Мәтін|Текст|Text|сайт|site|in (?:Kazakh|Russian|English)|Online)\]|\s*[.:]?\s*[–—-]?\s*(?:Текст|Мәтін)\s?:\s?(?:непосредственный|электронный|тікелей|электрондық)\.?/giu;

/** No entry is longer; what is, is cut here, so that no text costs more than its length. */
const longest = 2000;

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
  const { rest, fields } = takeWeb(entry.slice(0, longest).replace(designation, ''));
  const seam = rest.indexOf('//');
  const part = (seam < 0 ? rest : rest.slice(0, seam)).trim();
  const host = seam < 0 ? null : rest.slice(seam + 2).trim();
  return { ...readKind(part, host, fields), ...fields };
}

/** The first reader that knows the kind of the entry; a book needs nothing to be known by. */
function readKind(part: string, host: string | null, web: Web['fields']): CslItem {
  const special = readStandard(part) ?? readArchive(part) ?? readAct(part, host);
  if (special !== undefined) return special;
  if (host !== null) return readPart(part, host, web.URL !== undefined);
  const item = readTreaty(part) ?? readBook(part);
  const isPrinted = item['publisher-place'] !== undefined || item['number-of-pages'] !== undefined;
  return item.type === 'book' && web.URL !== undefined && !isPrinted
    ? { ...item, type: 'webpage' }
    : item;
}
