import type { CslItem } from '../csl';
import { type Fields, readAreas, readImprint, splitAreas } from './areas';
import { readResponsibility, takeAuthors } from './names';
import { isThesis, readTitle } from './title';

/** Reads a book or a dissertation: authors, title, place, publisher, year, extent. */
export function readBook(entry: string): CslItem {
  const areas = splitAreas(entry);
  const imprint = areas.findIndex((area, at) => at > 0 && readImprint(area) !== undefined);
  const isDashed = /[.»)\]]\s*[\u2013\u2014-]\s/u.test(entry);
  const heads = isDashed || imprint < 0 ? 1 : imprint;
  const head = areas.slice(0, heads).join('. ');
  const fields = readAreas(areas.slice(heads));
  return { type: isThesis(head) ? 'thesis' : 'book', ...readHead(head), ...fields };
}

/** Authors, title, genre and responsibility of a part or a whole. */
export function readHead(head: string): Fields {
  const { names, rest } = takeAuthors(head);
  const { title, genre, responsibility } = readTitle(rest);
  const named = readResponsibility(responsibility);
  const author = (named.author?.length ?? 0) > names.length ? named.author : names;
  return {
    ...(title === '' ? {} : { title }),
    ...named,
    ...(author === undefined || author.length === 0 ? {} : { author }),
    ...(genre === undefined ? {} : { genre }),
  };
}
