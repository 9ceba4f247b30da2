import { daysOf, findDate, findDay, yearOnly } from './dates';
import type { Fields } from './fields';
import { readImprint } from './imprint';
import { readEdition, readNumbers, readPages } from './numbers';
import { stripped } from './trim';

/**
 * The stretch between two areas of an entry: a dash behind a stop. A hyphen without blanks is a
 * dash only before a digit or a capital, and not behind an initial («Ж.-П.»).
 */
const seam =
  /(?<=[.,»)\]?!])(?: ?[\u2013\u2014]{1,2} ?| -{1,2} ?|(?<!\p{Lu}\.)-{1,2} ?(?=[\p{Lu}0-9]))(?=[^ ])/u;

/** A stop that ends an area where the entry has no dashes: not after an initial or a label. */
const stop =
  /(?<=\p{L}{3}|(?<![.\p{L}])\p{Lu}{2}|\p{Lu}\. ?\p{Lu}\p{Ll}|[»"”)\]0-9]|[ .0-9](?:б|бб|\u0441|p|pp|ed|тр)|[0-9] ?(?:ж|г)(?!\. [0-9]{1,2} \p{Ll}{3})|\.[a-z]{2,4})(?<![^\p{L}](?:[Vv]ol|[Вв]ып|[Шш]ығ|[Ii]ss|[Сс]тр|[Кк]іт|[Сс]ер|[Оо]тв|[Пп]од|[Оо]бщ|[Нн]ауч))\. (?=[\p{Lu}«0-9№]|[ivxlc]{1,6}, [0-9])/u;

/**
 * «Алматы: Қайнар, 2014, 216 б.», «Алматы, 1995-256б.», «Алматы, 2001, 25-27 бб.»: a comma or a
 * hyphen before the extent or the pages.
 */
const extentBehindYear =
  /(?:(?<=(?:1[5-9]|20)[0-9]{2})(?: ?(?:ж|г|жыл)\.?)?, |(?<=, ?(?:1[5-9]|20)[0-9]{2})-)(?=[0-9]{1,4}(?: ?[-\u2013] ?[0-9]{1,4})? ?-?(?:бб?|бет|\u0441\u0441?|pp?|стр)\.?$)/u;

/** «М., 2004, с. 12»: the label of the pages behind the year. */
const pagesBehindYear =
  /(?<=(?:1[5-9]|20)[0-9]{2}), ([\u0421\u0441\u0411\u0431Pp])(?=p?\. ?[0-9]{1,4}(?: ?[-\u2013] ?[0-9]{1,4})?\.?$)/u;

/** «Заң мәні, Алматы: Заң, 2010», «Rivers (Oxford: Gavel, 2001)»: an imprint without a stop. */
const looseImprint =
  /(?:, | \()(\p{Lu}[\p{L} -]{1,25}: [^,:()]{2,60}, (?:1[5-9]|20)[0-9]{2})\)?(?=\.?(?:$| [0-9]))/u;

/**
 * Cuts an entry, or its host, into areas: at stops with dashes, or at stops where there are no
 * dashes.
 */
export function splitAreas(entry: string): string[] {
  const text = entry
    .replace(extentBehindYear, '. ')
    .replace(pagesBehindYear, (_, label: string) => `. ${label.toUpperCase()}`)
    .replace(looseImprint, '. $1');
  const dashed = text.split(seam).map((area) => area.trim());
  if (dashed.length > 1) return mergeTitle(dashed.filter(hasWords)).flatMap(splitTail);
  const loose = text.split(/ [\u2013\u2014-] /u).filter(hasWords);
  const known = loose.findIndex((area, at) => at > 0 && isKnownArea(area));
  if (known > 0) return [loose.slice(0, known).join(' – '), ...loose.slice(known)];
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

/** Areas in a dashed entry that have only stops between them: «2018. № 6», «Алматы, 2010. 300 б.» */
function splitTail(area: string, at: number): string[] {
  if (isKnownArea(area)) return [area];
  const isKnown = (piece: string, index: number) => (at > 0 || index > 0) && isKnownArea(piece);
  const stopped = area.split(stop);
  const pieces = stopped.some(isKnown) ? stopped : area.split(/ [\u2013\u2014-] /u);
  const known = pieces.findIndex(isKnown);
  if (known < 0) return [area];
  const head = pieces.slice(0, known).join('. ');
  return head === '' ? pieces : [head, ...pieces.slice(known)];
}

/** Without dashes, what stands before the first area of a known form is the title. */
function mergeHead(areas: readonly string[]): string[] {
  const known = areas.findIndex((area, at) => at > 0 && isKnownArea(area));
  if (known < 0) return [areas.join('. ')];
  return [areas.slice(0, known).join('. '), ...areas.slice(known)];
}

const yearOrNumber =
  /^(?:(?:1[5-9]|20)[0-9]{2}(?:[a-d]|[а-в])?(?: ?(?:ж|г|жыл)\.?)?(?:$|\.$|[,.]? (?=[0-9№])|,)|(?:№|Т\. ?[0-9IVX]|Vol\.? ?[0-9IVX]|No\.? ?[0-9]|Вып\. ?[0-9]|Шығ\. ?[0-9]|Issue [0-9]))/u;

/** Tells whether an area is an imprint, pages, an edition, a date, or a volume and issue. */
export function isKnownArea(area: string): boolean {
  const words = area.trim();
  return (
    readImprint(words) !== undefined ||
    readPages(words) !== undefined ||
    readEdition(words) !== undefined ||
    yearOrNumber.test(words)
  );
}

/**
 * Reads the areas behind the title into fields; an area that says nothing known is passed over.
 */
export function readAreas(areas: readonly string[]): Fields {
  const fields: Fields = {};
  for (const area of joinImprints(areas)) {
    const read =
      readImprint(area) ?? readPages(area) ?? readEdition(area) ?? readDated(area, fields);
    for (const [key, value] of Object.entries(read)) {
      if (!(key in fields) || key === 'issued') Object.assign(fields, { [key]: value });
    }
  }
  return fields;
}

/** «Алматы: Өлке. – 1995.»: the year of an imprint stands in an area of its own. */
function joinImprints(areas: readonly string[]): string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const last = joined.at(-1) ?? '';
    const isYear = /^(?:1[5-9]|20)[0-9]{2}(?: ?(?:ж|г|жыл)\.?)?\.?$/u.test(area);
    const whole = `${stripped(last, '', ' .')}, ${area}`;
    const isJoined = isYear && last.includes(':') && readImprint(whole) !== undefined;
    if (isJoined) joined.pop();
    joined.push(isJoined ? whole : area);
  }
  return joined;
}

/** Year, day and month, volume and issue, in one area or in several. */
function readDated(area: string, fields: Fields): Fields {
  const numbers = readNumbers(area) ?? {};
  const full = findDate(area)?.date;
  if (full !== undefined) return { ...numbers, issued: full };
  const day = findDay(area);
  const year = /^[^\p{L}]{0,12}(?:1[5-9]|20)[0-9]{2}/u.test(area) ? yearOnly(area) : undefined;
  const known = year?.['date-parts'][0]?.[0] ?? fields.issued?.['date-parts'][0]?.[0];
  if (day !== undefined && known !== undefined) {
    return { ...numbers, issued: daysOf(area, known, day) };
  }
  return year === undefined || fields.issued !== undefined ? numbers : { ...numbers, issued: year };
}
