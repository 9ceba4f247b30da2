import { normalize } from '../../noise';
import { expectText } from '../../text';
import type { CslItem } from '../csl';
import { readAct } from './act';
import { readArchive } from './archive';
import { readAuthorDate } from './author-date';
import { readBook } from './book';
import { readCourtCase } from './court-case';
import { findHost, readPart } from './part';
import { readQuotedArticle } from './quoted-article';
import { readStandard } from './standard';
import { readTreaty } from './treaty';
import { takeWeb, type Web, withoutLooseEnd } from './web';

/** What says only in which form the work was seen: text, electronic resource, site. */
const designation =
  / ?\[(?:Электронды[қк]? (?:ресурс|құжат)|Электронный ресурс|Electronic resource|Мәтін|Текст|Text|сайт|site|in (?:Kazakh|Russian|English)|Online)\]|(?:Текст|Мәтін) ?: ?(?:непосредственный|электронный|тікелей|электрондық)\.?/giu;

/** No entry is longer; what is, is cut here, so that no text costs more than its length. */
const longest = 2000;

/**
 * Reads one entry of a list of sources into CSL-JSON.
 *
 * @param entry the entry, in Kazakh, Russian or English; its number in the list is passed over
 * @returns the entry in CSL-JSON; what cannot be read is left out
 * @throws TypeError when `entry` is not a string
 *
 * @example
 * const { type, title } = parseReference('Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар-Заң, 2014. – 216 б.');
 * [type, title]; // => ['book', 'Шарт еркіндігі']
 */
export function parseReference(entry: string): CslItem {
  expectText(entry, 'parseReference');
  return readEntry(normalize(entry.slice(0, longest)).text.replace(listNumber, ''));
}

/** «1. », «2) », «[3] » before an entry. */
const listNumber = /^\s*(?:\[[0-9]{1,3}\]|[0-9]{1,3}[.)])\s+(?=[«"]?\p{Lu})/u;

/** Reads an entry of a text that is already repaired. */
export function readEntry(entry: string): CslItem {
  const { rest, fields } = takeWeb(withoutDesignations(entry.slice(0, longest)));
  const seam = rest.indexOf('//');
  const part = withoutLooseEnd(seam < 0 ? rest : rest.slice(0, seam));
  const behind = seam < 0 ? '' : rest.slice(seam + 2).trim();
  const host = behind === '' ? null : behind;
  return { ...readKind(part, host, fields), ...fields };
}

/** The entry with one blank for every run of blanks, and without the words for its form. */
function withoutDesignations(entry: string): string {
  return entry.replace(/\s+/gu, ' ').trim().replace(designation, '');
}

/** An act has a number: «№ 5»; a treaty about law has none. */
const hasNumber = /№|(?<!\p{L})No?\.? ?[0-9]/u;

/** The first reader that knows the kind of the entry; a book needs nothing to be known by. */
function readKind(part: string, host: string | null, web: Web['fields']): CslItem {
  const special =
    readStandard(part) ??
    readArchive(part) ??
    readCourtCase(part, host) ??
    (hasNumber.test(part) ? undefined : readTreaty(part, host)) ??
    readAct(part, host) ??
    readTreaty(part, host);
  if (special !== undefined) return special;
  if (host !== null) return readPart(part, host, web.URL !== undefined);
  const foreign = readAuthorDate(part) ?? readQuotedArticle(part);
  if (foreign !== undefined) return asPage(foreign, web);
  const seam = findHost(part);
  if (seam !== null) {
    return readPart(part.slice(0, seam.index), part.slice(seam.index + seam.length), false);
  }
  return asPage(readBook(part), web);
}

/** A book that has an address and neither place nor extent is a page of the web. */
function asPage(item: CslItem, web: Web['fields']): CslItem {
  const isPrinted = item['publisher-place'] !== undefined || item['number-of-pages'] !== undefined;
  return item.type === 'book' && web.URL !== undefined && !isPrinted
    ? { ...item, type: 'webpage' }
    : item;
}
