import type { CslItem } from '../csl';
import { type Fields, readAreas, splitAreas } from './areas';
import { readResponsibility, takeAuthors } from './names';
import { isThesis, readTitle } from './title';
import { takeVolumes } from './volumes';

/** Reads a book or a dissertation: authors, title, place, publisher, year, extent. */
export function readBook(entry: string): CslItem {
  const [head = '', ...areas] = splitAreas(entry);
  const { rest, fields } = takeVolumes(head);
  const type = isThesis(head) ? 'thesis' : 'book';
  return { type, ...readHead(rest), ...fields, ...readAreas(areas) };
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
