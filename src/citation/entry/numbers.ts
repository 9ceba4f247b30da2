import { inSmallLetters } from '../../kazakh/small-letters';
import type { Fields } from './fields';

const page = '[0-9]{1,4}';
const range = `${page}(?: ?[-–—] ?${page})?`;

/** The extent of a book, in small letters like the two forms of pages. */
const extent =
  /^(?:[ivxlc]{1,6}, )?([0-9]{1,4}) ?(?:б|бет|беттер|\u0441|\u0063|стр|л|p|pp|pages|b|bet|s|страниц\p{L}{0,2})\.?\]?(?: ?[+:;,].{1,40})?$/u;

const pagesFirst = new RegExp(
  `^(?:бб?|бет|беттер|\u0441\u0441?|\u0063|стр|pp?|pages?|bb?|ss?)\\.? ?(${range}(?:, ${range}){0,5})(?: ?(?:б|\u0441)\\.?)?$`,
  'u',
);

const pagesLast = new RegExp(
  `^(${page} ?[-–—] ?${page}(?:, ${range}){0,5}|${page}(?=-))[ -]{0,2}(?:бб?|беттер\\p{L}{0,2}|бет\\p{L}{0,2}|\u0441\u0441?|\u0063|стр|pp?|pages|bb?|ss?)\\.?$`,
  'u',
);

/** What the labels of pages begin with, in small letters; \u0441 is Cyrillic с, \u0063 Latin c. */
const labelStarts = '\u0431\u0441\u0063pbs';

/** «216 б.»: the extent of a book; «Б. 14-20», «51-55 б.»: the pages of a part. */
export function readPages(area: string): Fields | undefined {
  const isLabelled = labelStarts.includes(area.charAt(0).toLowerCase());
  if (!isLabelled && !/^[0-9ivxl]/iu.test(area)) return undefined;
  const words = withoutEnd(inSmallLetters(area));
  const all = extent.exec(words)?.[1];
  if (all !== undefined) return { 'number-of-pages': all };
  const cited = (isLabelled ? pagesFirst : pagesLast).exec(words)?.[1];
  return cited === undefined ? undefined : { page: cited.replace(/ ?[-–—] ?/gu, '-') };
}

/** Without a bracket and a stop at the end. */
function withoutEnd(words: string): string {
  const bare = words.includes('(') ? words.replace(/ \([^()]*\)\.?$/u, '') : words;
  return (bare.endsWith('.') ? bare.slice(0, -1) : bare).trim();
}

const volumeFirst =
  /(?:^|[ ,;(])(?:[T\u0422]|Том|Vol|Volume|Кітап|Кн|Ч|Часть|Part|Бөлім)\.? ?([0-9]{1,4}|[IVXLC]{1,6})(?=$|[ ,;.:)(])/iu;
const volumeLast =
  /(?:^|[ ,;(])([0-9]{1,4}|[IVXLC]{1,6}) ?-? ?(?:т|том|кітап|бөлім)(?=$|[ ,;.:)])/u;
const issueFirst =
  /(?:№|(?<!\p{L})(?:No?|Nr|Issue|Iss|Вып|Выпуск|Шығ|Шығарылым)\.?) ?([0-9]{1,4}(?: ?[-/–] ?[0-9]{1,4})?(?: ?\([0-9/-]{1,7}\))?)/iu;
const issueLast = /(?<![0-9])([0-9]{1,4})-? ?(?:шығ|шығарылым|сан)(?!\p{L}{3})/u;

/** «Т. 12, № 3 (45)», «Vol. 5, No. 2», «2-шығ.» */
export function readNumbers(area: string): Fields | undefined {
  const double = /(?<![0-9])([0-9]{1,4}) ?\(([0-9]{1,4})\)/u.exec(area);
  const volume = (volumeFirst.exec(area) ?? volumeLast.exec(area))?.[1];
  const issue =
    (issueFirst.exec(area) ?? issueLast.exec(area))?.[1] ??
    (double?.[1] === volume ? double?.[2] : undefined);
  if (volume === undefined && issue === undefined) return undefined;
  return {
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue: issue.replace(/ ?– ?/u, '-') }),
  };
}

/** An edition alone in its area, in small letters like the one inside a title. */
const edition =
  /^([0-9]{1,2}) ?-? ?(?:(?:ші |шы |інші |ыншы )?бас(?:ылым|\.|$)|(?:е |ое )?изд(?:\.|ание|$)|(?:nd|rd|th|st) ed)/u;

/** «2-бас.», «3-е изд., доп.», «7th ed.» */
export function readEdition(area: string): Fields | undefined {
  if (!/^[0-9]{1,2}[^0-9]/u.test(area)) return undefined;
  const found = edition.exec(inSmallLetters(area).trim())?.[1];
  return found === undefined ? undefined : { edition: found };
}

const editionInside =
  /[.,:;] ([0-9]{1,2}) ?-? ?(?:(?:ші |шы |інші |ыншы )?бас(?:ылым\p{L}{0,3}|\.)|(?:е |ое )?изд(?:\.|ание)|(?:nd|rd|th|st) ed(?:ition|\.)?)(?:, (?:испр|перераб|доп|толықт|өңд|стер)[^/:]{0,40})?/u;

/** Takes an edition out of a title: «Судебная речь. 3-е изд., перераб. и доп.» */
export function takeEdition(head: string): { readonly rest: string; readonly fields: Fields } {
  const match = editionInside.exec(inSmallLetters(head));
  if (match === null) return { rest: head, fields: {} };
  const rest = `${head.slice(0, match.index)}. ${head.slice(match.index + match[0].length)}`;
  return { rest: rest.replace(/\. ?[.,] ?/u, '. ').trim(), fields: { edition: match[1] ?? '' } };
}
