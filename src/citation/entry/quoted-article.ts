import type { CslItem } from '../csl';
import { takeAuthors } from './names';
import { tidy } from './trim';

/** «"Title." Journal 19, no. 3 (1996): 458–87», «"Title", Journal, vol. 5, no. 2, 2010, pp. 1–9» */
const form =
  /^["“]([^"“”]{3,300})["”][.,]? ([^"“”]{3,120}?),? (?:vol\. ?)?([0-9]{1,4})(?:[,.] ?(?:no|iss)\. ?([0-9/–-]{1,9}))?,? ?\(?(?:\p{L}{3,10}\.? )?((?:1[5-9]|20)[0-9]{2})\)?(?:[:,] (?:pp?\. ?)?([0-9]{1,5}(?: ?[-–] ?[0-9]{1,5})?))?\.?$/iu;

/**
 * Reads an article whose title stands in quotation marks, in the manner of Chicago and MLA.
 *
 * @returns `undefined` for an entry of another form
 */
export function readQuotedArticle(entry: string): CslItem | undefined {
  const { names, rest } = takeAuthors(entry);
  const match = form.exec(rest);
  if (match === null || names.length === 0) return undefined;
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
