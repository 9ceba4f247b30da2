import { pattern } from '../../pattern';
import type { Fields } from './fields';
import { isCity } from './imprint';
import { hasTerm, termsIn } from './terms';
import { tidy } from './tidy';
import { stripped } from './trim';

/** A title without the imprint behind it, and what the imprint says. */
export interface Loose {
  readonly rest: string;
  readonly fields: Fields;
}

/** «176 б.», «С. 112.», «51-53 бб.», «144-бет» at the end. */
const pagesAtEnd = pattern(
  String.raw`[.,;]? \x20 (?: (?<label> {{label}} ) \. \x20? (?<cited> {{range}} ) | (?<number> {{range}} ) (?<unit> \x20? -? \x20? {{unit}} ) ) \.? $`,
  {
    label: String.raw`[\u0421\u0441Pp]{1,2} | [Бб]{1,2} | [Сс]тр`,
    range: String.raw`[0-9]{1,4} (?: \x20? [-\u2013] \x20? [0-9]{1,4} )?`,
    unit: String.raw`(?: беттер | бет | бб? | \u0441тр | \u0441\u0441? | pp? )`,
  },
);

/** «1994», «2004 ж.», «1883 г.» at the end of what is left. */
const yearAtEnd = /[.,:;]? ?(?<year>(?:1[5-9]|20)[0-9]{2})(?: ?(?:ж|г|жыл)\.?)?\.?$/u;

/** Signs between the title, the place and the publisher. */
const seams = /[.,:] (?=[\p{Lu}«"]|изд|баспа|г\. |вып\. ?[0-9])/gu;

const place = /^(?:г\. ?|қ\. ?)?(?<name>\p{Lu}[\p{L}-]{1,24}\.?)(?: қ\.?| қаласы)?$/u;

/**
 * Takes an imprint off the end of a title that has only commas and stops before it: «Title. Бішкек.
 * 2001», «Title, Қызылорда, «Тұмар» баспасы, 2004 ж., 51-53 бб.», «Title. М. Наука, 1978».
 *
 * @param isDated the year stands behind, in an area of its own; then only a known city is a place
 * @returns `undefined` where no place and year stand there
 */
export function takeLooseImprint(words: string, isDated: boolean): Loose | undefined {
  if (isDated) return readPieces(stripped(words, '', ' .,:'), '');
  pagesAtEnd.lastIndex = 0;
  const pages = pagesAtEnd.exec(words);
  const head = pages === null ? words : words.slice(0, pages.index);
  const year = yearAtEnd.exec(head);
  if (year === null) return undefined;
  const printed = readPieces(
    stripped(head.slice(0, year.index), '', ' .,:'),
    head.charAt(year.index),
  );
  if (printed === undefined) return undefined;
  return {
    rest: printed.rest,
    fields: {
      ...printed.fields,
      issued: { 'date-parts': [[Number(year.groups?.['year'])]] },
      ...(pages === null ? {} : pagesOf(pages.groups ?? {})),
    },
  };
}

/**
 * «Таңдамалы. Алматы. Жазушы, 1985»: what was read as a place is a publisher, and the city stands
 * at the end of the title.
 */
export function takeCity(
  words: string,
  { publisher, 'publisher-place': named }: Fields,
): Loose | undefined {
  if (named === undefined || publisher !== undefined || isCity(folded(named))) return undefined;
  const match = /[.,] (?<city>\p{Lu}[\p{L}-]{2,24})\.?$/u.exec(words);
  const city = match?.groups?.['city'];
  if (match === null || city === undefined || !isCity(city.toLowerCase())) return undefined;
  const fields = { 'publisher-place': city, publisher: named };
  return { rest: tidy(words.slice(0, match.index)), fields };
}

/** One number with its unit is an extent; a label, a range or a hyphen tells the pages that are meant. */
function pagesOf(groups: Readonly<Record<string, string | undefined>>): Fields {
  const { cited, number = '', unit = '' } = groups;
  if (cited !== undefined) return { page: withHyphen(cited) };
  const isCited = /[-\u2013]/u.test(number) || unit.trim().startsWith('-') || unit.includes('тер');
  return isCited ? { page: withHyphen(number) } : { 'number-of-pages': number };
}

function withHyphen(range: string): string {
  return range.replace(/ ?[-\u2013] ?/u, '-');
}

/** The pieces at the end: a place, a publisher behind or before it, an issue of a series. */
function readPieces(head: string, sign: string): Loose | undefined {
  const cuts = Array.from(head.matchAll(seams), ({ index }) => index);
  const last = cuts.at(-1);
  if (last === undefined) return undefined;
  const before = cuts.at(-2);
  const end = head.slice(last + 2);
  const middle = before === undefined ? '' : head.slice(before + 2, last);
  const where = placeIn(end);
  if (where !== undefined && (isCity(folded(where)) || isLonePlace(head, last, sign))) {
    const isPublisher = before !== undefined && namesPublisher(middle);
    const rest = isPublisher ? head.slice(0, before) : head.slice(0, last);
    return loose(rest, { 'publisher-place': where, ...(isPublisher ? publisher(middle) : {}) });
  }
  const earlier = placeIn(middle);
  if (before === undefined || earlier === undefined) return undefined;
  if (!isCity(folded(earlier)) && !namesPublisher(end)) return undefined;
  return loose(head.slice(0, before), { 'publisher-place': earlier, ...publisher(end) });
}

function loose(rest: string, fields: Fields): Loose {
  const issue = /,? (?:вып|шығ)\. ?([0-9]{1,3})$/iu.exec(rest);
  if (issue === null) return { rest: tidy(rest), fields };
  return { rest: tidy(rest.slice(0, issue.index)), fields: { issue: issue[1] ?? '', ...fields } };
}

function placeIn(piece: string): string | undefined {
  return place.exec(piece.trim())?.groups?.['name'];
}

function folded(where: string): string {
  return stripped(where, '', '.').toLowerCase();
}

/** One word behind a stop and before the year: «Ынтымақ жолы. Бішкек. 2001». */
function isLonePlace(head: string, cut: number, sign: string): boolean {
  return head.charAt(cut) === '.' && (sign === '.' || sign === ',' || sign === ':');
}

/** «Педагогика», with its marks or with the word for a publisher. */
function namesPublisher(words: string): boolean {
  return /^[«"][^«»"]{2,50}[»"]/u.test(words) || hasTerm(termsIn(words), 'publisher');
}

function publisher(words: string): Fields {
  const quoted = /[«"]([^«»"]{2,60})[»"]/u.exec(words)?.[1];
  return { publisher: quoted ?? tidy(words) };
}
