import { isLetterAt } from '../../kazakh/characters';
import { daysOf, findDate, findDay, yearOnly } from './dates';
import type { Fields } from './fields';
import { isCity, readImprint } from './imprint';
import { readEdition, readNumbers, readPages } from './numbers';
import { splitAtDashes, splitAtStops } from './seams';
import { stripped } from './trim';
import { withSeams } from './with-seams';

/** A piece of an entry between two seams, read once. */
export interface Area {
  readonly words: string;
  /** What an imprint, pages or an edition say; `undefined` for anything else. */
  readonly fields: Fields | undefined;
  /** It is one of these, or a date, or volume and issue. */
  readonly isKnown: boolean;
}

/** Reads a piece of an entry by itself. */
export function areaOf(printed: string): Area {
  const words = printed.trim();
  const fields =
    hasDigit(words) && !letteredYear.test(words)
      ? (readImprint(words) ?? readPages(words) ?? readEdition(words))
      : undefined;
  return { words, fields, isKnown: fields !== undefined || isYearOrNumber(words) };
}

/** «2010б»: one of two works of a year, and no extent. */
const letteredYear = /^(?:1[5-9]|20)[0-9]{2}[a-f\u0430-\u0435\u04D9]\.?$/u;

function hasDigit(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    if (isDigit(words.charCodeAt(at))) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Cuts an entry, or its host, into areas: at stops with dashes, or at stops where there are no
 * dashes.
 */
export function splitAreas(entry: string): Area[] {
  const text = withSeams(entry);
  const dashed = splitAtDashes(text);
  if (dashed.length > 1) return mergeTitle(dashed.filter(hasWords).map(areaOf)).flatMap(splitTail);
  const loose = splitLoosely(text);
  const known = loose.findIndex(({ isKnown }, at) => at > 0 && isKnown);
  if (known > 0) return withHead(loose, known, ' – ');
  return mergeHead(splitAtStops(text).filter(hasWords).map(areaOf));
}

/** Cut at dashes between blanks, whatever stands before them. */
function splitLoosely(text: string): Area[] {
  if (!/ [\u2013\u2014-] /u.test(text)) return [];
  return text
    .split(/ [\u2013\u2014-] /u)
    .filter(hasWords)
    .map(areaOf);
}

function hasWords(area: string): boolean {
  for (let at = 0; at < area.length; at += 1) {
    if (isLetterAt(area, at) || isDigit(area.charCodeAt(at))) return true;
  }
  return false;
}

/** The areas before a place as one, and those from there on. */
function withHead(areas: readonly Area[], known: number, seam: string): Area[] {
  const head = areas.slice(0, known).map(({ words }) => words);
  return head.length === 0 ? [...areas] : [titleArea(head.join(seam)), ...areas.slice(known)];
}

/** A title: whatever it looks like, it is read as nothing else. */
function titleArea(words: string): Area {
  return { words, fields: undefined, isKnown: false };
}

/** «Атауы» – мемлекет: a dash behind a quotation or a bracket can belong to the title. */
function mergeTitle(areas: readonly Area[]): Area[] {
  const [first, second, ...rest] = areas;
  if (first === undefined || second === undefined || second.isKnown) return [...areas];
  if (!'»)]?!'.includes(first.words.charAt(first.words.length - 1))) return [...areas];
  return [areaOf(`${first.words} – ${second.words}`), ...rest];
}

/** Areas in a dashed entry that have only stops between them: «2018. № 6», «Алматы, 2010. 300 б.» */
function splitTail(area: Area, at: number): Area[] {
  if (area.isKnown) return [area];
  const isKnown = (piece: Area, index: number) => (at > 0 || index > 0) && piece.isKnown;
  const stopped = splitAtStops(area.words).map(areaOf);
  const pieces = stopped.some(isKnown) ? stopped : splitLoosely(area.words);
  const known = pieces.findIndex(isKnown);
  return known < 0 ? [area] : withHead(pieces, known, '. ');
}

/** Without dashes, what stands before the first area of a known form is the title. */
function mergeHead(areas: readonly Area[]): Area[] {
  const known = areas.findIndex(({ isKnown }, at) => at > 0 && isKnown);
  return withHead(areas, known < 0 ? areas.length : known, '. ');
}

const year =
  /^(?:1[5-9]|20)[0-9]{2}[a-f\u0430-\u0435\u04D9]?(?: ?(?:ж|г|жыл)\.?)?(?:$|\.$|[,.]? (?=[0-9№])|,)/u;
const number =
  /^(?:№|[T\u0422]\. ?[0-9IVX]|Vol\.? ?[0-9IVX]|No\.? ?[0-9]|Вып\. ?[0-9]|Шығ\. ?[0-9]|Issue [0-9])/u;

/** What the labels of numbers begin with; \u0422 is Cyrillic Т, \u0412 В. */
const numberStarts = '№VNIT\u0422\u0412\u0428';

function isYearOrNumber(words: string): boolean {
  const first = words.charCodeAt(0);
  if (first === 0x31 || first === 0x32) return year.test(words);
  return numberStarts.includes(words.charAt(0)) && number.test(words);
}

/**
 * Reads the areas behind the title into fields; an area that says nothing known is passed over.
 */
export function readAreas(areas: readonly Area[]): Fields {
  let fields: Fields = {};
  for (const area of joinImprints(areas)) {
    const read = area.fields ?? readDated(area.words, fields);
    const { issued } = read;
    fields = { ...read, ...fields, ...(issued === undefined ? {} : { issued }) };
  }
  return fields;
}

/** «Алматы: Өлке. – 1995.»: the year of an imprint stands in an area of its own. */
function joinImprints(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const last = joined.at(-1)?.words ?? '';
    const isYear = area.words.length < 12 && yearAlone.test(area.words);
    const isLoose =
      isYear && (last.includes(':') || isCity(stripped(last, '', ' .').toLowerCase()));
    const whole = isLoose ? areaOf(`${stripped(last, '', ' .')}, ${area.words}`) : undefined;
    const isJoined = whole?.fields?.['publisher-place'] !== undefined;
    if (isJoined) joined.pop();
    joined.push(isJoined ? whole : area);
  }
  return joined;
}

const yearAlone = /^(?:1[5-9]|20)[0-9]{2}(?: ?(?:ж|г|жыл)\.?)?\.?$/u;

/** Year, day and month, volume and issue, in one area or in several. */
function readDated(area: string, fields: Fields): Fields {
  if (!/[0-9ivxlc]/iu.test(area)) return {};
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
