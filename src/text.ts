import { type Change, compose, type Edit, inOrder, replay } from './edit';
import type { Diagnostic, Span } from './finding';

/**
 * A text as it was given, the same text repaired, and the exact way from one to the other.
 *
 * @example
 * const clean = normalize('oсы шaрт');
 * clean.text; // => 'осы шарт'
 * clean.toSource({ start: 4, end: 8 }); // => { start: 4, end: 8 }
 */
export interface CleanText {
  /** As given. */
  readonly source: string;
  /** Repaired. */
  readonly text: string;
  /** In order; replaying them over `source` gives `text`. */
  readonly edits: readonly Edit[];
  /** Repairs that are not certain and were not made. */
  readonly suggestions: readonly Edit[];
  /** What is wrong with the text and cannot be repaired. */
  readonly diagnostics: readonly Diagnostic[];
  /** The smallest range of `source` that gave rise to a range of `text`. */
  readonly toSource: (span: Span) => Span;
  /** The smallest range of `text` that holds everything left of a range of `source`. */
  readonly toClean: (span: Span) => Span;
}

/**
 * Makes sure that what was passed is a text.
 *
 * @param text what was passed
 * @param taker the function it was passed to
 * @throws TypeError that says what to pass instead
 *
 * @example
 * expectText('шарт', 'normalize'); // => undefined
 */
export function expectText(text: unknown, taker: string): asserts text is string {
  if (typeof text === 'string') return;
  const given = text === null ? 'null' : ArrayBuffer.isView(text) ? 'bytes' : typeof text;
  throw new TypeError(
    `${taker} takes a text as a string, and got ${given}. Decode bytes first, for example with new TextDecoder().decode(bytes), or read a file with zanger/node.`,
  );
}

/**
 * Takes a text as it is, with nothing repaired yet.
 *
 * @example
 * asGiven('шарт').edits; // => []
 */
export function asGiven(source: string): CleanText {
  return assemble(source, source, []);
}

/**
 * Makes changes in a text and returns the new value; the way back to the source is composed.
 *
 * Of changes that overlap, the first one is made. A change that meets earlier repairs becomes one
 * edit with them, under its own rule and with all the reasons; a change that takes a repair back
 * leaves no trace.
 *
 * @param text the text so far
 * @param changes in any order, with offsets of `text.text`
 * @returns the text with the changes made; suggestions and findings of `text` are not kept
 *
 * @example
 * const change = { start: 4, end: 6, after: ' ', rule: 'x', certainty: 'always', reason: 'x' };
 * edit(asGiven('шарт  бабы'), [change as Change]).text; // => 'шарт бабы'
 */
export function edit(text: CleanText, changes: readonly Change[]): CleanText {
  const wanted = inOrder(text.text, changes);
  if (wanted.length === 0) return text;
  const edits = compose(text, wanted);
  return assemble(text.source, replay(text.source, edits), edits);
}

/**
 * Adds what was noticed but not done.
 *
 * @param text the text
 * @param suggestions changes with offsets of `text.text`; overlapping ones may stand side by side
 * @param diagnostics findings about the text
 *
 * @example
 * annotate(asGiven('шарт'), [], []).suggestions; // => []
 */
export function annotate(
  text: CleanText,
  suggestions: readonly Change[],
  diagnostics: readonly Diagnostic[],
): CleanText {
  const noted = suggestions.map((change): Edit => {
    const { rule, certainty, reason } = change;
    const span = { start: change.start, end: change.end };
    return {
      rule,
      certainty,
      reason,
      span,
      source: text.toSource(span),
      before: text.text.slice(span.start, span.end),
      after: change.after,
    };
  });
  noted.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const { source, edits, toSource, toClean } = text;
  return { source, text: text.text, edits, suggestions: noted, diagnostics, toSource, toClean };
}

function assemble(source: string, text: string, edits: readonly Edit[]): CleanText {
  return {
    source,
    text,
    edits,
    suggestions: [],
    diagnostics: [],
    toSource: (span) => ({
      start: sourceOffset(edits, clamp(span.start, text.length), 0),
      end:
        span.end >= text.length
          ? source.length
          : sourceOffset(edits, clamp(span.end, text.length), 1),
    }),
    toClean: (span) => ({
      start: cleanStart(edits, clamp(span.start, source.length)),
      end: span.end >= source.length ? text.length : cleanEnd(edits, span.end, text.length),
    }),
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

/** How many edits, from the first on, fulfil a condition that only a head of the list fulfils. */
function countWhere(edits: readonly Edit[], holds: (one: Edit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = edits[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
