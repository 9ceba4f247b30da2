import type { CslDate, CslItem } from '../csl';
import { type FoundDate, findDate, yearOnly } from './dates';
import { type EntryTerm, hasTerm, termsIn } from './terms';
import { stripped } from './trim';

/** What an entry says of the network, and the entry without it. */
export interface Web {
  readonly rest: string;
  readonly fields: Pick<CslItem, 'URL' | 'DOI' | 'number' | 'ISBN' | 'ISSN' | 'accessed'>;
}

const doi =
  /(?:https?:\/\/(?:dx\.)?doi\.org\/|(?<!\p{L})doi:? ?)(10\.[0-9]{4,9}\/[^ ,;)\]]{1,200})/iu;

const url = /(?:https?:\/\/|www\.)[^ <>«»"]{1,500}/iu;

const isbn = /ISBN:? ?([0-9][0-9Xx -]{8,16}[0-9Xx])/u;

const issn = /(?<!\p{L})[ep]?-?ISSN:? ?([0-9]{4}-[0-9]{3}[0-9X\u0425])/u;

const arxiv = /arXiv: ?([0-9]{4}\.[0-9]{4,5}(?:v[0-9])?|[a-z-]{2,10}\/[0-9]{7})/iu;

/** One of these is in every entry that says anything of the network. */
const anyWeb = /:\/\/|www\.|doi|arXiv|ISSN|ISBN/iu;

/**
 * Takes URL, DOI, ISBN, ISSN and the day of access out of an entry.
 *
 * @param entry the entry
 * @param terms the terms that it has anywhere
 */
export function takeWeb(entry: string, terms: readonly EntryTerm[]): Web {
  if (!anyWeb.test(entry) && !hasTerm(terms, 'access')) {
    return { rest: withoutLooseEnd(entry), fields: {} };
  }
  const seen = takeAccess(entry, terms);
  let rest = seen.rest;
  const take = (form: RegExp): string | undefined => {
    const match = form.exec(rest);
    if (match === null) return undefined;
    rest = without(rest, match.index, match.index + match[0].length);
    return match[1] ?? '';
  };
  const DOI = stripped(take(doi) ?? '', '', '.');
  const address = takeAddress(rest, terms);
  rest = address.rest;
  const preprint = take(arxiv);
  const ISBN = take(isbn);
  const ISSN = take(issn);
  return {
    rest: withoutLooseEnd(rest),
    fields: {
      ...(address.URL === '' ? {} : { URL: address.URL }),
      ...(DOI === '' ? {} : { DOI }),
      ...(preprint === undefined ? {} : { number: `arXiv:${preprint}` }),
      ...(ISBN === undefined ? {} : { ISBN }),
      ...(ISSN === undefined ? {} : { ISSN }),
      ...(seen.accessed === undefined ? {} : { accessed: seen.accessed }),
    },
  };
}

/** Closes the gap that a stretch leaves. */
function without(entry: string, start: number, end: number): string {
  const after = entry.slice(end).trimStart();
  const gap = /^[.,;]/u.test(after) ? '' : ' ';
  return `${entry.slice(0, start).trimEnd()}${gap}${after}`.trimEnd();
}

/** Takes the address, and the words for it that stand straight before it. */
function takeAddress(entry: string, terms: readonly EntryTerm[]): { rest: string; URL: string } {
  const match = url.exec(entry);
  if (match === null) return { rest: entry, URL: '' };
  const labels = hasTerm(terms, 'address-label') ? termsIn(entry.slice(0, match.index)) : [];
  const label = labels.find(
    ({ class: name, end }) =>
      name === 'address-label' && /^ ?:? ?$/u.test(entry.slice(end, match.index)),
  );
  const start = label?.start ?? match.index;
  const rest = without(entry, start, match.index + match[0].length);
  return { rest, URL: stripped(match[0], '', '.,;:)]') };
}

/** An entry without the day of access, and that day. */
interface Seen {
  readonly rest: string;
  readonly accessed?: CslDate;
}

/** Takes the words for the day of access and the day behind them, up to a bracket. */
function takeAccess(entry: string, terms: readonly EntryTerm[]): Seen {
  const all = hasTerm(terms, 'access') ? termsIn(entry) : [];
  for (const term of all) {
    const taken = term.class === 'access' ? takeDayBehind(entry, term, all) : undefined;
    if (taken !== undefined) return taken;
  }
  return takeLastDay(entry);
}

function takeDayBehind(
  entry: string,
  words: EntryTerm,
  terms: readonly EntryTerm[],
): Seen | undefined {
  const name = terms.find((term) => term.class === 'access-day' && term.start === words.end + 1);
  const end = name?.end ?? words.end;
  const start = end + (/^ ?[:–-]? ?/u.exec(entry.slice(end))?.[0].length ?? 0);
  const behind = entry.slice(start, start + 40);
  const close = behind.search(/[)\]]/u);
  // A host or another area is in between: then the word was one of the title.
  const printed = (close < 0 ? behind : behind.slice(0, close)).split(/ ?\/\/ /u)[0] ?? '';
  const day = findDate(printed);
  const accessed = day?.date ?? yearOnly(printed);
  if (accessed === undefined) return undefined;
  const isOpen = '(['.includes(entry.charAt(words.start - 1)) && words.start > 0;
  const from = isOpen ? words.start - 1 : words.start;
  const to = start + (close < 0 && day !== undefined ? endOfDay(behind, day) : printed.length);
  return { rest: without(entry, from, close < 0 ? to : to + 1).trim(), accessed };
}

/** The end of a day, with the word for the year and the stop behind it. */
function endOfDay(words: string, { index, length }: FoundDate): number {
  const end = index + length;
  return end + (/^ ?(?:(?:г|ж|жыл|года)\.?)?[.,;]?/u.exec(words.slice(end))?.[0].length ?? 0);
}

/** «(12.03.2022)», «. 15.03.2021 ж.» at the end, behind an address: the day it was looked at. */
function takeLastDay(entry: string): Seen {
  if (!url.test(entry)) return { rest: entry };
  const end = lastDay.exec(entry) ?? lastBracket.exec(entry);
  const accessed = end === null ? undefined : findDate(end[0])?.date;
  if (end === null || accessed === undefined) return { rest: entry };
  return { rest: entry.slice(0, end.index).trim(), accessed };
}

/** «(2022 жылғы 14 наурыз)», «(12.12.2020 ж. қаралды)» straight behind an address. */
const lastBracket = /(?<=[^\s()]\/?[.,]? ?)\([^()]{0,24}(?:1[5-9]|20)[0-9]{2}[^()]{0,24}\)\.?$/u;

const lastDay = /[ .,]\(?[0-9]{1,2}\.[0-9]{1,2}\.(?:19|20)[0-9]{2} ?(?:ж|г|жыл)?\.?\)?\.?$/u;

/** Dashes that stood before what was taken away stand at the end now. */
export function withoutLooseEnd(rest: string): string {
  let end = rest.length;
  while (end > 0 && ' .–—-'.includes(rest.charAt(end - 1))) end -= 1;
  return rest.slice(0, rest.charAt(end) === '.' ? end + 1 : end).trimStart();
}
