import { compose, inOrder, rewrite } from './compose';
import type { Diagnostic } from './diagnostic';
import type { Change, Edit } from './edit';
import type { Located, Span } from './finding';
import { toClean, toSource } from './offsets';

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
  /** The smallest range of `source` that gave rise to a range of `text`. Not enumerable. */
  readonly toSource: (span: Span) => Span;
  /** The smallest range of `text` that holds everything left of a range of `source`. Likewise. */
  readonly toClean: (span: Span) => Span;
}

/** A clean text as plain data: what JSON and `structuredClone` keep of it. */
export type PlainText = Omit<CleanText, 'toSource' | 'toClean'>;

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
  return withMaps(unremarked(source, source, []));
}

/**
 * Gives a range of the repaired text its place in the text as given.
 *
 * @param text the repaired text
 * @param span a range of `text.text`
 * @returns both ranges
 *
 * @example
 * locate(normalize('а  б'), { start: 2, end: 3 }).source; // => { start: 3, end: 4 }
 */
export function locate(text: CleanText, span: Span): Located {
  return { span, source: text.toSource(span) };
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
  const whole = { start: 0, end: text.text.length };
  return withMaps(unremarked(text.source, rewrite(text.text, whole, wanted), edits));
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
  const { source, edits } = text;
  return withMaps({ source, text: text.text, edits, suggestions: noted, diagnostics });
}

function unremarked(source: string, text: string, edits: readonly Edit[]): PlainText {
  return { source, text, edits, suggestions: [], diagnostics: [] };
}

/**
 * Gives plain data the two maps of offsets. They are not enumerable, so that `JSON.stringify`,
 * `structuredClone` and `postMessage` take the text for the plain data that it is.
 *
 * @param plain the data; the maps become its properties
 * @returns the same object
 *
 * @example
 * const text = { source: 'шарт', text: 'шарт', edits: [], suggestions: [], diagnostics: [] };
 * Object.keys(withMaps(text)).length; // => 5
 */
export function withMaps<Plain extends PlainText>(plain: Plain): Plain & CleanText {
  return Object.defineProperties(plain, {
    toSource: { value: (span: Span): Span => toSource(plain, span) },
    toClean: { value: (span: Span): Span => toClean(plain, span) },
  }) as Plain & CleanText;
}

/**
 * Tells whether a value is a clean text, with its maps or as plain data.
 *
 * @example
 * isPlainText(JSON.parse(JSON.stringify(normalize('шарт')))); // => true
 */
export function isPlainText(value: unknown): value is PlainText {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['source', 'text'].every((name) => typeof Reflect.get(value, name) === 'string') &&
    ['edits', 'suggestions', 'diagnostics'].every((name) => Array.isArray(Reflect.get(value, name)))
  );
}
