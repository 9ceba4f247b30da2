import type { Span } from '../../finding';
import {
  type Break,
  type Manuscript,
  type Note,
  type Paragraph,
  type Place,
  paragraphBreak,
} from './manuscript';

/** The cell of a table that a paragraph stands in; outside of tables all are 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** Where a paragraph begins: its cell, and the number of its list, if it has one. */
export interface Beginning extends Cell {
  readonly paragraph: Paragraph;
  readonly label: string | undefined;
}

/** A manuscript that is being written, from its beginning to its end. */
export interface Sheet {
  /** Begins a paragraph; it leaves no trace if nothing is shown in it. */
  readonly begin: (beginning: Beginning) => void;
  /** Sets text of the XML or, with `isKept`, text that no repair may touch. */
  readonly add: (text: string, isKept: boolean) => number;
  /** Keeps a piece whose text was added. */
  readonly place: (place: Place) => void;
  /** Begins the text of a note; its mark stands at an offset and is written before it, too. */
  readonly beginNote: (at: number, mark: string) => void;
  readonly length: () => number;
  readonly manuscript: () => Manuscript;
}

/** Takes an empty sheet. */
export function emptySheet(): Sheet {
  const { write, length, text, keep } = emptyText();
  const { begin, open, breaks } = paragraphs(write);
  const places: Place[] = [];
  const notes: Note[] = [];
  return {
    begin,
    add: (added, isKept) => {
      if (added === '') return length();
      open();
      // Word sets a blank behind the mark of a note; other programs may not.
      if (notes.at(-1)?.span.end === length() && !added.startsWith(' ')) write(' ', true);
      return write(added, isKept);
    },
    place: (place) => places.push(place),
    beginNote: (at, mark) => {
      begin(undefined);
      write(length() === 0 ? '' : paragraphBreak, true);
      const start = write(mark, true);
      notes.push({ span: { start, end: length() }, mark: at });
    },
    length,
    manuscript: () => ({
      text: text(),
      keep,
      places,
      breaks,
      notes: withEnds(notes, length()),
    }),
  };
}

type Write = (text: string, isKept: boolean) => number;

/** Sets what stands between two paragraphs, when something is shown in the second one. */
function paragraphs(write: Write): {
  /** The next paragraph; nothing where a part ends. */
  readonly begin: (beginning: Beginning | undefined) => void;
  readonly open: () => void;
  readonly breaks: ReadonlyMap<number, Break>;
} {
  const breaks = new Map<number, Break>();
  let last: Beginning | undefined;
  let next: Beginning | undefined;
  return {
    begin: (beginning) => {
      next = beginning;
      if (beginning === undefined) last = undefined;
    },
    open: () => {
      if (next === undefined) return;
      const between = last === undefined ? '' : separator(last, next);
      const at = write(between, between !== paragraphBreak);
      if (last !== undefined && between === paragraphBreak) {
        breaks.set(at, { before: last.paragraph, after: next.paragraph });
      }
      if (next.label !== undefined) write(`${next.label} `, true);
      last = next;
      next = undefined;
    },
    breaks,
  };
}

/** Text that grows, and the ranges of it that are kept. */
function emptyText(): {
  readonly write: Write;
  readonly length: () => number;
  readonly text: () => string;
  readonly keep: readonly Span[];
} {
  const texts: string[] = [];
  const keep: Span[] = [];
  let length = 0;
  return {
    write: (text, isKept) => {
      const at = length;
      texts.push(text);
      length += text.length;
      if (isKept && text !== '') keep.push({ start: at, end: length });
      return at;
    },
    length: () => length,
    text: () => texts.join(''),
    keep,
  };
}

/** What stands between two paragraphs: a row of a table is a line. */
function separator(one: Cell, other: Cell): string {
  if (one.table !== other.table || one.table === 0) return paragraphBreak;
  if (one.row !== other.row) return '\n';
  return one.cell === other.cell ? ' ' : '\t';
}

/** A note goes on until the next one. */
function withEnds(notes: readonly Note[], length: number): Note[] {
  return notes.map(({ span, mark }, at) => {
    const end = notes[at + 1]?.span.start ?? length;
    return { span: { start: span.start, end }, mark };
  });
}
