import type { Span } from '../finding';
import type { Alignment } from './alignment';
import type { Piece } from './prose';
import { verbatimTags } from './verbatim-tags';

/**
 * A piece of HTML in Markdown, where it stands in the file.
 *
 * @param piece a piece, whose places count in the HTML
 * @param alignment where the characters of the HTML stand in the file
 */
export function movedPiece(piece: Piece, { starts, ends }: Alignment): Piece {
  const inFile = ({ start, end }: Span): Span => ({
    start: starts[start] ?? -1,
    end: ends[end - 1] ?? -1,
  });
  if (piece.type === 'block') return piece;
  if (piece.type === 'stranger') return { type: 'stranger', place: inFile(piece.place) };
  if (piece.type === 'kept') return piece.place ? { ...piece, place: inFile(piece.place) } : piece;
  const places = piece.places && {
    starts: piece.places.starts.map((start) => starts[start] ?? -1),
    ends: piece.places.ends.map((end) => ends[end - 1] ?? -1),
  };
  return { type: 'text', value: piece.value, places };
}

/**
 * Elements whose text is no prose and that are open behind a stretch of HTML.
 *
 * @param open those that are open before it
 * @param html the stretch
 *
 * @example
 * stillOpen(['kbd'], 'E</kbd> <code>'); // => ['code']
 */
export function stillOpen(open: readonly string[], html: string): readonly string[] {
  const now = [...open];
  for (const [, slash, name = '', end] of html.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*?(\/?)>/giu)) {
    const tag = name.toLowerCase();
    if (!verbatimTags.has(tag) || end === '/') continue;
    if (slash === '') now.push(tag);
    else if (now.includes(tag)) now.splice(now.lastIndexOf(tag), 1);
  }
  return now;
}
