import type { CslItem } from '../csl';
import { findDate, yearOnly } from './dates';

/** What an entry says of the network, and the entry without it. */
export interface Web {
  readonly rest: string;
  readonly fields: Pick<CslItem, 'URL' | 'DOI' | 'ISBN' | 'accessed'>;
}

const doi = /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:?\s*)(10\.[0-9]{4,9}\/[^\s,;)\]]+)/iu;

const url =
  /(?:(?:URL|Режим доступа|Электронды(?:қ)? (?:ресурс|мекенжай[ыі]?)|Қолжетімділік(?: режимі)?|Қол жеткізу режимі|Кіру режимі|Сілтеме|Дереккөз|Available (?:at|from)|Retrieved from|Mode of access)\s*:?\s*)?((?:https?:\/\/|www\.)[^\s<>«»"]+)/iu;

/** The day on which a page was looked at, in brackets or on its own. */
const accessWords =
  '(?:қаралған|қарал\\u0493ан|қаралды|жүгінген|өтініш(?: берілген)?|кірген|қолжетімді|пайдаланылған|дата обращения|обращени[ея]|дата доступа|accessed|date of access|access date|retrieved|last accessed)';
const access = new RegExp(
  `[([]?\\s*${accessWords}(?:\\s+(?:күн[іи]|уақыты|on))?\\s*[:–-]?\\s*([^()\\[\\]]{4,40}?)\\s*(?:[)\\]]|$|\\.(?:\\s|$))`,
  'iu',
);

const isbn = /ISBN:?\s*([0-9][0-9Xx\s-]{8,16}[0-9Xx])/u;

/** Takes URL, DOI, ISBN and the day of access out of an entry. */
export function takeWeb(entry: string): Web {
  let rest = entry;
  const take = (form: RegExp): string | undefined => {
    const match = form.exec(rest);
    if (match === null) return undefined;
    rest = `${rest.slice(0, match.index).trimEnd()} ${rest.slice(match.index + match[0].length).trimStart()}`;
    return match[1] ?? '';
  };
  const day = take(access);
  const accessed = day === undefined ? undefined : (findDate(day)?.date ?? yearOnly(day));
  const DOI = take(doi)?.replace(/[.]+$/u, '');
  const URL = take(url)?.replace(/[.,;:)\]]+$/u, '');
  const ISBN = take(isbn);
  return {
    rest: rest
      .replace(/\s+/gu, ' ')
      .replace(/[\s\u2013\u2014-]+\.?$/u, '')
      .trim(),
    fields: {
      ...(URL === undefined ? {} : { URL }),
      ...(DOI === undefined ? {} : { DOI }),
      ...(ISBN === undefined ? {} : { ISBN }),
      ...(accessed === undefined ? {} : { accessed }),
    },
  };
}
