import type { Span } from '../finding';
import { countWhere } from '../offsets';
import type { Alignment } from './alignment';

/** Stands for what is no prose: code, pictures, formulas. */
const stranger = '\uFFFC';

/** What a parser finds in a file, in order. */
export type Piece =
  /** A new block: what stands between it and the one before, and how further lines of it begin. */
  | { readonly type: 'block'; readonly gap: string; readonly lineStart?: string }
  /** Prose. Without places it cannot be repaired, and only tells what the document is like. */
  | { readonly type: 'text'; readonly value: string; readonly places: Alignment | undefined }
  /** What is read as prose but stays as it is: labels, marks of notes, hard breaks. */
  | { readonly type: 'kept'; readonly value: string; readonly place?: Span }
  /** What is no prose. */
  | { readonly type: 'stranger'; readonly place: Span };

/** What a file says to its readers, and where each character stands in the file. */
export interface Prose {
  readonly text: string;
  /** Where each character begins in the file; -1 where it does not stand there. */
  readonly starts: readonly number[];
  /** Where each character ends in the file, exclusive; -1 where it does not stand there. */
  readonly ends: readonly number[];
  /** Ranges of `text` that nobody may change. */
  readonly kept: readonly Span[];
  /** What a new line of the block at an offset of `text` begins with; none if it is one line. */
  readonly lineStart: (offset: number) => string | undefined;
}

type Block = Extract<Piece, { readonly type: 'block' }>;

/** Prose that grows. */
interface Draft {
  readonly values: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly kept: Span[];
  readonly blocks: { readonly at: number; readonly lineStart: string | undefined }[];
}

/**
 * Puts the pieces of a file together.
 *
 * @param pieces in order
 * @param verbatims ranges of the file that are no prose although a parser takes them for it
 */
export function proseOf(pieces: Iterable<Piece>, verbatims: readonly Span[]): Prose {
  const draft: Draft = { values: [], starts: [], ends: [], kept: [], blocks: [] };
  const { values, starts, ends, kept, blocks } = draft;
  let waiting: Block | undefined;
  for (const piece of pieces) {
    if (piece.type === 'block') {
      waiting = wider(waiting, piece);
      continue;
    }
    // Blocks without content fall away.
    if (waiting !== undefined) {
      if (starts.length > 0) keep(draft, waiting.gap);
      blocks.push({ at: starts.length, lineStart: waiting.lineStart });
      waiting = undefined;
    }
    if (piece.type === 'stranger') keep(draft, stranger, piece.place);
    else if (piece.type === 'kept') keep(draft, piece.value, piece.place);
    else if (piece.places === undefined) keep(draft, piece.value);
    else say(draft, piece.value, piece.places, verbatims);
  }
  const lineStart = (offset: number) =>
    blocks[countWhere(blocks, ({ at }) => at <= offset) - 1]?.lineStart;
  return { text: values.join(''), starts, ends, kept, lineStart };
}

/** The later block, with the wider gap of both. */
function wider(one: Block | undefined, other: Block): Block {
  return one !== undefined && one.gap.length > other.gap.length
    ? { ...other, gap: one.gap }
    : other;
}

function keep({ values, starts, ends, kept }: Draft, value: string, place?: Span): void {
  kept.push({ start: starts.length, end: starts.length + value.length });
  const { start, end } = place ?? { start: -1, end: -1 };
  const isWhole = start >= 0 && end - start === value.length;
  for (let at = 0; at < value.length; at += 1) {
    starts.push(isWhole ? start + at : start);
    ends.push(isWhole ? start + at + 1 : end);
  }
  values.push(value);
}

/** Text that stands in the file, with a stranger for each stretch of it that is no prose. */
function say(draft: Draft, value: string, places: Alignment, verbatims: readonly Span[]): void {
  const { values, starts, ends } = draft;
  const first = places.starts[0] ?? 0;
  let verbatim = countWhere(verbatims, ({ end }) => end <= first);
  for (let at = 0; at < value.length; at += 1) {
    const start = places.starts[at] ?? -1;
    while ((verbatims[verbatim]?.end ?? Number.POSITIVE_INFINITY) <= start) verbatim += 1;
    const range = verbatims[verbatim];
    if (range === undefined || start < range.start) {
      values.push(value.charAt(at));
      starts.push(start);
      ends.push(places.ends[at] ?? -1);
    } else if (draft.starts.at(-1) !== range.start || values.at(-1) !== stranger) {
      keep(draft, stranger, range);
    }
  }
}

/**
 * The place in the file of a range of the prose: from the first of its characters that stand there
 * to the last.
 *
 * @example
 * // of two characters only the second stands in the file, at offset 5
 * placeInFile({ starts: [-1, 5], ends: [-1, 6] }, { start: 0, end: 2 }); // => { start: 5, end: 6 }
 */
export function placeInFile(
  { starts, ends }: Pick<Prose, 'starts' | 'ends'>,
  { start, end }: Span,
): Span {
  let from = start;
  while (from < starts.length && starts[from] === -1) from += 1;
  const first = starts[from] ?? ends.findLast((one) => one >= 0) ?? 0;
  let to = Math.min(end, ends.length) - 1;
  while (to >= start && ends[to] === -1) to -= 1;
  const last = to >= start ? (ends[to] ?? first) : first;
  return { start: Math.min(first, last), end: last };
}
