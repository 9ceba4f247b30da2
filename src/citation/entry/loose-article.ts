import { pattern } from '../../pattern';
import type { CslItem } from '../csl';
import { isCity } from './imprint';
import { takeAuthors } from './names';
import { typeOf } from './part';
import { readTail } from './tail';
import { tidy } from './tidy';

/** The stop behind a title. */
const stop = /(?<=\p{L}{2}|[»")\]?!])[.?!] (?=[\p{Lu}«"])/u;

/** «, «Жалын» журналы»: a periodical by its quoted name. */
const quotedHost =
  /[,.] (?=«(?<name>[^«»]{2,60})»(?: \p{Ll}{3,12})? (?:журнал|газет)\p{Ll}{0,3},)/u;

/** «серия» in the name of a journal, which then has a stop inside. */
const series = /сери|series|хабаршы|вестник|известия/iu;

/**
 * Reads an article whose journal has no sign before it but a stop: «Title. Journal, 2021, no. 3,
 * pp. 140–147», «Title. Вестник права. 2016. № 3. С. 77-85».
 *
 * @param hasUrl the entry has an address
 * @returns `undefined` where no author stands before, or no number of a journal behind
 */
export function readLooseArticle(entry: string, hasUrl: boolean): CslItem | undefined {
  if (/\. [\u2013\u2014-] /u.test(entry)) return undefined;
  const { names, rest } = takeAuthors(entry);
  if (names.length === 0) return undefined;
  const named = quotedHost.exec(rest);
  const cut = named ?? stop.exec(rest);
  if (cut === null) return undefined;
  const first = rest.slice(0, cut.index + (named === null ? 1 : 0));
  const tail = readTail(rest.slice(cut.index + cut[0].length));
  if (tail === undefined) return undefined;
  const { issue, volume, page, issued } = tail.fields;
  if ((issue ?? volume) === undefined || (page ?? issued) === undefined) return undefined;
  if (tail.name.includes(': ') || isCity(tail.name.split(/[.,] /u).at(-1)?.toLowerCase() ?? ''))
    return undefined;
  const { title, name } = withWholeTitle(first, named?.groups?.['name'] ?? tail.name);
  return {
    type: typeOf(tail.name, tail.fields, hasUrl),
    title,
    author: names,
    'container-title': name,
    ...tail.fields,
  };
}

/** A title of two sentences: only the last piece is the name of the journal, unless it is a series. */
function withWholeTitle(first: string, printed: string): { title: string; name: string } {
  const pieces = printed.split('. ');
  if (pieces.length === 1 || series.test(printed)) return { title: tidy(first), name: printed };
  const name = pieces.at(-1) ?? printed;
  return { title: tidy([first, ...pieces.slice(0, -1)].join(' ')), name };
}

/** «Kassym Tolegen, Law and Land (Almaty: Steppe Press, 2014), 45–47.» */
const bookNote = pattern(
  String.raw`^ (?<given> {{given}} ) \x20 (?<family> \p{Lu}\p{Ll}[\p{L}'-]{1,30} ) ,\x20 (?<title> [^()]{3,200} ) \x20\( {{imprint}} \) {{pages}}? \.? $`,
  {
    given: String.raw`\p{Lu} [\p{L}.-]{0,20} (?: \x20 \p{Lu} \.? )?`,
    imprint: String.raw`(?<place> [^():,]{2,30} ) :\x20 (?<publisher> [^():]{2,60} ) ,\x20 (?<year> (?:1[5-9]|20)[0-9]{2} )`,
    pages: String.raw`(?: ,\x20 (?<page> [0-9]{1,4} (?: [-\u2013] [0-9]{1,4} )? ) )`,
  },
);

/** Reads a book as notes of the Chicago school have it. */
export function readBookNote(entry: string): CslItem | undefined {
  if (!/[0-9]\)/u.test(entry)) return undefined;
  bookNote.lastIndex = 0;
  const groups = bookNote.exec(entry)?.groups;
  if (groups === undefined) return undefined;
  const { given = '', family = '', title = '', place = '', publisher = '', year, page } = groups;
  return {
    type: 'book',
    title: tidy(title),
    author: [{ family, given }],
    'publisher-place': place,
    publisher,
    issued: { 'date-parts': [[Number(year)]] },
    ...(page === undefined ? {} : { page: page.replace('\u2013', '-') }),
  };
}
