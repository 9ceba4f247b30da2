import type { CslItem } from '../csl';
import { takeAuthors } from './names';
import { tidy } from './trim';

/** «"Title." Journal 19, no. 3 (1996): 458–87», «"Title", Journal, vol. 5, no. 2, 2010, pp. 1–9» */
const form =
  /^["“]([^"“”]{3,300})["”][.,]? ([^"“”]{3,120}?),? (?:vol\. ?)?([0-9]{1,4})(?:[,.] ?(?:no|iss)\. ?([0-9/–-]{1,9}))?,? ?\(?(?:\p{L}{3,10}\.? )?((?:1[5-9]|20)[0-9]{2})\)?(?:[:,] (?:pp?\. ?)?([0-9]{1,5}(?: ?[-–] ?[0-9]{1,5})?))?\.?$/iu;

/** «Water and Law, 12 Asian J. L. 1 (2016)»: volume, journal and first page, as American courts cite. */
const bluebook =
  /^(.{3,200}?), ([0-9]{1,4}) (\p{Lu}[\p{L}.& ]{2,60}?) ([0-9]{1,5})(?:[-–][0-9]{1,5})? \(((?:1[5-9]|20)[0-9]{2})\)\.?$/u;

/**
 * Reads an article whose title stands in quotation marks, in the manner of Chicago and MLA,
 * or one cited as American courts do.
 *
 * @returns `undefined` for an entry of another form
 */
export function readQuotedArticle(entry: string): CslItem | undefined {
  const { names, rest } = takeAuthors(entry);
  if (names.length === 0) return undefined;
  const isQuoted = /^["“]/u.test(rest);
  const isEndedByYear = /[0-9]\)\.?$/u.test(rest);
  const short = isEndedByYear ? bluebook.exec(rest) : null;
  const match = (isQuoted ? form.exec(rest) : null) ?? (short === null ? null : inOrder(short));
  if (match === null) return undefined;
  const [, title = '', name = '', volume = '', issue, year, page] = match;
  return {
    type: 'article-journal',
    title: tidy(title),
    author: names,
    'container-title': tidy(name),
    volume,
    ...(issue === undefined ? {} : { issue }),
    issued: { 'date-parts': [[Number(year)]] },
    ...(page === undefined ? {} : { page: page.replace(/ ?[-–] ?/u, '-') }),
  };
}

/** The groups of the one form in the order of the other. */
function inOrder([all, title, volume, name, page, year]: RegExpExecArray): (string | undefined)[] {
  return [all, title, name, volume, undefined, year, page];
}
