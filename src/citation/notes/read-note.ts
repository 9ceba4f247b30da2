import rows from '../../../corpus/lexicon/citation-phrases.json';
import type { Span } from '../../finding';
import { once } from '../../once';
import { pattern } from '../../pattern';
import { trimmed } from '../bibliography/lines';
import { lexiconOf } from '../lexicon';
import type { MarkerPart } from '../marker/marker';
import { readParts } from '../marker/read-parts';
import { termsAt, wordsOf } from '../words';

/** What a note says of one source. */
export type NoteSource =
  /** It is an entry; offsets are those of the text. */
  | { readonly kind: 'entry'; readonly span: Span; readonly prefix?: string }
  /** It stands for the source before. */
  | { readonly kind: 'ibid'; readonly part: MarkerPart }
  /** It stands for an earlier work of an author: «Аталған еңбек» (work cited). */
  | { readonly kind: 'again'; readonly surname: string; readonly span: Span };

const phrases = /* @__PURE__ */ once(() => lexiconOf(rows, ['prefix', 'ibid', 'work-cited']));

/** No word for it stands farther in. */
const longestHead = 120;

/**
 * Reads a note: the sources that it names, or none where it is a remark.
 *
 * @param text the text
 * @param span the words of the note
 */
export function readNote(text: string, span: Span): readonly NoteSource[] {
  const sources: NoteSource[] = [];
  for (const piece of piecesOf(text, span)) {
    const source = readPiece(text, piece);
    if (source !== undefined) sources.push(source);
  }
  return sources;
}

/** A semicolon parts two sources where a name, a title or a word such as «см.» follows it. */
const seam = /; (?=\p{Lu}|[«"“]|см\.|қар|see )/gu;

function piecesOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const pieces: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(seam)) {
    const isWhole =
      mayBeSource(words.slice(from, match.index)) && mayBeSource(words.slice(match.index + 2));
    if (!isWhole) continue;
    pieces.push({ start: start + from, end: start + match.index });
    from = match.index + 2;
  }
  return [...pieces, { start: start + from, end }];
}

function mayBeSource(words: string): boolean {
  return isEntry(words) || ibidAt(words);
}

function ibidAt(words: string): boolean {
  return headTerm(words)?.class === 'ibid';
}

function headTerm(words: string) {
  const near = wordsOf(words.slice(0, longestHead).toLowerCase(), 12);
  return near[0] === undefined ? undefined : termsAt(near, 0, phrases())[0];
}

function readPiece(text: string, piece: Span): NoteSource | undefined {
  const span = trimmed(text, piece);
  const words = text.slice(span.start, span.end);
  if (ibidAt(words)) {
    const part = readParts(text, span.start, endOfIbid(text, span))?.[0];
    return part?.ibid == null ? undefined : { kind: 'ibid', part };
  }
  const head = prefixOf(words);
  const start = span.start + head.length;
  const rest = text.slice(start, span.end);
  const again = surnameBeforeWork(rest);
  if (again !== undefined) return { kind: 'again', surname: again, span: { start, end: span.end } };
  if (!isEntry(rest)) return undefined;
  const prefix = head.words === '' ? {} : { prefix: head.words };
  return { kind: 'entry', span: { start, end: span.end }, ...prefix };
}

/** The stop at the end is not part of what a marker is read from. */
function endOfIbid(text: string, { start, end }: Span): number {
  const stop = text.slice(start, end).search(/\.?\s*$/u);
  return start + stop;
}

/** «Қараңыз:», «Толығырақ қараңыз:» at the beginning, or behind a remark: «… . См.: Иванов». */
function prefixOf(words: string): { readonly words: string; readonly length: number } {
  const behind = words.search(
    /[.:;] (?=(?:қараңыз|толығырақ қараңыз|см\.|see|подробнее см)[:. ])/iu,
  );
  const from = behind < 0 ? 0 : behind + 2;
  const head = headTerm(words.slice(from));
  if (head?.class !== 'prefix') return { words: '', length: 0 };
  const end = from + head.end;
  const signs = /^[.:,]{0,2}\s{0,2}/u.exec(words.slice(end))?.[0].length ?? 0;
  return { words: words.slice(from, end), length: end + signs };
}

/** «Тілеу А.М. Аталған еңбек. – Б. 44» */
function surnameBeforeWork(words: string): string | undefined {
  const near = wordsOf(words.slice(0, longestHead).toLowerCase(), 12);
  const at = near.findIndex((_, index) =>
    termsAt(near, index, phrases()).some((term) => term.class === 'work-cited'),
  );
  if (at < 1 || at > 6) return undefined;
  return near.find(({ small }) => small.length > 2)?.small;
}

/** A year, an address or a number of an act, and the punctuation of an entry around it. */
function isEntry(words: string): boolean {
  if (words.length < 15 || !/(?:1[5-9]|20)[0-9]{2}|https?:|www\.|№/u.test(words)) return false;
  entryForm.lastIndex = 0;
  return entryForm.test(words) || actForm.test(words);
}

/** Areas with dashes, a host, an imprint, initials at the head, an address, pages at the end. */
const entryForm = pattern(
  String.raw`\.\x20[\u2013\u2014-]\x20 | \/\/ | {{imprint}} | {{author}} | https?: | (?:[Б\u0421\u0441]|[Pp])\. \x20? [0-9]{1,4} (?: [-\u2013][0-9]{1,4} )? \.? $`,
  {
    imprint: String.raw`:\x20 \p{Lu} [^:]{1,60} ,\x20 (?:1[5-9]|20)[0-9]{2}`,
    author: String.raw`^ (?: \p{Lu} [\p{L}'-]+ ,? \x20 (?: \p{Lu}\. ){1,3} | (?: \p{Lu}\.\x20? ){1,3} \p{Lu}\p{Ll}+ [,\x20] )`,
  },
);

/** «… туралы» ҚР … № 12-V Заңы, «Закон РК от … № …»: an act and nothing else. */
const actForm =
  /^(?:[«"“][^«»"”]{3,300}[»"”][^.!?]{0,80}|(?:О|Об|Закон|Кодекс|Указ|Приказ|Постановление|ҚР|Қазақстан)(?!\p{L})[^!?]{0,200})№ ?[0-9][^.!?]{0,60}\.?$/u;
