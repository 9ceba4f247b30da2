import type { CslItem } from '../csl';
import { readAreas, splitAreas } from './areas';
import { takeBody } from './bodies';
import { findDate } from './dates';
import type { Fields } from './fields';
import { takeCity, takeLooseImprint } from './loose-imprint';
import { readResponsibility, takeAuthors } from './names';
import { takeEdition } from './numbers';
import { type EntryTerm, hasTerm } from './terms';
import { tidy } from './tidy';
import { isThesis, readTitle } from './title';
import { stripped } from './trim';
import { takeVolumes } from './volumes';

/** A newspaper's name with nothing but its date. */
function isNewspaper(head: string): boolean {
  if (/^«[^«»]{2,40}» газет[іа]$/u.test(tidy(head))) return true;
  const words = stripped(head, '«"', '.»"').split(' ');
  return (
    words.length <= 3 && words.every((word) => /^\p{L}{3,}$/u.test(word)) && /^\p{Lu}/u.test(head)
  );
}

/** Reads a book or a dissertation: authors, title, place, publisher, year, extent. */
export function readBook(entry: string, terms: readonly EntryTerm[]): CslItem {
  const volumes = hasTerm(terms, 'volume') ? takeVolumes(entry) : { rest: entry, fields: {} };
  const [first, ...areas] = splitAreas(volumes.rest);
  const known = readAreas(areas);
  const whole = first?.words ?? '';
  const loose =
    known['publisher-place'] === undefined
      ? takeLooseImprint(whole, known.issued !== undefined)
      : undefined;
  const turned = loose === undefined ? takeCity(whole, known) : undefined;
  const fields = { ...known, ...(loose?.fields ?? {}), ...turned?.fields };
  const { head, issued } = takeDate(turned?.rest ?? loose?.rest ?? whole, fields);
  const editions = hasTerm(terms, 'edition') ? takeEdition(head) : { rest: head, fields: {} };
  const day = (issued.issued ?? fields.issued)?.['date-parts'][0];
  if (day?.length === 3 && isNewspaper(head)) {
    return { type: 'article-newspaper', 'container-title': tidy(head), ...issued, ...fields };
  }
  return {
    type: isThesis(head, terms) ? 'thesis' : 'book',
    ...readHead(editions.rest, terms),
    ...volumes.fields,
    ...editions.fields,
    ...issued,
    ...fields,
  };
}

/** «… Жолдауы, 14 желтоқсан 2012 жыл»: a date at the end of a title that has no other. */
function takeDate(head: string, { issued }: Fields): { head: string; issued: Fields } {
  const date = issued === undefined ? findDate(head) : undefined;
  if (date === undefined) return { head, issued: {} };
  const behind = head.slice(date.index + date.length);
  if (date.index === 0 || !/^ ?(?:ж|жыл|жылы|г|года)?\.?$/u.test(behind))
    return { head, issued: {} };
  return { head: tidy(head.slice(0, date.index)), issued: { issued: date.date } };
}

/** «Бекяшев К.А. (отв. ред.)»: the names at the head are those of editors. */
const editors = /^\((?:(?:отв|жауапты|бас|гл)\.? ?)?(?:ред|құраст|сост|eds?)\.?\)\.? ?/iu;

/** Authors, title, genre and responsibility of a part or a whole. */
export function readHead(head: string, terms: readonly EntryTerm[]): Fields {
  const persons = takeAuthors(head);
  const body = persons.names.length > 0 ? undefined : takeBody(head);
  const names = body === undefined ? persons.names : [body.name];
  const rest = body?.rest ?? persons.rest;
  const role = editors.exec(rest)?.[0].length ?? 0;
  const { title, genre, responsibility } = readTitle(rest.slice(role), terms);
  const named = readResponsibility(responsibility);
  const isLonger = (named.author?.length ?? 0) > names.length;
  const author = isLonger || role > 0 ? named.author : names;
  const fields: Fields = { ...named };
  if (title !== '') fields.title = title;
  if (role > 0 && names.length > 0) fields.editor = names;
  if (author !== undefined && author.length > 0) fields.author = author;
  if (genre !== undefined) fields.genre = genre;
  return fields;
}
