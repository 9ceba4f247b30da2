import { findDate } from './dates';
import type { Fields } from './fields';
import { stripped, tidy } from './trim';

/** The year at the end, or the first and the last year of a set: «, 2014», «, [2010]», «, 1972–1978 жж.» */
const year =
  /[,.]? ?\[?(?<![0-9])(?:((?:1[5-9]|20)[0-9]{2}) ?[-\u2013] ?)?((?:1[5-9]|20)[0-9]{2})(?:[a-d]|[а-в])?\]? ?(?:жж?\.?|жыл|гг?\.?)?$/u;

/** A place: «Алматы», «М.», «Нью-Йорк», «Ростов-на-Дону», «New York». */
const place = /^\p{Lu}[\p{L}'\u2019.]{0,20}(?:[ -][\p{L}'\u2019.]{1,20}){0,3}$/u;

/** Labels that look like places before a number. */
const label = /^(?:№|Т|С|Б|P|Pp|Vol|Вып|No|Ф|Оп|Д|Л|Ст|Issue|Iss|Pages?|Кн|Ч|Введ)\.?$/u;

/** Months and seasons are no places. */
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|winter|spring|summer|autumn|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)$/iu;

/** «Астана, 14 декабря 2012 г.»: a place and a day. */
const placeAndDay = /^(.{2,60}?)[,.] ([^,]{8,40})$/u;

/**
 * Reads «Алматы: Қайнар-Заң, 2014» and «М., 2012»: place, publisher and year.
 *
 * @returns the fields, or `undefined` when an area is no imprint
 */
export function readImprint(area: string): Fields | undefined {
  const words = stripped(area, ' ', ' .');
  const match = year.exec(words);
  if (match === null) return readPlaceAndDay(words);
  const named = words.slice(0, match.index);
  const colon = publisherAt(named);
  const where = stripped(colon < 0 ? named : named.slice(0, colon), ' ', ' ,;');
  if (!isPlace(where)) return readPlaceAndDay(words);
  const publisher = colon < 0 ? '' : tidy(named.slice(colon).replace(/[:,]/u, ''));
  return {
    'publisher-place': where,
    ...(publisher === '' ? {} : { publisher }),
    issued: { 'date-parts': yearsOf(match) },
  };
}

function yearsOf([, first, last]: RegExpExecArray): number[][] {
  const years = first === undefined ? [last] : [first, last];
  return years.map((one) => [Number(one)]);
}

function readPlaceAndDay(words: string): Fields | undefined {
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
  return comma < 0 ||
    !/^[\p{Lu}«"](?:(?!\. )[^,:;]){2,60}$/u.test(publisher) ||
    city.test(publisher)
    ? -1
    : comma;
}

/** Cities that share an imprint with another, and the codes of American states. */
const city =
  /^(?:Алматы|Астана|Нұр-Сұлтан|Қарағанды|Шымкент|Москва|Санкт-Петербург|М\.|СПб\.?|Л\.|Ленинград|Минск|Бишкек|Ташкент|Казань|Екатеринбург|Берлин|London|New York|Berlin|Paris|Oxford|Cambridge|Boston|The Hague|Leiden|[A-Z]{2}|)$/u;

/** One place, or several with signs between them; no label of a number and no month. */
function isPlace(where: string): boolean {
  const pieces = where.split(/ ?[;,–] ?| - /u);
  return (
    pieces.length <= 3 &&
    !label.test(where) &&
    !month.test(where) &&
    pieces.every((piece) => place.test(piece) && piece.split(/[ -]/u).every(isNameWord))
  );
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:на|upon|de|la|қ\.|г\.)$/u.test(word);
}
