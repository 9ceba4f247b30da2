import rows from '../../../corpus/treaties.json';
import { once } from '../../once';
import { eponyms } from './eponyms';

/** Cities of Kazakhstan whose names are also common words, or end as the locative does. */
const own = [
  'Ақсу',
  'Ақтау',
  'Ақтөбе',
  'Арал',
  'Атырау',
  'Байқоңыр',
  'Бурабай',
  'Жаркент',
  'Жезқазған',
  'Көкшетау',
  'Қарағанды',
  'Қорғас',
  'Қостанай',
  'Қызылорда',
  'Орал',
  'Өскемен',
  'Павлодар',
  'Петропавл',
  'Риддер',
  'Сарыағаш',
  'Талдықорған',
  'Тараз',
  'Теміртау',
  'Түркістан',
  'Шымкент',
  'Екібастұз',
] as const;

/** Cities that the register and the names of treaties know, in small letters. */
const known = once(
  (): ReadonlySet<string> =>
    new Set(
      [...own, ...eponyms(), ...rows.flatMap(({ place }) => place ?? [])].map((city) =>
        city.toLowerCase(),
      ),
    ),
);

/**
 * Tells whether a name is that of a city where treaties are signed.
 *
 * @param name in the nominative
 *
 * @example
 * [isCity('Ақтау'), isCity('Жиын')]; // => [true, false]
 */
export function isCity(name: string): boolean {
  return known().has(name.toLowerCase());
}

/** Continents, seas and mountains: what is signed there is signed in some city of them. */
const wide =
  /^(?:азия|еуропа|еуразия|африка|америка|океания|арктика|антарктика|антарктида|кавказ|балқан|сібір|каспий|балтық|скандинавия|тынық|атлантика|жер|ай|дүние|интернет)$/iu;

/** Names that end like a locative in the nominative. */
const likeLocative =
  /(?:^|-)(?:ялта|мальта|канада|гренада|гранада|невада|уганда|руанда|флорида|джидда|калькутта|атланта|жакарта|чита|элиста|воркута|алушта|богота|дакота|қызылорда|елорда|орда|буда|нота|дата|карта|анкета|квота|валюта|палата)$/iu;

/**
 * Tells whether a whole name, which ends as the locative does, is a nominative: Қызылорда облысы.
 *
 * @example
 * [isNominative('Қызылорда'), isNominative('Софияда')]; // => [true, false]
 */
export function isNominative(name: string): boolean {
  return likeLocative.test(name);
}

/**
 * Tells whether a name is that of a part of the world, which is no place of signature.
 *
 * @example
 * [isRegion('Азия'), isRegion('Рига')]; // => [true, false]
 */
export function isRegion(name: string): boolean {
  return wide.test(name);
}
