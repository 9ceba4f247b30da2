import rows from '../../corpus/treaties.json';
import type { Span } from '../finding';
import { monthOf } from '../kazakh/calendar';
import { once } from '../once';
import { findAll, pattern } from '../pattern';
import { eponyms } from './named';

/** A place in a text and its name in the nominative. */
export interface PlaceAt extends Span {
  readonly name: string;
}

const name = String.raw`\p{Lu}\p{L}{1,20}(?:[-\u2010\u2011]\p{L}{1,16}){0,2}`;

/** A name in the locative; a name with қаласында (in the city); a name with қ. */
const place = pattern(
  String.raw`
    (?<! [\p{L}\p{N}-] )
    (?: (?<city>{{name}}) \s (?: (?: қаласы (?: нда | ндағы | (?= \s? (?: [,.;:()] | $ | [0-9] )) ) | ҚАЛАСЫ (?:НДА|НДАҒЫ)? ) | қ\. | қ (?=,) )
      | (?<stem>\p{Lu}\p{L}{1,20}(?:[-\u2010\u2011]\p{L}{1,16}){0,2}?) (?: [-\u2010\u2011] )? (?: [дт][ае] | [ДТ][АЕ] ) )
    (?! [\p{L}\p{N}] )
  `,
  { name },
);

/** Cities that the register and the names of treaties know, in small letters. */
const known = once(
  (): ReadonlySet<string> =>
    new Set(
      [...eponyms, ...rows.flatMap(({ place }) => place ?? [])].map((city) => city.toLowerCase()),
    ),
);

/** In a text in capitals only a known city is a name, since every word looks like one. */
function isKnown(city: string): boolean {
  return known().has(city.toLowerCase());
}

function titleCase(city: string): string {
  return city.toLowerCase().replace(/(?:^|-)\p{Ll}/gu, (first) => first.toUpperCase());
}

/** Words that stand in the locative at the head of a sentence and are no places. */
const common =
  /^(?:қазірг|осын|сонд|мұнд|онд|бұл|шарт|келісім|конвенция|хаттама|пакт|жарғы|хартия|меморандум|декларация|құжат|мақала|заң|баянда|кезең|жыл|күн|аталған|тарап|үкімет|сот|парламент|мәжіліс|сенат|кездесу|отырыс|саммит|жиын|бап|тармақ|мәтін|преамбула|мәлімдеме|ұйым|одақ|достастық|республика|мемлекет|ел|дипломат|оқулық|еңбек|министрлік|практика|іс|жоба|қосымша|бағдарлама|сонымен|көп|барлы|болашақ|келешек|алда|кеше|негіз|нәтиже|қорытынды|шын|жалпы|әлем|қоғам|тарих|ғылым|өңір|аймақ|аумақ|шекара|форум|конгресс|съезд|кеңес|басы|соңы|іші|аясы|барыс|тұрғы|сала|алғаш|бір|екі|әдетте|кейде|егер|соны|қайта)/iu;

/** Names that end like a locative in the nominative. */
const nominative =
  /^(?:Ялта|Мальта|Канада|Гренада|Невада|Калькутта|Нота|Дата|Карта|Анкета|Квота|Валюта|Палата|Уақытта|Кезде|Арада)$/u;

/**
 * Finds places: names in the locative, or followed by the word for a city.
 *
 * @example
 * placesIn('Абу-Даби қаласында, Киев қ., Софияда').map((found) => found.name); // => ['Абу-Даби', 'Киев', 'София']
 */
export function placesIn(text: string): PlaceAt[] {
  return findAll(place, text).flatMap((match): PlaceAt[] => {
    const { city, stem } = match.groups ?? {};
    const found = city ?? stem ?? '';
    if (
      nominative.test(match[0]) ||
      common.test(found) ||
      (city === undefined && monthOf(found) !== undefined)
    )
      return [];
    const isShouted = found === found.toUpperCase();
    if (isShouted && !isKnown(found)) return [];
    const written = isShouted ? titleCase(found) : found;
    const name = city === undefined ? written.replace(/(?<=ск)[іы]$/u, '') : written;
    return [{ start: match.index, end: match.index + match[0].length, name }];
  });
}
