import { actId } from '../../entity/act/acts';
import { type DateAt, datesIn } from '../../entity/date/dates';

/** A date, and the act that it is the date of, with its id where that is certain. */
export interface ActDate extends DateAt {
  readonly act?: string;
  readonly actId?: string;
}

/** The act that a date belongs to: «2011 жылғы 2 мамырдағы № 431-IV Заңымен». */
export const actAfter =
  /^\s?(?:(?:№|N|No)\s?(?<number>[\p{L}\p{N}][\p{L}\p{N}_/-]{0,12})\s?(?:ҚРЗ\s?)?)?(?:(?:Қазақстан Республикасы(?:ның)?|ҚР)\s)?(?<noun>Заң|Жарлы[қғ]|Қаулы|Өкім|Бұйры[қғ])(?:сы|ы)?(?:мен|ның|на|ға|дың|ға|нда)?(?!\p{L})/iu;

/** A date with the act that it is of; the noun in any spelling. */
export function withAct(date: DateAt, written: string, number: string | undefined): ActDate {
  const noun = written.replace(/ғ$/iu, 'қ');
  const name = noun.charAt(0).toUpperCase() + noun.slice(1).toLowerCase();
  if (number === undefined) return { ...date, act: name };
  const id = actId(name, number, date.edtf);
  const dated = { ...date, act: `${name} № ${number}` };
  return id === undefined ? dated : { ...dated, actId: id };
}

/** The noun of an act at the end of its heading, or before the date and the number. */
const actNoun = /(?<!\p{L})(?<noun>Заң|Жарлы[қғ]|Қаулы|Өкім|Бұйры[қғ])(?:сы|ы)?(?!\p{L})/iu;

const actNumber = /(?:№|N|No)\s?(?<number>[\p{L}\p{N}][\p{L}\p{N}_/-]{0,12})/u;

/**
 * The date of the act whose heading a line is, in whatever order it tells what it is, its date and
 * its number.
 *
 * @param line one line
 *
 * @example
 * datedByAct('Қазақстан Республикасының Заңы 2019 жылғы 4 наурыз № 232-VI')?.act; // => 'Заң № 232-VI'
 */
export function datedByAct(line: string): ActDate | undefined {
  const noun = actNoun.exec(line)?.groups?.['noun'];
  const [date, other] = datesIn(line);
  if (noun === undefined || date === undefined || other !== undefined) return undefined;
  return withAct(date, noun, actNumber.exec(line)?.groups?.['number']);
}
