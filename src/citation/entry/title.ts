import { findAll } from '../../pattern';
import { takeAuthors } from './names';
import { type EntryTerm, hasTerm, termsIn } from './terms';
import { tidy } from './tidy';
import { stripped } from './trim';

/** A title, what kind of work it says it is, and who it says is responsible. */
export interface Title {
  readonly title: string;
  readonly genre?: string;
  readonly responsibility: string;
}

/** A title alone can be about theses: only a piece behind a colon or a stop says what it is. */
const pieces =
  /(?: ?[:;] |\. (?=\p{Lu}|заң ғ|тарих ғ|оқу |оқулық|монограф|учеб)| (?=\((?:PhD|doctoral|дис)[^()]{4,60}\)))/u;

const everyPiece = new RegExp(pieces, 'gu');

/**
 * Tells whether a text says that it is a dissertation or its abstract.
 *
 * @param head authors, title and what stands behind it
 * @param terms the terms of the entry
 */
export function isThesis(head: string, terms: readonly EntryTerm[]): boolean {
  if (!hasTerm(terms, 'thesis')) return false;
  const [, ...behind] = takeAuthors(head).rest.split(pieces);
  return behind.some(namesThesis);
}

function namesThesis(piece: string): boolean {
  return hasTerm(termsIn(piece), 'thesis');
}

/**
 * Takes a title apart: title and remainder, genre, statement of responsibility.
 *
 * @param area the first area of an entry, without its authors
 * @param terms the terms of the entry
 */
export function readTitle(area: string, terms: readonly EntryTerm[]): Title {
  const slash = area.includes('/') ? slashForm.exec(area) : null;
  const seam = slash === null ? responsibleSeam(area, terms) : slash.index;
  const length = slash === null ? 2 : slash[0].length;
  const words = seam === undefined ? area : area.slice(0, seam);
  const responsibility = seam === undefined ? '' : area.slice(seam + length).trimStart();
  const bare = words.includes(':')
    ? words.replace(siteWords, '').replace(specialityWords, '')
    : words;
  return { ...splitGenre(bare, terms), responsibility };
}

const slashForm = / \/ |(?<=[\p{L}.»)]) ?\/ (?=\p{Lu})/u;

/** «: Пер. с лат. А.Б. Белов», «. Под ред. К. Белова»: a role and a name without a slash. */
function responsibleSeam(area: string, terms: readonly EntryTerm[]): number | undefined {
  if (!hasTerm(terms, 'responsibility')) return undefined;
  for (const term of termsIn(area)) {
    if (term.class !== 'responsibility') continue;
    const sign = /(?: ?[:;]|\.) $/u.exec(area.slice(0, term.start));
    if (sign !== null && initialNear.test(area.slice(term.end, term.end + 70))) return sign.index;
  }
  return undefined;
}

const initialNear = /^[^/]{0,60}\p{Lu}\p{Ll}?\./u;

function splitGenre(words: string, terms: readonly EntryTerm[]): Pick<Title, 'title' | 'genre'> {
  if (!hasTerm(terms, 'thesis', 'genre')) return { title: unquoted(tidy(words)) };
  const seams = findAll(everyPiece, words);
  for (const [at, { index, 0: sign }] of seams.entries()) {
    const start = index + sign.length;
    const rest = words.slice(start);
    const piece = words.slice(start, seams[at + 1]?.index ?? words.length);
    const title = words.slice(0, index);
    if (namesThesis(piece)) return { title: tidy(title), genre: tidyGenre(rest) };
    if (!opensWithGenre(piece.trim())) continue;
    const behind = words.slice(start + piece.length);
    return {
      title: tidy(title + (/[\p{L}]/u.test(behind) ? behind : '')),
      genre: tidyGenre(piece),
    };
  }
  return { title: unquoted(tidy(words)) };
}

/** «оқулық» (textbook), «жинақ» (collection): what kind of work it is. */
function opensWithGenre(piece: string): boolean {
  return termsIn(piece).some((term) => term.class === 'genre' && term.start === 0);
}

/** A title that stands in quotation marks as a whole. */
function unquoted(title: string): string {
  if (!'«"“'.includes(title.charAt(0))) return title;
  const inside = /^[«"“]([^«»"“”]+)[»"”]$/u.exec(title)?.[1];
  return inside ?? title;
}

/** What a title says only of its form: «: ресми сайт» (official site). */
export const siteWords =
  / ?: ?(?:ресми |офиц(?:иальный|\.) |official )?(?:веб-)?(?:сайты?|site|website)(?=[.,]|$)/iu;

/** «: специальность 12.00.03 «Гражданское право»» between a title and its genre. */
const specialityWords = / ?: ?(?:специальность|мамандығы?) [^:]{5,90}(?= ?:)/iu;

/** The code of a speciality and what follows it. */
const speciality = /(?<![0-9])[0-9]{2}\.[0-9]{2}\.[0-9]{2}|(?<![0-9A-Za-z])[68][DM][0-9]{6}/u;

/** Without the code of a speciality and the signs at the ends. */
function tidyGenre(words: string): string {
  const code = words.search(speciality);
  const bare = stripped(code < 0 ? words : words.slice(0, code), ' :(–—-', ' :,;)–—-');
  return tidy(bare);
}
