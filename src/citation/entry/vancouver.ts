import type { CslItem, CslName } from '../csl';
import { readBook } from './book';
import { takeAuthors } from './names';
import { readTail } from './tail';
import type { EntryTerm } from './terms';
import { tidy } from './tidy';

/** «Omirbek TS», «Жанайдар СҚ»: a surname and initials without stops. */
const name =
  /^(?<family>\p{Lu}[\p{L}'\u2019-]{1,40}(?: [\p{L}'-]{2,20})?) (?<given>\p{Lu}{1,3})(?=[,;]|\.(?: (?!\p{Lu}\.)|$))/u;

/** «2019;12(3):», «2021 Mar;15:»: the year and the volume of a journal. */
const volume = /(?:1[5-9]|20)[0-9]{2}[^;0-9]{0,20};\s?[0-9]{1,4}[(:,]/u;

/** The end of a title. */
const endOfTitle = /[.?!] (?=\p{Lu})/u;

/** «Almaty: Densaulyk; 2015» */
const imprint = /; ?(?=(?:1[5-9]|20)[0-9]{2}(?:[.\s]|$))/u;

/** «In: Moss R, editor. Handbook. Vienna: Verlag; 2014. p. 45-70» */
const inBook = /^(?<title>.{3,300}?)\. In: (?<names>[^.]{3,120}), editors?\. (?<book>.{3,300})$/u;

/**
 * Reads an entry of the medical school (Vancouver): «Omirbek TS, Lang P. Title. Journal.
 * 2019;7(2):55-61», «Bekmurat A. Title. Almaty: Densaulyk; 2015. 180 p.»
 *
 * @returns `undefined` for an entry that has no semicolon beside its year
 */
export function readVancouver(entry: string, terms: readonly EntryTerm[]): CslItem | undefined {
  if (!entry.includes(';')) return undefined;
  const { names, rest } = authorsOf(entry);
  if (names.length === 0) return undefined;
  const author = { author: names };
  if (volume.test(rest)) return readArticle(rest, names);
  if (!imprint.test(rest)) return undefined;
  const dated = rest.replace(imprint, ', ');
  const chapter = inBook.exec(dated)?.groups;
  if (chapter === undefined) return { ...readBook(dated, terms), ...author };
  const { title = '', book = '' } = chapter;
  const editor = authorsOf(`${chapter['names'] ?? ''}. `).names;
  const { title: container, ...printed } = readBook(book, terms);
  return {
    ...printed,
    type: 'chapter',
    title: tidy(title),
    ...author,
    editor,
    ...(container === undefined ? {} : { 'container-title': container }),
  };
}

function readArticle(rest: string, author: readonly CslName[]): CslItem | undefined {
  const end = rest.search(endOfTitle);
  const host = rest.slice(end + 2);
  const tail = end < 0 ? undefined : readTail(host);
  if (tail === undefined) return undefined;
  const title = tidy(rest.slice(0, end + 1));
  const name = nameIn(host, tail.name);
  return { type: 'article-journal', title, author, 'container-title': name, ...tail.fields };
}

/** The stop of an abbreviation at the end of a journal's name is its own: «Law J.» */
function nameIn(host: string, name: string): string {
  const last = /(?<!\p{L})\p{L}{1,20}$/u.exec(name)?.[0] ?? '';
  const isShort = last.length < 4 && host.startsWith(`${name}.`) && /^\p{Lu}/u.test(last);
  return isShort && last.length < 3 ? `${name}.` : name;
}

function authorsOf(entry: string): { readonly names: CslName[]; readonly rest: string } {
  const names: CslName[] = [];
  let rest = entry;
  for (let match = name.exec(rest); match !== null; match = name.exec(rest)) {
    const { family = '', given = '' } = match.groups ?? {};
    names.push({ family, given });
    rest = rest.slice(match[0].length).replace(/^[,;] ?(?:et al\.? ?|және т\.б\.? ?)?/u, '');
    if (rest.startsWith('.')) break;
  }
  if (names.length > 0) return { names, rest: rest.replace(/^[ .]{1,3}/u, '') };
  const usual = takeAuthors(entry);
  return { names: [...usual.names], rest: usual.rest };
}
