import type { Change, Edit } from './edit';
import type { Span } from './finding';

/** A text between two rounds: its source, itself, and the edits from one to the other. */
interface Composable {
  readonly source: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** The changes that say something, in order, without those that overlap an earlier one. */
export function inOrder(text: string, changes: readonly Change[]): Change[] {
  const sorted = changes
    .filter((change) => text.slice(change.start, change.end) !== change.after)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Change[] = [];
  for (const change of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end < change.start || isNextTo(last, change)) kept.push(change);
  }
  return kept;
}

/** Two changes that touch are apart, unless both only insert at the same place. */
function isNextTo(one: Span, other: Span): boolean {
  return one.end === other.start && (one.start < one.end || other.start < other.end);
}

/**
 * Merges edits (source → text) and changes (text → new text) into edits (source → new text):
 * one walk along both lists. What stands alone only moves; what meets becomes one edit.
 */
export function compose(text: Composable, changes: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  const shift: Shift = { toSource: 0, toClean: 0 };
  let old = 0;
  let fresh = 0;
  for (;;) {
    const edit = text.edits[old];
    const change = changes[fresh];
    if (edit !== undefined && (change === undefined || edit.span.end < change.start)) {
      edits.push(moved(edit, shift));
      old += 1;
    } else if (change !== undefined && (edit === undefined || change.end < edit.span.start)) {
      edits.push(made(text.text, change, shift));
      fresh += 1;
    } else if (edit === undefined) {
      return edits;
    } else {
      const group = nextGroup(text.edits, changes, old, fresh);
      old += group.edits.length;
      fresh += group.changes.length;
      const one = merged(text, group, shift);
      if (one.before !== one.after) edits.push(one);
    }
  }
}

/** What to add to an offset of the text between, to get one of the source and of the new text. */
interface Shift {
  toSource: number;
  toClean: number;
}

function moved(edit: Edit, shift: Shift): Edit {
  const { toClean } = shift;
  shift.toSource += sizeOf(edit.source) - sizeOf(edit.span);
  if (toClean === 0) return edit;
  const { rule, before, after, certainty, reason, source, span } = edit;
  const there = { start: span.start + toClean, end: span.end + toClean };
  return { rule, certainty, reason, span: there, source, before, after };
}

function made(text: string, change: Change, shift: Shift): Edit {
  const { start, end, after, rule, certainty, reason } = change;
  const source = { start: start + shift.toSource, end: end + shift.toSource };
  const from = start + shift.toClean;
  const span = { start: from, end: from + after.length };
  shift.toClean += after.length - (end - start);
  return { rule, certainty, reason, span, source, before: text.slice(start, end), after };
}

function merged(text: Composable, group: Group, shift: Shift): Edit {
  const sourceStart = group.start + shift.toSource;
  for (const one of group.edits) shift.toSource += sizeOf(one.source) - sizeOf(one.span);
  const source = { start: sourceStart, end: group.end + shift.toSource };
  const after = rewrite(text.text, group, group.changes);
  const start = group.start + shift.toClean;
  shift.toClean += after.length - sizeOf(group);
  return {
    ...explanation([...group.edits, ...group.changes]),
    span: { start, end: start + after.length },
    source,
    before: text.source.slice(source.start, source.end),
    after,
  };
}

interface Group extends Span {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
}

function nextGroup(
  edits: readonly Edit[],
  changes: readonly Change[],
  firstEdit: number,
  firstChange: number,
): Group {
  let old = firstEdit;
  let fresh = firstChange;
  let range: Span | undefined;
  for (;;) {
    const edit = edits[old];
    const change = changes[fresh];
    const takesEdit = edit !== undefined && (change === undefined || precedes(edit.span, change));
    const next = takesEdit ? edit.span : change;
    if (next === undefined || (range !== undefined && !meets(range, next))) break;
    range = { start: range?.start ?? next.start, end: Math.max(range?.end ?? 0, next.end) };
    if (takesEdit) old += 1;
    else fresh += 1;
  }
  const { start, end } = range ?? { start: 0, end: 0 };
  return {
    start,
    end,
    edits: edits.slice(firstEdit, old),
    changes: changes.slice(firstChange, fresh),
  };
}

function precedes(one: Span, other: Span): boolean {
  return one.start < other.start || (one.start === other.start && one.end <= other.end);
}

function meets(range: Span, next: Span): boolean {
  return (
    next.start < range.end ||
    (sizeOf(range) === 0 && sizeOf(next) === 0 && next.start === range.end)
  );
}

function sizeOf(span: Span): number {
  return span.end - span.start;
}

/**
 * A stretch of a text with changes made in it.
 *
 * @param text the text
 * @param stretch from where to where
 * @param changes inside the stretch, in order and apart from each other
 */
export function rewrite(text: string, stretch: Span, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let done = stretch.start;
  for (const { start, end, after } of changes) {
    pieces.push(text.slice(done, start), after);
    done = end;
  }
  pieces.push(text.slice(done, stretch.end));
  return pieces.join('');
}

type Explained = Pick<Edit, 'rule' | 'certainty' | 'reason'>;

/** One explanation for repairs that became one: the last rule, the least certainty, all reasons. */
function explanation(parts: readonly Explained[]): Explained {
  const reasons = [...new Set(parts.map((part) => part.reason))];
  const isCertain = parts.every((part) => part.certainty === 'always');
  return {
    rule: parts.at(-1)?.rule ?? '',
    certainty: isCertain
      ? 'always'
      : (parts.find((part) => part.certainty !== 'always')?.certainty ?? 'always'),
    reason: reasons.join(' '),
  };
}
