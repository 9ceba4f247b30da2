import type { Match } from '../../pattern';
import type { Pattern } from '../../rule';
import type { Marker } from '../marker/marker';

/** A style of citation: its pattern is sticky, and run only at the characters that it begins with. */
export interface Style extends Pattern<Marker> {
  /** One of these stands where the pattern begins. */
  readonly opens: string;
}

/**
 * Reads the marker of a style at a place.
 *
 * @param style the style
 * @param text the text
 * @param at an offset of one of the characters that the style opens with
 */
export function readAt(style: Style, text: string, at: number): Marker | undefined {
  const { pattern, read } = style;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : read(match as Match, text);
}
