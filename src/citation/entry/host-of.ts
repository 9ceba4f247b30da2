import type { CslDate } from '../csl';
import type { Fields } from './fields';
import { isCity, readImprint } from './imprint';
import { takeResponsible } from './names';
import { readPages } from './numbers';
import { typeOf } from './part';
import { readTail } from './tail';
import { tidy } from './tidy';
import { stripped } from './trim';

/** The date that stood before the title. */
export interface Dated {
  readonly issued?: CslDate;
}

/** «In A. Editor (Ed.), Book (pp. 1–20). Place: Publisher», «in Dorn, W. (ed.) Book. London: Quill» */
const inside = /^[Ii]n:? (?:([^()]{3,120}) \((?:eds?|ред)\.?\)[,.]? )?(.+)$/iu;
const pages =
  /[,.]? ?\(?(?:(?<edition>[0-9]{1,2})(?:st|nd|rd|th) ed\.?, )?pp?\. ?(?<page>[0-9]{1,5}(?: ?[-–] ?[0-9]{1,5})?)\)?/u;

/**
 * Reads what a title is followed by: a journal with its numbers, a collection, or who published it.
 *
 * @param host what stands behind the title
 * @param dated the date that stood before it
 * @param hasUrl the entry has an address
 */
export function hostOf(host: string, dated: Dated, hasUrl: boolean): Fields | undefined {
  const edited = /^(?<number>[0-9]{1,2})(?:st|nd|rd|th) edn?\.?,? (?<rest>.{3,})$/u.exec(
    host,
  )?.groups;
  if (edited !== undefined) {
    const { number = '', rest = '' } = edited;
    return { ...hostOf(rest, dated, hasUrl), edition: number };
  }
  const [, named, book] = inside.exec(host) ?? [];
  if (book !== undefined && (named !== undefined || book.includes(': '))) {
    return inBook(named ?? '', book);
  }
  const tail = readTail(host);
  if (tail === undefined || tail.name.includes(': ') || isCity(tail.name.toLowerCase())) {
    return publishedBy(host);
  }
  const fields = { ...dated, ...tail.fields };
  const [name = '', place] = tail.name.split(/, (?=\p{Lu}\p{L}+$)/u);
  const isPlace = place !== undefined && isCity(place.toLowerCase());
  const event = isPlace ? { 'publisher-place': place } : {};
  const type = typeOf(tail.name, fields, hasUrl);
  const isIssue = fields.issue !== undefined || fields.volume !== undefined;
  return {
    type: isIssue && type === 'article-newspaper' ? 'article-journal' : type,
    'container-title': isPlace ? name : tail.name,
    ...event,
    ...fields,
  };
}

function inBook(named: string, book: string): Fields {
  const { page, edition } = pages.exec(book)?.groups ?? {};
  const [name = '', ...imprint] = book.replace(pages, '').split(/\. (?=\p{Lu})/u);
  const { names } = takeResponsible(named);
  return {
    type: 'chapter',
    'container-title': tidy(name),
    ...(names.length === 0 ? {} : { editor: names }),
    ...publishedBy(imprint.join('. ')),
    ...(edition === undefined ? {} : { edition }),
    ...(page === undefined ? {} : { page: page.replace(/ ?[-–] ?/u, '-') }),
  };
}

/** «Place: Publisher, 190 p.», or the publisher alone. */
function publishedBy(words: string): Fields {
  const imprint = stripped(words, ' ', ' .,');
  if (imprint === '') return {};
  const cut = imprint.search(/[.,] (?=[^.,]{1,24}$)/u);
  const extent = cut < 0 ? undefined : readPages(imprint.slice(cut + 2));
  const named = extent === undefined ? imprint : imprint.slice(0, cut);
  const [place = '', ...publisher] = named.split(/ ?: /u);
  if (publisher.length > 0 && readImprint(`${named}, 2000`) !== undefined) {
    return { 'publisher-place': place, publisher: publisher.join(': '), ...extent };
  }
  return { publisher: named, ...extent };
}
