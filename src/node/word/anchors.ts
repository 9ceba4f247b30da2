import type { Span } from '../../finding';
import { countWhere } from '../../offsets';
import { endOf, type Manuscript, type Place, placeAt, placeBefore } from './manuscript';
import { documentPart } from './read-manuscript';
import type { Anchor } from './run-events';

/**
 * Finds the place of a comment. Notes take no comments; those on their words stand at their mark,
 * and those on nothing at the beginning.
 *
 * @param manuscript the text
 * @param span the words that the comment is about
 * @param id of the comment
 * @returns nothing for a document without a letter
 */
export function anchorOf(
  manuscript: Manuscript,
  span: Span | null,
  id: number,
): Anchor | undefined {
  const { start, end } = inDocument(manuscript, widened(manuscript, span ?? { start: 0, end: 1 }));
  const first = placeAt(manuscript, start) ?? placeFrom(manuscript, start);
  if (first === undefined || first.run.paragraph.part !== documentPart) return undefined;
  const last = placeBefore(manuscript, Math.max(start, end - 1)) ?? first;
  const isBehind = last.piece.at < first.piece.at;
  return {
    id,
    first: { run: first.run, at: snapped(first, start, first.piece.at) },
    last: isBehind
      ? { run: first.run, at: endOf(first.piece) }
      : { run: last.run, at: snapped(last, end, endOf(last.piece)) },
  };
}

/** An offset within letters; of what is none, one of its edges. */
function snapped({ piece }: Place, offset: number, edge: number): number {
  const isInside = piece.at < offset && offset < endOf(piece);
  return piece.kind === 'letters' && isInside ? offset : edge;
}

/** Where something is missing, the letter before it is shown, or else the one behind. */
function widened(manuscript: Manuscript, { start, end }: Span): Span {
  if (start < end) return { start, end };
  return placeAt(manuscript, start - 1) === undefined
    ? { start, end: start + 1 }
    : { start: start - 1, end: start };
}

/** A range, or the mark of the note that it stands in. */
function inDocument({ notes }: Manuscript, span: Span): Span {
  const note = notes[countWhere(notes, (one) => one.span.start <= span.start) - 1];
  return note === undefined ? span : { start: note.mark, end: note.mark + 1 };
}

/** The first piece behind an offset; the last one where there is none. */
function placeFrom({ places }: Manuscript, offset: number): Place | undefined {
  return places[countWhere(places, ({ piece }) => piece.at < offset)] ?? places.at(-1);
}
