import type { CslItem } from '../csl';
import { readImprint } from './imprint';
import { takeAuthors } from './names';
import { stripped, tidy } from './trim';

const year = /^\(((?:1[5-9]|20)[0-9]{2})[a-zа-я]?\)[.,]? ?/u;

/** «Journal of Law, 12(3), 45–67» */
const journal =
  /^(.+?), ([0-9]{1,4})(?: ?\(([0-9/-]{1,9})\))?(?:, (?:pp?\. ?)?([0-9]{1,5} ?[-–] ?[0-9]{1,5}|[0-9]{1,5}))?\.?$/u;

/**
 * Reads an entry of the author-date school (APA): «Smith, J. (2015). Title. Journal, 12(3), 45–67.»
 *
 * @returns `undefined` for an entry without a year in brackets behind its authors
 */
export function readAuthorDate(entry: string): CslItem | undefined {
  const { names, rest } = takeAuthors(entry);
  const match = year.exec(rest);
  if (match === null || names.length === 0) return undefined;
  const [title = '', ...others] = rest
    .slice(match[0].length)
    .split(/(?<=\p{L}{2}|[»)?!])\. (?=\p{Lu})/u);
  const head: CslItem = {
    type: 'book',
    title: tidy(title),
    author: names,
    issued: { 'date-parts': [[Number(match[1])]] },
  };
  const host = stripped(others.join('. '), ' ', ' .');
  if (host === '') return head;
  const part = journal.exec(host);
  if (part !== null) return inJournal(head, part);
  const [place, publisher] = host.split(/ ?: /u);
  if (
    publisher !== undefined &&
    place !== undefined &&
    readImprint(`${host}, 2000`) !== undefined
  ) {
    return { ...head, 'publisher-place': place, publisher };
  }
  return { ...head, publisher: host };
}

function inJournal(head: CslItem, [, name = '', volume, issue, page]: RegExpExecArray): CslItem {
  return {
    ...head,
    type: 'article-journal',
    'container-title': tidy(name),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(page === undefined ? {} : { page: page.replace(/ ?– ?/u, '-') }),
  };
}
