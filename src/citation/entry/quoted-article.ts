import { pattern } from '../../pattern';
import type { CslItem } from '../csl';
import { takeAuthors } from './names';
import { tidy } from './tidy';

/** «"Title." Journal 19, no. 3 (1996): 458–87», «"Title", Journal, vol. 5, no. 2, 2010, pp. 1–9» */
const form = pattern(
  String.raw`^ ["“] (?<title> [^"“”]{3,300} ) ["”] [.,]? \x20 (?<name> [^"“”]{3,120}? ) ,? \x20 {{numbers}} ,? \x20? {{date}} {{pages}} \.? $`,
  {
    numbers: String.raw`(?:vol\. \x20?)? (?<volume>[0-9]{1,4}) (?: [,.] \x20? (?:no|iss) \. \x20? (?<issue>[0-9/–-]{1,9}) )?`,
    date: String.raw`\(? (?: \p{L}{3,10} \.? \x20 )? (?<year> (?:1[5-9]|20)[0-9]{2} ) \)?`,
    pages: String.raw`(?: [:,] \x20 (?: pp? \. \x20? )? (?<page> [0-9]{1,5} (?: \x20? [-–] \x20? [0-9]{1,5} )? ) )?`,
  },
  'i',
);

/** «Water and Law, 12 Asian J. L. 1 (2016)»: volume, journal and first page, as American courts cite. */
const bluebook =
  /^(?<title>.{3,200}?), (?<volume>[0-9]{1,4}) (?<name>\p{Lu}[\p{L}.& ]{2,60}?) (?<page>[0-9]{1,5})(?:[-–][0-9]{1,5})? \((?<year>(?:1[5-9]|20)[0-9]{2})\)\.?$/u;

/**
 * Reads an article whose title stands in quotation marks, in the manner of Chicago and MLA,
 * or one cited as American courts do.
 *
 * @returns `undefined` for an entry of another form
 */
export function readQuotedArticle(entry: string): CslItem | undefined {
  if (!/["“]|[0-9]\)\.?$/u.test(entry)) return undefined;
  const { names, rest } = takeAuthors(entry);
  if (names.length === 0) return undefined;
  form.lastIndex = 0;
  const quoted = /^["“]/u.test(rest) ? form.exec(rest) : null;
  const match = quoted ?? (/[0-9]\)\.?$/u.test(rest) ? bluebook.exec(rest) : null);
  if (match === null) return undefined;
  const { title = '', name = '', volume, issue, year, page } = match.groups ?? {};
  return {
    type: 'article-journal',
    title: tidy(title),
    author: names,
    'container-title': tidy(name),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    issued: { 'date-parts': [[Number(year)]] },
    ...(page === undefined ? {} : { page: page.replace(/ ?[-–] ?/u, '-') }),
  };
}
