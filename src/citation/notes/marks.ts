import type { Span } from '../../finding';
import { findAll } from '../../pattern';
import { isMarked, type Marker } from '../marker/marker';
import type { Note, NoteBlock, NoteSign } from './find-notes';

/** A note, and the marks in the text that lead to it. */
export interface MarkedNote {
  readonly note: Note;
  readonly marks: readonly Marker[];
}

/** What the marks of a text are, by sign and number. */
type Marks = ReadonlyMap<string, readonly Marker[]>;

/**
 * Leads the marks of a text to its notes. The marks of a page stand between the notes of the page
 * before and its own; what is not there, and has a higher number than all before, is looked for
 * in the whole text above.
 *
 * @param text the text
 * @param blocks what looks like notes
 * @param markers what reads like a citation, in reading order
 * @returns the notes that have a mark, and the marks that no style of citation reads
 */
export function matchMarks(
  text: string,
  blocks: readonly NoteBlock[],
  markers: readonly Marker[],
): { readonly marked: MarkedNote[]; readonly marks: Marker[] } {
  const marks: Marker[] = [];
  const marked: MarkedNote[] = [];
  let start = 0;
  let at = 0;
  for (const block of blocks) {
    const own: Marker[] = [];
    for (; (markers[at]?.span.start ?? text.length) < block.start; at += 1) {
      const marker = markers[at];
      if (marker !== undefined && marker.span.start >= start) own.push(marker);
    }
    const loose = looseMarks(text, block, { start, end: block.start });
    marks.push(...loose);
    const found = matchBlock(block, [...own, ...loose]);
    marked.push(...found);
    if (found.length > 0) start = block.end;
  }
  return { marked, marks };
}

/**
 * Raised marks are those of notes. Others are where the notes are several or stand below a rule;
 * square brackets only where none of them names a page, and each number stands once.
 */
function matchBlock({ notes, isRuled }: NoteBlock, markers: readonly Marker[]): MarkedNote[] {
  const marks = indexMarks(markers);
  const marked = notes.flatMap((note) => {
    const own = marks.get(keyOf(note.sign, note.number)) ?? [];
    return own.length === 0 ? [] : [{ note, marks: own }];
  });
  if (marked.length * 2 < notes.length) return [];
  if (marked.every(({ note }) => note.sign === 'raised')) return marked;
  if (marked.length < 2 && !isRuled) return [];
  const isSquare = marked.some(({ note }) => note.sign === 'square');
  return isSquare && !areMarks(marked, markers) ? [] : marked;
}

function areMarks(marked: readonly MarkedNote[], markers: readonly Marker[]): boolean {
  const once = marked.filter(({ marks }) => marks.length === 1).length;
  const isBare = markers.every(({ style, parts }) => style !== 'square' || !parts.some(isMarked));
  return isBare && once * 5 >= marked.length * 4;
}

function keyOf(sign: NoteSign, number: string): string {
  return `${sign} ${number}`;
}

function indexMarks(markers: readonly Marker[]): Marks {
  const marks = new Map<string, Marker[]>();
  for (const marker of markers) {
    const sign = signOf(marker);
    if (sign === undefined) continue;
    const key = keyOf(sign, marker.reading);
    marks.set(key, [...(marks.get(key) ?? []), marker]);
  }
  return marks;
}

function signOf({ rule, style, damage, reading }: Marker): NoteSign | undefined {
  if (rule === 'loose mark') return reading.startsWith('*') ? 'star' : 'plain';
  if (style === 'superscript') return 'raised';
  return style === 'square' && damage === null && /^[0-9]+$/u.test(reading) ? 'square' : undefined;
}

/** Stars behind a word, and numbers glued to a word or to the sign behind it. */
const stars = /(?<=[\p{L}»)"”.,;:])\*{1,3}(?![*\p{L}])/gu;
const gluedNumbers = /(?<=\p{Ll}{2}[»)"”.,;:]?)[0-9]{1,3}(?=[\s.,;:!?)]|$)/gu;

/** The marks of notes with stars or plain numbers, which are looked for only above such notes. */
function looseMarks(text: string, { notes }: NoteBlock, stretch: Span): Marker[] {
  const signs = new Set(notes.map(({ sign }) => sign));
  const words =
    signs.has('star') || signs.has('plain') ? text.slice(stretch.start, stretch.end) : '';
  const found = [
    ...(signs.has('star') ? findAll(stars, words) : []),
    ...(signs.has('plain') ? findAll(gluedNumbers, words) : []),
  ];
  const numbers = new Set(notes.map(({ number }) => number));
  return found
    .filter((match) => numbers.has(match[0]))
    .map((match) => {
      const start = stretch.start + match.index;
      const span = { start, end: start + match[0].length };
      return {
        style: 'superscript',
        rule: 'loose mark',
        span,
        parts: [],
        damage: null,
        reading: match[0],
      };
    });
}
