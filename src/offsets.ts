import type { Edit } from './edit';
import type { Span } from './finding';

/** Two texts and the edits that lead from one to the other. */
interface Edited {
  readonly source: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * The smallest range of the source that gave rise to a range of the text.
 *
 * @example
 * toSource(normalize('а  б'), { start: 2, end: 3 }); // => { start: 3, end: 4 }
 */
export function toSource({ source, text, edits }: Edited, { start, end }: Span): Span {
  return {
    start: sourceOffset(edits, clamp(start, text.length), 0),
    end: end >= text.length ? source.length : sourceOffset(edits, clamp(end, text.length), 1),
  };
}

/**
 * The smallest range of the text that holds everything left of a range of the source.
 *
 * @example
 * toClean(normalize('а  б'), { start: 3, end: 4 }); // => { start: 2, end: 3 }
 */
export function toClean({ source, text, edits }: Edited, { start, end }: Span): Span {
  return {
    start: cleanStart(edits, clamp(start, source.length)),
    end: end >= source.length ? text.length : cleanEnd(edits, end, text.length),
  };
}

/**
 * Where an offset of the clean text stands in the source. Inside an edit there is no exact place:
 * a start goes to the edit's start, an end to its end. On the seam of a deletion both go before
 * what was deleted.
 *
 * ```text
 * source  а б · · в      clean  а б в
 *             ^^^ deleted           ^ offset 2 → source offset 2
 * ```
 */
function sourceOffset(edits: readonly Edit[], offset: number, side: 0 | 1): number {
  const at = countWhere(edits, (one) => one.span.end < offset);
  const next = edits[at];
  if (next !== undefined && next.span.start < offset && offset < next.span.end) {
    return side === 0 ? next.source.start : next.source.end;
  }
  if (next !== undefined && next.span.start < offset && next.span.end === offset) {
    return next.source.end;
  }
  const last = edits[at - 1];
  return last === undefined ? offset : last.source.end + offset - last.span.end;
}

/** Where a range that starts at an offset of the source starts in the clean text. */
function cleanStart(edits: readonly Edit[], offset: number): number {
  const at = countWhere(edits, (one) => one.source.end < offset);
  const next = edits[at];
  if (next !== undefined && next.source.start < offset) {
    return offset < next.source.end ? next.span.start : next.span.end;
  }
  const last = edits[at - 1];
  return last === undefined ? offset : last.span.end + offset - last.source.end;
}

/**
 * Where a range that ends at an offset of the source ends in the clean text. A range that ends
 * with deleted text takes the next character along, so that it holds the deletion.
 */
function cleanEnd(edits: readonly Edit[], offset: number, length: number): number {
  const at = countWhere(edits, (one) => one.source.end < offset);
  const next = edits[at];
  if (next !== undefined && next.source.start < offset) {
    return next.span.start === next.span.end ? Math.min(next.span.end + 1, length) : next.span.end;
  }
  const last = edits[at - 1];
  return last === undefined ? offset : last.span.end + offset - last.source.end;
}

/** How many of a list, from the first on, fulfil a condition that only a head of the list fulfils. */
export function countWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
