import type { CslItem } from '../csl';
import { findDate, findDay, yearOnly } from './dates';
import { tidy } from './title';

/**
 * The stretch between two areas of an entry: a dash behind a stop. A hyphen without blanks is a
 * dash only before a digit or a capital, and not behind an initial («Ж.-П.»).
 */
const seam =
  /(?<=[.,»)\]?!])(?:\s*[\u2013\u2014]{1,2}\s*|\s+-{1,2}\s*|(?<!\p{Lu}\.)-{1,2}\s*(?=[\p{Lu}0-9]))(?=\S)/u;

/** A stop that ends an area where the entry has no dashes: not after an initial or «т.». */
const stop = /(?<=\p{L}{3}|[»)\]0-9]|\s[бс\u0070]|\.[бс\u0070])\.\s+(?=[\p{Lu}«0-9])/u;

/**
 * Cuts an entry, or its host, into areas: at stops with dashes, or at stops where there are no
 * dashes.
 */
export function splitAreas(text: string): string[] {
  const dashed = text.split(seam).map((area) => area.trim());
  if (dashed.length > 1) return mergeTitle(dashed.filter(hasWords));
  return mergeHead(text.split(stop).filter(hasWords));
}

function hasWords(area: string): boolean {
  return /[\p{L}\p{N}]/u.test(area);
}

/** «Атауы» – мемлекет: a dash behind a quotation or a bracket can belong to the title. */
function mergeTitle(areas: readonly string[]): string[] {
  const [first = '', second, ...rest] = areas;
  if (second === undefined || !/[»)\]?!]$/u.test(first) || isKnownArea(second)) return [...areas];
  return [`${first} – ${second}`, ...rest];
}

/** Without dashes, what stands before the first area of a known form is the title. */
function mergeHead(areas: readonly string[]): string[] {
  const known = areas.findIndex((area, at) => at > 0 && isKnownArea(area));
  if (known < 0) return [areas.join('. ')];
  return [areas.slice(0, known).join('. '), ...areas.slice(known)];
}

/** Tells whether an area is an imprint, pages, an edition, a date, or a volume and issue. */
export function isKnownArea(area: string): boolean {
  const words = area.trim();
  return (
    readImprint(words) !== undefined ||
    readPages(words) !== undefined ||
    readEdition(words) !== undefined ||
    /^(?:(?:1[5-9]|20)[0-9]{2}(?:\s?(?:ж|г)?\.?)?(?:$|[,\s]+[0-9№])|(?:№|Т\.|Vol|No\.|Вып|Issue)\s?\S)/u.test(
      words,
    )
  );
}

/** Writable fields while an entry is read. */
export type Fields = { -readonly [Key in keyof CslItem]?: CslItem[Key] };

const place = "(?:\\p{Lu}[\\p{L}'\\u2019.-]*(?:[\\s-](?:на|на-|\\p{Lu})[\\p{L}.-]*){0,2})";
const imprintForm = new RegExp(
  `^(${place}(?:\\s?[;,–-]\\s?${place})*)\\s?(?::\\s*(.+?))?[,.]?\\s+((?:1[5-9]|20)[0-9]{2})\\s*(?:ж\\.|г\\.|жыл)?\\.?$`,
  'u',
);

/** «Алматы: Қайнар-Заң, 2014», «М., 2012»: place, publisher and year. */
export function readImprint(area: string): Fields | undefined {
  const match = imprintForm.exec(tidy(area));
  if (match === null) return undefined;
  const publisher = match[2] === undefined ? '' : tidy(match[2]);
  return {
    'publisher-place': (match[1] ?? '').replace(/\s*[;,]\s*$/u, ''),
    ...(publisher === '' ? {} : { publisher }),
    issued: { 'date-parts': [[Number(match[3])]] },
  };
}

const extent =
  /^(?:[IVXLC]+,\s*)?([0-9]{1,4})\s*(?:б|бет|беттер|с|c|стр|p|pp|pages|страниц\p{L}*)\.?\]?$/iu;
