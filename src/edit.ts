import type { Located, Span } from './finding';

/**
 * How sure a repair is: `always` is right in any text, `evidence` is right because of what the
 * document shows, `suggestion` is for a person to decide and is never applied.
 *
 * @example
 * normalize('шaрт').edits[0]?.certainty; // => 'always'
 */
export type Certainty = 'always' | 'evidence' | 'suggestion';

/**
 * One repair: what stood where, what stands there now, which rule did it and why.
 *
 * @example
 * const [edit] = normalize('шaрт').edits;
 * [edit?.rule, edit?.source]; // => ['look-alikes', { start: 1, end: 2 }]
 */
export interface Edit extends Located {
  /** The id of the rule. */
  readonly rule: string;
  /** `source.slice(edit.source.start, edit.source.end)` */
  readonly before: string;
  /** `text.slice(edit.span.start, edit.span.end)` */
  readonly after: string;
  readonly certainty: Certainty;
  readonly reason: string;
}

/** A change that a rule wants in the current text; offsets are those of `text`. */
export interface Change extends Span {
  readonly after: string;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly reason: string;
}

/**
 * Makes edits in the text they were found in.
 *
 * @param source the text as given
 * @param edits in order and apart from each other, as in `CleanText.edits`
 * @returns the repaired text
 *
 * @example
 * const clean = normalize('oсы шaрт');
 * replay(clean.source, clean.edits) === clean.text; // => true
 */
export function replay(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { source: place, after } of edits) {
    pieces.push(source.slice(done, place.start), after);
    done = place.end;
  }
  pieces.push(source.slice(done));
  return pieces.join('');
}

/**
 * Takes edits back: the inverse of {@link replay}.
 *
 * @example
 * const clean = normalize('oсы шaрт');
 * undo(clean.text, clean.edits) === clean.source; // => true
 */
export function undo(text: string, edits: readonly Edit[]): string {
  const inverse = edits.map((one) => ({ ...one, source: one.span, after: one.before }));
  return replay(text, inverse);
}
