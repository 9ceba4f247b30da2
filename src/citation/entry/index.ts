import { normalize } from '../../noise';
import { expectText } from '../../text';
import type { CslItem } from '../csl';
import { readAct } from './act';
import { readArchive } from './archive';
import { readAuthorDate } from './author-date';
import { readBook } from './book';
import { readCourtCase } from './court-case';
import { withoutDesignations } from './designations';
import { withYearInPlace } from './early-year';
import { languageOf } from './language';
import { readBookNote, readLooseArticle } from './loose-article';
import { findHost, readPart } from './part';
import { readQuotedArticle } from './quoted-article';
import { withoutRemarks } from './remarks';
import { readStandard } from './standard';
import { type EntryTerm, hasTerm, termsIn } from './terms';
import { readTreaty } from './treaty';
import { readVancouver } from './vancouver';
import { takeWeb, type Web, withoutLooseEnd } from './web';

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
  const printed = inOneBlank(entry.slice(0, longest));
  const terms = termsIn(printed);
  const web = takeWeb(withoutDesignations(printed, terms), terms);
  const { fields } = web;
  const rest = withYearInPlace(withoutRemarks(web.rest));
  const seam = rest.indexOf('//');
  const part = withoutLooseEnd(seam < 0 ? rest : rest.slice(0, seam));
  const behind = seam < 0 ? '' : rest.slice(seam + 2).trim();
  const host = behind === '' ? null : behind;
  const item = { ...readKind({ part, host, web: fields, terms }), ...fields };
  const language = item.title === undefined ? undefined : languageOf(item.title, printed);
  return language === undefined ? item : { ...item, language };
}

/** The entry with one blank for every run of blanks. */
function inOneBlank(entry: string): string {
  const bare = entry.includes('\n') ? joinLines(entry.trim()) : entry.trim();
  return /\s\s|[^\S ]/u.test(bare) ? bare.replace(/\s+/gu, ' ') : bare;
}

/** A word that a hyphen parts at the end of a line is one; «научно-» (scientific and) keeps its hyphen. */
function joinLines(entry: string): string {
  return entry.replace(/(?<=\p{Ll}{2})(?<!\p{L}{3}но)-[^\S\n]*\n\s*(?=\p{Ll}{2})/gu, '');
}

/** An entry without its address, and the terms that it has anywhere. */
interface Entry {
  readonly part: string;
  readonly host: string | null;
  readonly web: Web['fields'];
  readonly terms: readonly EntryTerm[];
}

/** The first reader that knows the kind of the entry; a book needs nothing to be known by. */
function readKind(entry: Entry): CslItem {
  const { part, host, web, terms } = entry;
  const special = readSpecial(entry);
  if (special !== undefined) return special;
  if (host !== null) return readPart(part, host, web.URL !== undefined, terms);
  const hasUrl = web.URL !== undefined;
  const medical = readVancouver(part, terms);
  if (medical !== undefined) return medical;
  const foreign = readQuotedArticle(part, hasUrl) ?? readAuthorDate(part, hasUrl);
  if (foreign !== undefined) return asPage(foreign, web);
  const note = readBookNote(part) ?? readLooseArticle(part, hasUrl);
  if (note !== undefined) return asPage(note, web);
  const seam = findHost(part, terms);
  if (seam !== null) {
    return readPart(part.slice(0, seam.index), part.slice(seam.index + seam.length), false, terms);
  }
  return asPage(readBook(part, terms), web);
}

/** Standards, archives, cases, treaties and acts: an act has a number, a treaty about law has none. */
function readSpecial({ part, host, terms }: Entry): CslItem | undefined {
  const early = readStandard(part) ?? readArchive(part);
  if (early !== undefined) return early;
  const trial = hasTerm(terms, 'sides') ? readCourtCase(part, host) : undefined;
  if (trial !== undefined) return trial;
  const mayBeTreaty = hasTerm(terms, 'treaty-begin', 'treaty-end');
  const isFirst = mayBeTreaty && !hasNumber.test(part);
  const treaty = isFirst ? readTreaty(part, host) : undefined;
  if (treaty !== undefined) return treaty;
  const mayBeAct = hasTerm(terms, 'regulation', 'ruling', 'legislation');
  const act = mayBeAct ? readAct(part, host) : undefined;
  return act ?? (mayBeTreaty && !isFirst ? readTreaty(part, host) : undefined);
}

const hasNumber = /№|(?<!\p{L})No?\.? ?[0-9]/u;

/** A book that has an address and neither place nor extent is a page of the web. */
function asPage(item: CslItem, web: Web['fields']): CslItem {
  const isPrinted = item['publisher-place'] !== undefined || item['number-of-pages'] !== undefined;
  return item.type === 'book' && web.URL !== undefined && !isPrinted
    ? { ...item, type: 'webpage' }
    : item;
}
