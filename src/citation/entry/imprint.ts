import { labelOf } from '../marker/labels';
import { findDate } from './dates';
import type { Fields } from './fields';
import { hasTerm, monthNumber, termsIn } from './terms';
import { tidy } from './tidy';
import { stripped } from './trim';

/** The year at the end, or the first and the last year of a set: «, 2014», «, [2010]», «, 1972–1978 жж.» */
const year =
  /[,.]? ?\[?(?<![0-9])(?:((?:1[5-9]|20)[0-9]{2}) ?[-\u2013] ?)?((?:1[5-9]|20)[0-9]{2})(?:[a-d]|[а-в])?\]? ?(?:жж?\.?|жыл|гг?\.?)?$/u;

/** No longer is the year, or the first and the last year, with the word for it. */
const longestYear = 24;

/** A place: «Алматы», «М.», «Нью-Йорк», «Ростов-на-Дону», «New York». */
const place = /^\p{Lu}[\p{L}'\u2019.]{0,20}(?:[ -][\p{L}'\u2019.]{1,20}){0,3}$/u;

/** «Астана, 14 декабря 2012 г.»: a place and a day. */
const placeAndDay = /^(.{2,60}?)[,.] ([^,]{8,40})$/u;
const longestPlaceAndDay = 103;

/**
 * Reads «Алматы: Қайнар-Заң, 2014» and «М., 2012»: place, publisher and year.
 *
 * @returns the fields, or `undefined` when an area is no imprint
 */
export function readImprint(area: string): Fields | undefined {
  const words = stripped(area, ' ', ' .');
  const tail = words.slice(-longestYear);
  const match = year.exec(tail);
  if (match === null) return readPlaceAndDay(words);
  const named = words
    .slice(0, words.length - tail.length + match.index)
    .replace(shortPlace, '$1.: ');
  const colon = publisherAt(named);
  const where = stripped(colon < 0 ? named : named.slice(0, colon), ' ', ' ,;');
  if (colon < 0 && isPublisher(where)) {
    return { publisher: tidy(where), issued: { 'date-parts': yearsOf(match) } };
  }
  const isParted = colon >= 0 || /^[,.[]/u.test(match[0].trim()) || isCity(where);
  if (!isParted || !isPlace(where)) return readPlaceAndDay(words);
  const publisher = colon < 0 ? '' : unquoted(tidy(named.slice(colon).replace(/[:,]/u, '')));
  return {
    'publisher-place': where,
    ...(publisher === '' ? {} : { publisher }),
    issued: { 'date-parts': yearsOf(match) },
  };
}

/** A publisher whose name stands in quotation marks as a whole. */
function unquoted(publisher: string): string {
  return /^[«"]([^«»"]{2,60})[»"]$/u.exec(publisher)?.[1] ?? publisher;
}

/** «М. Наука», «Л. Заң»: a shortened place, and the publisher without a colon. */
const shortPlace = /^(М|Л|Спб|СПб|А)\. (?=[\p{Lu}«"][\p{L}«"»]{2})/u;

/** «MIT Press», «Wiley», «Delft University Press»: who printed it, and no place. */
function isPublisher(where: string): boolean {
  return /^\p{Lu}/u.test(where) && hasTerm(termsIn(where), 'publisher') && !isCity(where);
}

function yearsOf([, first, last]: RegExpExecArray): number[][] {
  const years = first === undefined ? [last] : [first, last];
  return years.map((one) => [Number(one)]);
}

function readPlaceAndDay(words: string): Fields | undefined {
  if (words.length > longestPlaceAndDay || !/[,.] [0-9]/u.test(words)) return undefined;
  const [, where = '', day = ''] = placeAndDay.exec(words) ?? [];
  const date = /^[0-9]/u.test(day) ? findDate(day) : undefined;
  if (date?.index !== 0 || !isPlace(where)) return undefined;
  return { 'publisher-place': where, issued: date.date };
}

/** Where the publisher begins: at a colon, or at a comma before what is no second city. */
function publisherAt(named: string): number {
  const colon = named.search(/ ?: ?/u);
  if (colon >= 0) return colon;
  const comma = named.indexOf(', ');
  const publisher = named.slice(comma + 2).trim();
  return comma < 0 || !publisherForm.test(publisher) || isCity(publisher) ? -1 : comma;
}

const publisherForm = /^[\p{Lu}«"](?:(?!\. )[^,:;]){2,60}$/u;

/** A city that shares an imprint with another, or the code of an American state. */
export function isCity(words: string): boolean {
  if (/^[A-Z]{2}$/u.test(words)) return true;
  return termsIn(words).some(
    (term) => term.class === 'city' && term.start === 0 && isEnd(words, term.end),
  );
}

/** Nothing but the stop of an abbreviation stands behind. */
function isEnd(words: string, end: number): boolean {
  return end === words.length || (end === words.length - 1 && words.endsWith('.'));
}

/** One place, or several with signs between them; no label of a number and no month. */
function isPlace(where: string): boolean {
  const pieces = /[;,–-]/u.test(where) ? where.split(/ ?[;,–] ?| - /u) : [where];
  return (
    pieces.length <= 3 &&
    pieces.every((piece) => place.test(piece) && piece.split(/[ -]/u).every(isNameWord)) &&
    !isLabelOrTime(where)
  );
}

/** «Т.», «Введ.», «Қазан»: before a number these words are no places. */
function isLabelOrTime(where: string): boolean {
  const word = stripped(where, '', '.').toLowerCase();
  if (word.includes(' ')) return false;
  return word === 'введ' || labelOf(word) !== undefined || isTime(word);
}

function isTime(word: string): boolean {
  return monthNumber(word) !== undefined || hasTerm(termsIn(word), 'season');
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:на|upon|de|la|қ\.|г\.)$/u.test(word);
}
