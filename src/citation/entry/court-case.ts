import type { CslItem } from '../csl';
import { findDate } from './dates';
import type { Fields } from './fields';
import { printedIn } from './gazette';
import { tidy } from './tidy';
import { stripped } from './trim';

/** One side against the other: «Acar v. Turkey», «Иванов против России», «X Түркияға қарсы». */
const sides = /\p{L} (?:vs?\.? |против )\p{Lu}|\p{L} қарсы(?!\p{L})/u;

/** What only a decision of such a court has: an application, the name of the court. */
const sign =
  /application|app\. ?no|judge?ment|жалоб[аы]|арыз|court of|европейск|еуропалық|(?<!\p{L})(?:ECtHR|ЕСПЧ|ICJ|АҚЕС)(?!\p{L})/iu;

const number =
  /(?:applications?|app\.|жалоба|жалобы|арыз|дело)\s?\(?(?:nos?\.?|№|N)\s?([0-9][0-9/ -]{1,20}[0-9])/iu;

/** «Федотов против России»: the name of the case in quotation marks. */
const quoted = /[«"“]([^«»"“”]{3,80}(?: v\.? | vs\.? | против | қарсы)[^«»"“”]{0,60})[»"”]/u;

/** Where the name of the case ends. */
const endOfName =
  /[,.(] ?\(?(?:applications?|app\.|nos?\.|№|judge?ment|decision|merits|жалоб|постановление|решение|шешім|қаулы|арыз|от [0-9]|ECtHR|ЕСПЧ|ICJ|[0-9])/iu;

/**
 * Reads the decision of a court between two sides: its name, the number of the application, its
 * date.
 *
 * @returns `undefined` for an entry that names no two sides, or nothing that a court decides
 */
export function readCourtCase(entry: string, host: string | null): CslItem | undefined {
  if (!sides.test(entry) || !sign.test(entry)) return undefined;
  const end = entry.search(endOfName);
  const head = tidy(stripped(end < 0 ? entry : entry.slice(0, end), ' ', ' .,('));
  const name = quoted.exec(entry)?.[1] ?? head;
  const date = findDate(entry)?.date;
  const filed = number.exec(entry)?.[1];
  const issued: Fields = date === undefined ? {} : { issued: date };
  return {
    type: 'legal_case',
    title: name,
    ...(filed === undefined ? {} : { number: filed }),
    ...issued,
    ...printedIn(host),
  };
}
