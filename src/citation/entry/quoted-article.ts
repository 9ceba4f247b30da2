import { pattern } from '../../pattern';
import type { CslItem, CslName } from '../csl';
import { type Dated, hostOf } from './host-of';
import { takeAuthors } from './names';
import { tidy } from './tidy';

/** A year before the title, the title in quotation marks, and what it stands in. */
const form = pattern(
  String.raw`^ {{year}}? (?: {{kazakh}} | {{english}} | {{single}} ) [.,]{0,2} \x20 (?<host> [^\u2013\u2014-] .{2,400} ) $`,
  {
    year: String.raw`(?: \(? (?<year> (?:1[5-9]|20)[0-9]{2} ) [a-z\u0430-\u0435]? \)? [.,:]? \x20 )`,
    kazakh: '« (?<kazakh> [^«»]{3,300} (?: «[^«»]{1,90}» [^«»]{0,200} )? ) (?: » [.,] | [.,] » )',
    english: '["“] (?<english> [^"“”]{3,300} ) (?: [.,] ["”] | ["”] [.,]? )',
    single:
      "['‘] (?<single> [^'‘’]{3,300} (?: ’[a-z] [^'‘’]{1,200} )? ) (?: ['’] [.,] | [.,] ['’] )",
  },
);

/** «Water and Law, 12 Asian J. L. 1 (2016)»: volume, journal and first page, as American courts cite. */
const bluebook =
  /^(?<title>.{3,200}?), (?<volume>[0-9]{1,4}) (?<name>\p{Lu}[\p{L}.& ]{2,60}?) (?<page>[0-9]{1,5})(?:[-–][0-9]{1,5})? \((?<year>(?:1[5-9]|20)[0-9]{2})\)\.?$/u;

/**
 * Reads an article whose title stands in quotation marks, in the manner of Chicago, MLA, IEEE and
 * Harvard, or one cited as American courts do.
 *
 * @param hasUrl the entry has an address
 * @returns `undefined` for an entry of another form
 */
export function readQuotedArticle(entry: string, hasUrl: boolean): CslItem | undefined {
  if (!/["“«'‘]|[0-9]\)\.?$/u.test(entry)) return undefined;
  const { names, rest } = takeAuthors(entry);
  form.lastIndex = 0;
  const groups = form.exec(rest)?.groups;
  if (groups === undefined) return names.length === 0 ? undefined : readBluebook(names, rest);
  const { year, kazakh, english, single, host = '' } = groups;
  const title = tidy(kazakh ?? english ?? single ?? '');
  const dated: Dated = year === undefined ? {} : { issued: { 'date-parts': [[Number(year)]] } };
  const thesis = names.length === 0 ? undefined : readThesis(host);
  if (thesis !== undefined) return { ...thesis, title, author: names };
  const read = hostOf(host, dated, hasUrl);
  if (read?.['container-title'] === undefined) {
    const isPage = english !== undefined && names.length === 0 && hasUrl;
    return isPage ? { type: 'webpage', title, 'container-title': tidy(host) } : undefined;
  }
  if (names.length === 0 && english === undefined) return undefined;
  const author = names.length === 0 ? {} : { author: names };
  return { type: 'article-journal', title, ...author, ...dated, ...read };
}

/** «Ph.D. dissertation, Dept. of Law, KazNU, Almaty, 2011» */
const thesisForm =
  /^(?<genre>(?:Ph\.? ?D\.?|M\.? ?Sc?\.?|Doctoral|Master['\u2019]?s)[^,]{0,12} (?:dissertation|thesis)), (?<school>.{2,120}), (?<place>\p{Lu}[\p{L} -]{2,24}), (?<year>(?:1[5-9]|20)[0-9]{2})\.?$/u;

function readThesis(host: string): CslItem | undefined {
  const groups = thesisForm.exec(host)?.groups;
  if (groups === undefined) return undefined;
  const { genre = '', school = '', place = '', year } = groups;
  return {
    type: 'thesis',
    genre,
    publisher: school,
    'publisher-place': place,
    issued: { 'date-parts': [[Number(year)]] },
  };
}

function readBluebook(names: readonly CslName[], rest: string): CslItem | undefined {
  const match = /[0-9]\)\.?$/u.test(rest) ? bluebook.exec(rest) : null;
  if (match === null) return undefined;
  const { title = '', name = '', volume, year, page } = match.groups ?? {};
  return {
    type: 'article-journal',
    title: tidy(title),
    author: names,
    'container-title': tidy(name),
    ...(volume === undefined ? {} : { volume }),
    issued: { 'date-parts': [[Number(year)]] },
    ...(page === undefined ? {} : { page }),
  };
}
