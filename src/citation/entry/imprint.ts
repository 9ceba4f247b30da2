import type { Fields } from './fields';
import { stripped, tidy } from './trim';

const year = /[,.]? ?(?<![0-9])((?:1[5-9]|20)[0-9]{2}) ?(?:ж\.?|жыл|г\.?)?$/u;

/** A place: «Алматы», «М.», «Нью-Йорк», «Ростов-на-Дону», «New York»; several with «;» or «,». */
const place =
  /^(?:\p{Lu}[\p{L}'\u2019]*\.?(?:[ -](?:на-|на |upon-)?\p{Lu}[\p{L}'\u2019]*\.?){0,2}(?: ?(?:[;,–]|-(?= )) ?(?=\p{Lu}))?){1,3}$/u;

/** Labels that look like places before a number. */
const label = /^(?:№|Т|С|Б|P|Pp|Vol|Вып|No|Ф|Оп|Д|Л|Ст|Issue|Iss|Pages?|Кн|Ч|Введ)\.?$/u;

/** Months and seasons are no places. */
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|winter|spring|summer|autumn|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)$/iu;

/**
 * Reads «Алматы: Қайнар-Заң, 2014» and «М., 2012»: place, publisher and year.
 *
 * @returns the fields, or `undefined` when an area is no imprint
 */
export function readImprint(area: string): Fields | undefined {
  const words = stripped(area, ' ', ' .');
  const match = year.exec(words);
  if (match === null) return undefined;
  const named = words.slice(0, match.index);
  const colon = named.search(/ ?: ?/u);
  const where = stripped(colon < 0 ? named : named.slice(0, colon), ' ', ' ,;');
  if (!place.test(where) || label.test(where) || month.test(where) || where.length > 60) {
    return undefined;
  }
  const publisher = colon < 0 ? '' : tidy(named.slice(colon).replace(':', ''));
  return {
    'publisher-place': where,
    ...(publisher === '' ? {} : { publisher }),
    issued: { 'date-parts': [[Number(match[1])]] },
  };
}