const pagesFirst =
  /^(?:Б|С|C|P|Pp|бб|сс|стр|pp?|бет|беттер|б|с|c)\.?\s*([0-9]{1,4}(?:\s*[-–—]\s*[0-9]{1,4})?(?:,\s*[0-9]{1,4}(?:[-–][0-9]{1,4})?)*)\.?$/u;
const pagesLast = /^([0-9]{1,4}\s*[-–—]\s*[0-9]{1,4})[\s-]*(?:бб?|беттер|бет|сс?|c|стр|pp?)\.?$/u;

/** «216 б.»: the extent of a book; «Б. 14-20», «51-55 б.»: the pages of a part. */
export function readPages(area: string): Fields | undefined {
  const words = area.trim();
  const all = extent.exec(words)?.[1];
  if (all !== undefined) return { 'number-of-pages': all };
  const page = (pagesFirst.exec(words) ?? pagesLast.exec(words))?.[1];
  return page === undefined ? undefined : { page: page.replace(/\s*[-–—]\s*/gu, '-') };
}

const volumeForm =
  /(?:^|[\s,;(])(?:(?:Т|т|Том|том|Vol|vol|Volume|Кітап|Кн|кн|Ч|ч)\.?\s*([0-9]{1,4}|[IVXLC]{1,6})|([0-9]{1,4}|[IVXLC]{1,6})\s*-?\s*(?:т|том|кітап)\.?)(?=$|[\s,;.:)])/u;
const issueForm =
  /(?:(?:№|No\.?|Nr\.?|Issue|issue|Iss\.|Вып\.|вып\.|Выпуск|Шығ\.)\s*([0-9]{1,4}(?:\s*[-/–]\s*[0-9]{1,4})?(?:\s*\([0-9]{1,4}\))?)|([0-9]{1,4})-?\s*(?:шығ|шығарылым)\.?)/u;

/** «Т. 12, № 3 (45)», «Vol. 5, No. 2», «2-шығ.» */
export function readNumbers(area: string): Fields | undefined {
  const volume = volumeForm.exec(area);
  const issue = issueForm.exec(area);
  if (volume === null && issue === null) return undefined;
  const numbered = issue?.[1] ?? issue?.[2];
  return {
    ...(volume === null ? {} : { volume: volume[1] ?? volume[2] ?? '' }),
    ...(numbered === undefined
      ? {}
      : { issue: numbered.replace(/\s*\(/u, ' (').replace(/\s*–\s*/u, '-') }),
  };
}

const editionForm =
  /^([0-9]{1,2})\s*(?:-|\s)?\s*(?:бас(?:ылым\p{L}*|\.|$)|(?:е\s+)?изд\.|(?:nd|rd|th|st)\s+ed)/iu;

/**
 * Reads the areas behind the title into fields; an area that says nothing known is passed over.
 */
export function readAreas(areas: readonly string[]): Fields {
  const fields: Fields = {};
  for (const area of areas) {
    const read =
      readImprint(area) ?? readPages(area) ?? readEdition(area) ?? readDated(area, fields);
    for (const [key, value] of Object.entries(read)) {
      if (!(key in fields) || key === 'issued') Object.assign(fields, { [key]: value });
    }
  }
  return fields;
}

function readEdition(area: string): Fields | undefined {
  const edition = editionForm.exec(area)?.[1];
  return edition === undefined ? undefined : { edition };
}

/** Year, day and month, volume and issue, in one area or in several. */
function readDated(area: string, fields: Fields): Fields {
  const numbers = readNumbers(area) ?? {};
  const full = findDate(area)?.date;
  if (full !== undefined) return { ...numbers, issued: full };
  const day = findDay(area);
  const year = /^(?:[^\p{L}]*?)(?:1[5-9]|20)[0-9]{2}/u.test(area) ? yearOnly(area) : undefined;
  const known = year?.['date-parts'][0]?.[0] ?? fields.issued?.['date-parts'][0]?.[0];
  if (day !== undefined && known !== undefined) {
    return { ...numbers, issued: { 'date-parts': [[known, ...day]] } };
  }
  return year === undefined || fields.issued !== undefined ? numbers : { ...numbers, issued: year };
}
