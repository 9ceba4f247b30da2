import { longest, overlaps, type Span } from '../../finding';
import { findAll } from '../../pattern';
import type { Pattern } from '../../rule';
import type { Marker } from '../marker/marker';
import { fullWidth } from './full-width';
import { mismatched } from './mismatched';
import { misread } from './misread';
import { round } from './round';
import { slash } from './slash';
import { square } from './square';
import { superscript } from './superscript';
import { unclosed } from './unclosed';
import { unopened } from './unopened';

/** The styles of citation, in order of preference. */
export const citationStyles: readonly Pattern<Marker>[] = [
  square,
  fullWidth,
  misread,
  mismatched,
  unclosed,
  unopened,
  round,
  slash,
  superscript,
];

/**
 * Finds everything that reads like a citation; whether it is one, the document decides.
 *
 * @param text the text
 * @param lists stretches that are lists of sources: nothing in them is a citation
 * @returns the markers in reading order, none overlapping another
 */
export function findMarkers(text: string, lists: readonly Span[] = []): Marker[] {
  const found = citationStyles.flatMap((style) =>
    findAll(style.pattern, text).flatMap((match) => style.read(match, text) ?? []),
  );
  const outside = found.filter(({ span }) => !lists.some((list) => overlaps(list, span)));
  return longest(outside, ({ span }) => span);
}
