import type { Span } from '../../finding';
import type { CleanText } from '../../text';
import type { Heading } from '../bibliography/headings';
import type { Line } from '../bibliography/lines';
import type { Marker } from '../marker/marker';
import type { Reference } from '../reference';
import { findNoteBlocks, type NoteBlock } from './find-notes';
import { matchMarks } from './marks';
import { type NoteItem, readSources } from './sources';

/** The notes of a text whose marks stand in it. */
export interface Notes {
  /** The stretches that are notes: nothing in them is a citation by itself. */
  readonly spans: readonly Span[];
  /** The entries that the notes are, in their order. */
  readonly references: readonly Reference[];
  /** What the marks cite; the mark of a remark cites nothing. */
  readonly cited: ReadonlyMap<Marker, readonly NoteItem[]>;
  /** Marks that no style of citation reads: stars, numbers that lost their height. */
  readonly marks: readonly Marker[];
}

/**
 * Reads the notes of a text: those at the foot of pages and those at its end.
 *
 * @param clean the text
 * @param lines its lines
 * @param markers what reads like a citation, in reading order
 * @param headings the headings of lists: numbered lines below one are entries, and no notes
 */
export function readNotes(
  clean: CleanText,
  lines: readonly Line[],
  markers: readonly Marker[],
  headings: readonly Heading[],
): Notes {
  const blocks = findNoteBlocks(clean.text, lines).filter(
    (block) => !isListed(block, headings, markers),
  );
  if (blocks.length === 0) return { spans: [], references: [], cited: new Map(), marks: [] };
  const { marked, marks } = matchMarks(clean.text, blocks, markers);
  const { references, items } = readSources(clean, marked);
  const cited = new Map<Marker, readonly NoteItem[]>();
  for (const [at, { marks: own }] of marked.entries()) {
    for (const mark of own) cited.set(mark, items[at] ?? []);
  }
  const spans = blocks.filter(({ notes }) =>
    notes.some((note) => marked.some((one) => one.note === note)),
  );
  return { spans, references, cited, marks };
}

/** The last heading of a list above stands over the lines, and nothing is cited in between. */
function isListed(
  { start, notes }: NoteBlock,
  headings: readonly Heading[],
  markers: readonly Marker[],
): boolean {
  if (notes.every(({ sign }) => sign === 'raised' || sign === 'star')) return false;
  const heading = headings.findLast(({ listStart }) => listStart <= start);
  if (heading === undefined || heading.isDoubtful) return false;
  return !markers.some(({ span }) => span.start >= heading.listStart && span.end <= start);
}
