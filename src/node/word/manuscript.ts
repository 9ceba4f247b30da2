import type { Span } from '../../finding';
import { countWhere } from '../../offsets';

/** A paragraph in the XML of a part. */
export interface Paragraph {
  /** The name of the part: `word/document.xml`. */
  readonly part: string;
  readonly start: number;
  /** Behind its opening tag and its properties. */
  readonly content: number;
  readonly end: number;
  /** Its opening tag. */
  readonly open: string;
  /** The XML of its properties; empty where it has none. */
  readonly properties: string;
}

/** A run of letters of one form in the XML of a part. */
export interface Run {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** Its opening tag. */
  readonly open: string;
  /** The XML of its properties; empty where it has none. */
  readonly properties: string;
  /** The opening tag of the insertion that it stands in; empty where it stands in none. */
  readonly insertion: string;
  /** It stands in the paragraph itself, in no link, field of content or insertion. */
  readonly isOwn: boolean;
  /** All that stands in it, in order. */
  readonly pieces: Piece[];
}

/** What stands in a run. Letters may change, a sign may go, and what is fixed stays. */
export interface Piece {
  readonly kind: 'letters' | 'sign' | 'fixed';
  readonly start: number;
  readonly end: number;
  /** Its place in the text of the manuscript. */
  readonly at: number;
  /** What it shows; empty where that is nothing. */
  readonly text: string;
}

/** A piece that shows something, with its run. */
export interface Place {
  readonly run: Run;
  readonly piece: Piece;
}

/** The end of a paragraph, where the next one goes on below it. */
export interface Break {
  readonly before: Paragraph;
  readonly after: Paragraph;
}

/** The text of a note, and the place of its mark. */
export interface Note {
  readonly span: Span;
  readonly mark: number;
}

/** The text of a Word document, with the way from each letter to the run that it stands in. */
export interface Manuscript {
  readonly text: string;
  /** What no repair may touch: numbers of lists, marks of notes, tabs, edges of cells. */
  readonly keep: readonly Span[];
  /** In the order of the text. */
  readonly places: readonly Place[];
  /** By their offsets. */
  readonly breaks: ReadonlyMap<number, Break>;
  readonly notes: readonly Note[];
}

/** Between two paragraphs. */
export const paragraphBreak = '\n\n';

/** The piece that shows the character at an offset. */
export function placeAt({ places }: Manuscript, offset: number): Place | undefined {
  const place = places[countWhere(places, ({ piece }) => piece.at <= offset) - 1];
  return place !== undefined && offset < endOf(place.piece) ? place : undefined;
}

/** The last piece before an offset, wherever it is; the first one where there is none. */
export function placeBefore({ places }: Manuscript, offset: number): Place | undefined {
  return places[Math.max(0, countWhere(places, ({ piece }) => piece.at <= offset) - 1)];
}

/** Where the text of a piece ends. */
export function endOf({ at, text }: Piece): number {
  return at + text.length;
}
