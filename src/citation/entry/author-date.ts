import type { CslItem } from '../csl';
import { findDate } from './dates';
import { hostOf } from './host-of';
import { type Names, takeAuthors } from './names';
import { termsIn } from './terms';
import { tidy } from './tidy';
import { readTitle } from './title';
import { stripped } from './trim';

/** «(2015)», «(2015a)», «(2019, March 5)» */
const year = /^\(((?:1[5-9]|20)[0-9]{2})[a-zа-я]?(?:, ([^()]{3,20}))?\)[.,:]? ?/u;

/** «2015. Title»: the same without brackets, as Harvard and Chicago have it. */
const bareYear = /^((?:1[5-9]|20)[0-9]{2})[a-zа-е]?[.:] (?=[\p{Lu}«"“])/u;

/** Without one of these, nothing of the kind is there. */
const yearBehind = /\((?:1[5-9]|20)[0-9]{2}|[.,] (?:1[5-9]|20)[0-9]{2}[a-zа-е]?[.:] /u;

/** «(б.ж.)», «(n.d.)»: there is no year. */
const undated = /^\((?:б\. ?ж|б\. ?г|ж\. ?ж|n\. ?d)\.?\)[.,:]? ?/u;

/** «(Ed.).» behind the names of editors. */
const editors = /^\((?:eds?|ред|құраст|сост)\.?\)[.,]? ?/iu;

/** A body that stands where authors do: «United Nations. (2015). Title.» */
const body = /^(\p{Lu}[\p{L}&'\u2019 -]{3,90}?)\.? (?=\((?:1[5-9]|20)[0-9]{2}[^()]{0,20}\)\. )/u;

const editionSign = / ?\(([0-9]{1,2})(?:st|nd|rd|th) ed\.?(?:, [^()]{1,20})?\)/iu;

/** «(Doctoral dissertation, University)», «[Master's thesis, University]» */
const thesis = / ?[[(]([^[\]()]{0,30}(?:dissertation|thesis))(?:, ([^[\]()]{3,80}))?[)\]]/iu;

/**
 * Reads an entry of the author-date school (APA): «Smith, J. (2015). Title. Journal, 12(3), 45–67.»
 *
 * @param hasUrl the entry has an address
 * @returns `undefined` for an entry without a year behind its authors
 */
export function readAuthorDate(entry: string, hasUrl: boolean): CslItem | undefined {
  if (!yearBehind.test(entry)) return readUndated(entry, hasUrl);
  const { names, rest } = namesOf(entry);
  const role = editors.exec(rest)?.[0].length ?? 0;
  const match = year.exec(rest.slice(role)) ?? bareYear.exec(rest.slice(role));
  if (match === null || names.length === 0) return undefined;
  const words = rest.slice(role + match[0].length);
  const day = findDate(`${match[2] ?? ''} ${match[1]}`)?.date;
  const head = {
    ...(role > 0 ? { editor: names } : { author: names }),
    issued: day ?? { 'date-parts': [[Number(match[1])]] },
  };
  const [first = '', ...others] = words.split(
    /(?<=\p{L}{2}|[»")\]?!])\. (?=\p{Lu}|[0-9]{1,2}(?:st|nd|rd|th) ed)/u,
  );
  const title = titleOf(first);
  const host = stripped(others.join('. '), ' ', ' .');
  const { issued } = head;
  const read = hostOf(host, { issued }, hasUrl) ?? {};
  return title.type === 'thesis' ? { ...read, ...head, ...title } : { ...head, ...title, ...read };
}

/** The same without a year. */
function readUndated(entry: string, hasUrl: boolean): CslItem | undefined {
  if (!entry.includes('(')) return undefined;
  const { names, rest } = takeAuthors(entry);
  const match = names.length === 0 ? null : undated.exec(rest);
  if (match === null) return undefined;
  const [first = '', ...others] = rest.slice(match[0].length).split(/(?<=\p{L}{2})\. (?=\p{Lu})/u);
  return { author: names, ...titleOf(first), ...hostOf(others.join('. '), {}, hasUrl) };
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
  const bare = tidy(words.replace(editionSign, '').replace(thesis, ''));
  const read = readTitle(bare, termsIn(bare));
  return {
    type: genre === undefined ? 'book' : 'thesis',
    title: read.title.replace(/^["“](.+)["”]$/u, '$1'),
    ...(read.genre === undefined ? {} : { genre: read.genre }),
    ...(edition === undefined ? {} : { edition }),
    ...(genre === undefined ? {} : { genre }),
    ...(school === undefined ? {} : { publisher: school }),
  };
}
