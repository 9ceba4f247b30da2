import { pattern } from '../../pattern';
import type { CslDate } from '../csl';
import { findDate, yearOnly } from './dates';
import type { Fields } from './fields';
import { monthNumber } from './terms';
import { tidy } from './tidy';
import { stripped } from './trim';

/** What a periodical is called, and what the numbers behind its name say. */
export interface Tail {
  readonly name: string;
  readonly fields: Fields;
}

/** Labels of volumes, issues and pages; \u0441 \u0421 are Cyrillic с С, \u0422 Т, \u0440 р. */
const volumeLabel = String.raw`[Тт\u0422]|[Тт]ом|[Vv]ol|[Vv]olume`;
const issueLabel = '№|[Nn][or]|[Вв]ып|[Вв]ип|[Ii]ss|[Ii]ssue|[Шш]ығ';
const pageLabel = String.raw`[Pp]{1,2}|[\u0421\u0441]{1,2}|[Бб]{1,2}|[Сс]тр|[Ss](?=\.)`;
const range = String.raw`[A-Z]?[0-9]{1,5} (?: \x20?[-\u2010-\u2015]\x20? [A-Z]?[0-9]{1,5} )?`;

/** Where the name ends: at a labelled number, a volume with its issue, a date in brackets, a year. */
const endOfName = pattern(
  String.raw`[,.]? \x20 {{labelled}} | [,.]? \x20 {{volume}} | ,\x20 (?= [0-9]{1,3} (?: [,:] | $ ) ) | [,.]? \x20 {{day}} | [,.]? \x20 {{year}} | [,.]? \x20 {{pages}}`,
  {
    labelled: String.raw`(?= (?: ${volumeLabel} | ${issueLabel} | ${pageLabel} ) \.? \x20? [0-9IVX] )`,
    volume: String.raw`(?: (?= [0-9]{1,4} \x20? \( [A-Z]?[0-9] ) | (?= [0-9]{1,3} (?: ,\x20 (?: ${issueLabel} ) | : \x20? [0-9] | \x20\( ) ) )`,
    day: String.raw`(?= [0-9]{1,2} \x20 \p{L}{3,10} \.? \x20 (?:1[5-9]|20)[0-9]{2} )`,
    year: String.raw`\(? (?<month> \p{L}{3,10} \.? \x20 )? (?= (?:1[5-9]|20)[0-9]{2} (?! [0-9] ) )`,
    pages: String.raw`(?= [0-9]{1,4} (?:-[0-9]{1,4})? \x20? -? (?:бб?|бет) (?! \p{L} ) )`,
  },
);

const labelledVolume = pattern(
  String.raw`(?<! \p{L} ) (?: {{volumeLabel}} ) \.? \x20? (?<number> [0-9]{1,4} | [IVXLC]{1,6} ) (?! \p{L} )`,
  { volumeLabel },
);

const labelledIssue = pattern(
  String.raw`(?<! \p{L} | Art\.\x20 ) (?: {{issueLabel}} ) \.? \x20? (?<number> [0-9]{1,4} (?: [-/\u2013] [0-9]{1,4} )? (?: \x20? \( (?! (?:19|20)[0-9]{2} \) ) [0-9/-]{1,7} \) )? )`,
  { issueLabel },
);

const labelledPages = pattern(
  String.raw`(?<! \p{L} ) (?: {{pageLabel}} ) \.? \x20? (?<first> {{range}} ) | (?<! [0-9] ) (?<last> {{range}} ) \x20? -? (?:бб?|бет|беттер|\u0441\u0441?|стр|p) (?! \p{L} )`,
  { pageLabel, range },
);

/** «12(3)», «61 (3)», «38», at the beginning or behind the year of a medical journal. */
const compact = pattern(
  String.raw`^ [\x20,.;]{0,3} (?! (?:1[5-9]|20)[0-9]{2} (?! [0-9(] ) ) (?<volume> [0-9]{1,4} ) (?: \x20? \( (?<issue> [A-Z]? [0-9/\u2013-]{1,9} ) \) )? (?= [,:.\x20] | $ )`,
);

