import type { CslItem } from '../csl';
import { findDate } from './dates';
import type { Fields } from './fields';
import { readImprint } from './imprint';
import { type Names, takeAuthors, takeResponsible } from './names';
import { tidy } from './tidy';
import { stripped } from './trim';

/** «(2015)», «(2015a)», «(2019, March 5)» */
const year = /^\(((?:1[5-9]|20)[0-9]{2})[a-zа-я]?(?:, ([^()]{3,20}))?\)[.,:]? ?/u;

/** Without one of these, nothing of the kind is there. */
const yearInBrackets = /\((?:1[5-9]|20)[0-9]{2}/u;

/** «(Ed.).» behind the names of editors. */
const editors = /^\((?:eds?|ред|құраст|сост)\.?\)[.,]? ?/iu;

/** A body that stands where authors do: «United Nations. (2015). Title.» */
const body = /^(\p{Lu}[\p{L}&'\u2019 -]{3,90}?)\.? (?=\((?:1[5-9]|20)[0-9]{2}[^()]{0,20}\)\. )/u;

/** «Journal of Law, 12(3), 45–67» */
const journal =
  /^(.+?), (?:vol\. ?)?([0-9]{1,4})(?:,? ?\((S?[0-9/–-]{1,9})\)|,? (?:no|iss)\. ?([0-9/–-]{1,9}))?(?:[,:] (?:pp?\. ?)?(S?[0-9]{1,5}(?: ?[-–] ?S?[0-9]{1,5})?))?\.?$/iu;

/** «In A. Editor (Ed.), Book (pp. 1–20). Place: Publisher» */
const inside = /^In:? (?:([^()]{3,120}) \((?:eds?|ред)\.?\),? )?(.+)$/iu;
const pages = /[,.]? ?\(?pp?\. ?([0-9]{1,5}(?: ?[-–] ?[0-9]{1,5})?)\)?/u;

const editionSign = / ?\(([0-9]{1,2})(?:st|nd|rd|th) ed\.?(?:, [^()]{1,20})?\)/iu;

/** «(Doctoral dissertation, University)», «[Master's thesis, University]» */
const thesis = / ?[[(]([^[\]()]{0,30}(?:dissertation|thesis))(?:, ([^[\]()]{3,80}))?[)\]]/iu;

/**
 * Reads an entry of the author-date school (APA): «Smith, J. (2015). Title. Journal, 12(3), 45–67.»
 *
 * @returns `undefined` for an entry without a year in brackets behind its authors
 */
export function readAuthorDate(entry: string): CslItem | undefined {
  if (!yearInBrackets.test(entry)) return undefined;
  const { names, rest } = namesOf(entry);
  const role = editors.exec(rest)?.[0].length ?? 0;
  const match = year.exec(rest.slice(role));
  if (match === null || names.length === 0) return undefined;
  const words = rest.slice(role + match[0].length);
  const day = findDate(`${match[2] ?? ''} ${match[1]}`)?.date;
  const head = {
    ...(role > 0 ? { editor: names } : { author: names }),
    issued: day ?? { 'date-parts': [[Number(match[1])]] },
  };
  const [first = '', ...others] = words.split(/(?<=\p{L}{2}|[»")\]?!])\. (?=\p{Lu})/u);
  const title = titleOf(first);
  const host = stripped(others.join('. '), ' ', ' .');
  if (title.type === 'thesis') return { ...publishedBy(host), ...head, ...title };
  return { ...head, ...title, ...hostOf(host) };
}

function namesOf(entry: string): Pick<Names, 'names' | 'rest'> {
  const authors = takeAuthors(entry);
  const match = authors.names.length > 0 ? null : body.exec(entry);
  if (match === null) return authors;
  return { names: [{ literal: match[1] ?? '' }], rest: entry.slice(match[0].length) };
}

/** The title without the edition and the kind of thesis behind it. */
function titleOf(words: string): CslItem {
  const edition = editionSign.exec(words)?.[1];
  const [, genre, school] = thesis.exec(words) ?? [];
  return {
    type: genre === undefined ? 'book' : 'thesis',
    title: tidy(words.replace(editionSign, '').replace(thesis, '')).replace(
      /^["“](.+)["”]$/u,
      '$1',
    ),
    ...(edition === undefined ? {} : { edition }),
    ...(genre === undefined ? {} : { genre }),
    ...(school === undefined ? {} : { publisher: school }),
  };
}

/** What the title is followed by: a journal, a collection, or who published it. */
function hostOf(host: string): Fields {
  const part = journal.exec(host);
  if (part !== null) return inJournal(part);
  const [, named = '', book] = inside.exec(host) ?? [];
  if (book === undefined) return publishedBy(host);
  const page = pages.exec(book);
  const [name = '', ...imprint] = book.replace(pages, '').split(/\. (?=\p{Lu})/u);
  const { names } = takeResponsible(named);
  return {
    type: 'chapter',
    'container-title': tidy(name),
    ...(names.length === 0 ? {} : { editor: names }),
    ...publishedBy(imprint.join('. ')),
    ...(page?.[1] === undefined ? {} : { page: withHyphen(page[1]) }),
  };
}

/** «Place: Publisher», or the publisher alone. */
function publishedBy(words: string): Fields {
  const imprint = stripped(words, ' ', ' .,');
  if (imprint === '') return {};
  const [place = '', ...publisher] = imprint.split(/ ?: /u);
  if (publisher.length > 0 && readImprint(`${imprint}, 2000`) !== undefined) {
    return { 'publisher-place': place, publisher: publisher.join(': ') };
  }
  return { publisher: imprint };
}

function inJournal([
  ,
  name = '',
  volume,
  bracketed,
  issue = bracketed,
  page,
]: RegExpExecArray): Fields {
  return {
    type: 'article-journal',
    'container-title': tidy(name),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue: withHyphen(issue) }),
    ...(page === undefined ? {} : { page: withHyphen(page) }),
  };
}

function withHyphen(range: string): string {
  return range.replace(/ ?[-–] ?/u, '-');
}
