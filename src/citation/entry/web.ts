import type { CslDate, CslItem } from '../csl';
import { findDate, yearOnly } from './dates';
import { stripped } from './trim';

/** What an entry says of the network, and the entry without it. */
export interface Web {
  readonly rest: string;
  readonly fields: Pick<CslItem, 'URL' | 'DOI' | 'ISBN' | 'ISSN' | 'accessed'>;
}

const doi =
  /(?:https?:\/\/(?:dx\.)?doi\.org\/|(?<!\p{L})doi:? ?)(10\.[0-9]{4,9}\/[^ ,;)\]]{1,200})/iu;

const url =
  /(?:(?<!\p{L})(?:URL|Режим доступа|Электронды[қк] (?:ресурс|мекенжай[ыі]?)|Қолжетімділік(?: режимі)?|Қолжетімді|Қол жеткізу режимі|Кіру режимі|Сілтеме|Дереккөз|Available (?:at|from)|Retrieved from|Mode of access) ?:? ?)?((?:https?:\/\/|www\.)[^ <>«»"]{1,500})/iu;

/** Words before the day on which a page was looked at, in brackets or on its own. */
const accessWords =
  'қаралған|қаралды|жүгінген|өтініш(?: берілген| білдірілген)?|(?:сайтқа )?кірген|қолжетімді|пайдаланылған|дата обращения|обращени[ея]|дата доступа|accessed|date of access|access date|retrieved|last accessed';
const access = new RegExp(
  `[([]?(?<!\\p{L})(?:${accessWords})(?: (?:күн[іи]?|уақыты|on))? ?[:–-]? ?`,
  'giu',
);

const isbn = /ISBN:? ?([0-9][0-9Xx -]{8,16}[0-9Xx])/u;

const issn = /(?<!\p{L})[ep]?-?ISSN:? ?([0-9]{4}-[0-9]{3}[0-9X\u0425])/u;

/** Takes URL, DOI, ISBN, ISSN and the day of access out of an entry. */
export function takeWeb(entry: string): Web {
  const seen = takeAccess(entry);
  let rest = seen.rest;
  const take = (form: RegExp): string | undefined => {
    const match = form.exec(rest);
    if (match === null) return undefined;
    const after = rest.slice(match.index + match[0].length).trimStart();
    rest = `${rest.slice(0, match.index).trimEnd()} ${after}`.trimEnd();
    return match[1] ?? '';
  };
  const DOI = stripped(take(doi) ?? '', '', '.');
  const URL = stripped(take(url) ?? '', '', '.,;:)]');
  const ISBN = take(isbn);
  const ISSN = take(issn);
  return {
    rest: withoutLooseEnd(rest),
    fields: {
      ...(URL === '' ? {} : { URL }),
      ...(DOI === '' ? {} : { DOI }),
      ...(ISBN === undefined ? {} : { ISBN }),
      ...(ISSN === undefined ? {} : { ISSN }),
      ...(seen.accessed === undefined ? {} : { accessed: seen.accessed }),
    },
  };
}

/** An entry without the day of access, and that day. */
interface Seen {
  readonly rest: string;
  readonly accessed?: CslDate;
}

/** Takes the words for the day of access and the day behind them, up to a bracket. */
function takeAccess(entry: string): Seen {
  for (const match of entry.matchAll(access)) {
    const taken = takeDayBehind(entry, match);
    if (taken !== undefined) return taken;
  }
  return takeLastDay(entry);
}

function takeDayBehind(entry: string, match: RegExpExecArray): Seen | undefined {
  const start = match.index + match[0].length;
  const behind = entry.slice(start, start + 40);
  const close = behind.search(/[)\]]/u);
  // A host or another area is in between: then the word was one of the title.
  const day = (close < 0 ? behind : behind.slice(0, close)).split(/ ?\/\/ /u)[0] ?? '';
  const accessed = findDate(day)?.date ?? yearOnly(day);
  if (accessed === undefined) return undefined;
  const end = start + day.length + (close < 0 ? 0 : 1);
  const rest = `${entry.slice(0, match.index).trimEnd()} ${entry.slice(end).trimStart()}`;
  return { rest: rest.trim(), accessed };
}

/** «(12.03.2022)», «. 15.03.2021 ж.» at the end, behind an address: the day it was looked at. */
function takeLastDay(entry: string): Seen {
  const end = lastDay.exec(entry) ?? lastBracket.exec(entry);
  const accessed = end === null ? undefined : findDate(end[0])?.date;
  if (end === null || accessed === undefined || !url.test(entry)) return { rest: entry };
  return { rest: entry.slice(0, end.index).trim(), accessed };
}

/** «(2022 жылғы 14 наурыз)», «(12.12.2020 ж. қаралды)» straight behind an address. */
const lastBracket = /(?<=[^\s()]\/?[.,]? ?)\([^()]{0,24}(?:1[5-9]|20)[0-9]{2}[^()]{0,24}\)\.?$/u;

const lastDay = /[ .,]\(?[0-9]{1,2}\.[0-9]{1,2}\.(?:19|20)[0-9]{2} ?(?:ж|г|жыл)?\.?\)?\.?$/u;

/** Dashes that stood before what was taken away stand at the end now. */
export function withoutLooseEnd(rest: string): string {
  const bare = stripped(rest, ' ', ' .–—-');
  return rest.startsWith(`${bare}.`, rest.indexOf(bare)) ? `${bare}.` : bare;
}