const behindColon = pattern(String.raw`: \x20? (?<pages> {{range}} ) (?! [0-9/] )`, {
  range,
});
const rangeAtEnd = pattern(String.raw`, \x20 (?<pages> {{range}} ) [\x20.,]{0,3} $`, { range });

/**
 * Reads what stands behind the title of an article: «Journal, 12(3), 45–67», «Журнал, т. 61,
 * вып. 3, март 2020 г., сс. 112-9», «Journal 19, no. 3 (1996): 458–87», «Journal. 2019;7(2):55-61».
 *
 * @returns `undefined` where there is no name, or nothing that counts
 */
export function readTail(host: string): Tail | undefined {
  const words = host.replace(/^(?:[Ii]n|[Вв]) (?=\p{Lu})/u, '');
  const end = endOfNameIn(words);
  if (end < 2) return undefined;
  const name = unquoted(tidy(stripped(words.slice(0, end), ' ', ' ,(')));
  if (!/\p{L}{2}/u.test(name)) return undefined;
  const fields = readCounts(words.slice(end));
  return Object.keys(fields).length === 0 ? undefined : { name, fields };
}

/** A journal whose name stands in quotation marks as a whole. */
function unquoted(name: string): string {
  return /^[«"“]([^«»"“”]{2,90})[»"”]$/u.exec(name)?.[1] ?? name;
}

/** Where the name ends; what stands before a year is part of it, unless it is a month. */
function endOfNameIn(words: string): number {
  endOfName.lastIndex = 1;
  const match = endOfName.exec(words);
  if (match === null) return -1;
  const word = match.groups?.['month'];
  const isMonth =
    word === undefined || monthNumber(stripped(word, '', ' .').toLowerCase()) !== undefined;
  return isMonth ? match.index : match.index + match[0].length;
}

function readCounts(printed: string): Fields {
  const issued = dateIn(printed);
  const rest = printed.replace(/; ?(?=[0-9])/u, ' ; ');
  const counted = compact.exec(reset(compact, rest.split(' ; ').at(-1) ?? rest))?.groups ?? {};
  const issues = Array.from(
    rest.matchAll(labelledIssue),
    (match) => match.groups?.['number'] ?? '',
  );
  const volume =
    first(labelledVolume, rest, 'number') ?? (issues.length > 1 ? issues[0] : counted['volume']);
  const issue = issues.at(-1) ?? counted['issue'];
  const page = pagesIn(rest);
  const year = String(issued?.['date-parts'][0]?.[0]);
  return {
    ...(volume === undefined || volume === page ? {} : { volume }),
    ...(issue === undefined ? {} : { issue: issue.replace(/\u2013/gu, '-') }),
    ...(page === undefined || page === year ? {} : { page }),
    ...(issued === undefined ? {} : { issued }),
  };
}

function pagesIn(rest: string): string | undefined {
  const found =
    first(labelledPages, rest, 'first') ??
    first(labelledPages, rest, 'last') ??
    first(behindColon, rest, 'pages') ??
    first(rangeAtEnd, rest, 'pages');
  return found?.replace(/ ?[-\u2010-\u2015] ?/gu, '-');
}

/** The group of the first match of an expression that has it. */
function first(form: RegExp, words: string, group: string): string | undefined {
  for (const match of words.matchAll(form)) {
    const value = match.groups?.[group];
    if (value !== undefined) return value;
  }
  return undefined;
}

function reset(form: RegExp, words: string): string {
  form.lastIndex = 0;
  return words;
}

/** A day, a month and a year, or a year alone. */
function dateIn(words: string): CslDate | undefined {
  const day = findDate(words)?.date;
  if (day !== undefined) return day;
  const match =
    /(?<month>\p{L}{3,10})\.? (?<year>(?:1[5-9]|20)[0-9]{2})(?![0-9])/u.exec(words) ??
    /(?<year>(?:1[5-9]|20)[0-9]{2}) (?<month>\p{L}{3,10})(?=;)/u.exec(words);
  const month = monthNumber((match?.groups?.['month'] ?? '').toLowerCase());
  if (month === undefined) return yearOnly(words);
  return { 'date-parts': [[Number(match?.groups?.['year']), month]] };
}
