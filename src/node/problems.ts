import type { Diagnostic } from '../diagnostic';
import type { Edit } from '../edit';
import type { Span } from '../finding';
import type { CleanText } from '../text';
import { places } from './lines';

/** Something to look at in a file, as an editor or a build shows it. */
export interface Problem {
  readonly severity: Diagnostic['severity'];
  /** The id of a rule or the code of a finding. */
  readonly rule: string;
  readonly message: string;
  /** The place in the text as given; null when the whole text is meant. */
  readonly source: Span | null;
  /** Where it begins and ends; lines and columns count from 1. */
  readonly place: Range | null;
  /** What stands there, and what should. */
  readonly actual?: string;
  readonly expected?: string;
}

/** A place from its first to behind its last character. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A repaired text and what was found wrong with it. */
interface Checked {
  readonly clean: CleanText;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists what somebody should look at: repairs as warnings, suggestions as information, findings
 * with their own severity.
 *
 * @returns in the order of the text; what concerns the whole text comes first
 */
export function problemsIn({ clean, diagnostics }: Checked): Problem[] {
  const rangeOf = ranges(clean.source);
  const repair = (severity: Problem['severity']) => (edit: Edit) => ({
    severity,
    rule: edit.rule,
    message: edit.reason,
    source: edit.source,
    place: rangeOf(edit.source),
    actual: edit.before,
    expected: edit.after,
  });
  const problems: Problem[] = [
    ...byWord(clean.source, clean.edits).map(repair('warning')),
    ...clean.suggestions.map(repair('info')),
    ...diagnostics.map(({ severity, code, message, source }) => ({
      severity,
      rule: code,
      message,
      source,
      place: source && rangeOf(source),
    })),
  ];
  return problems.sort((a, b) => (a.source?.start ?? -1) - (b.source?.start ?? -1));
}

/** Repairs with one word between the first and the last of a rule are one: nobody wants one a letter. */
function byWord(text: string, edits: readonly Edit[]): Edit[] {
  const words: Edit[] = [];
  for (const edit of edits) {
    const last = words.at(-1);
    const between = last && text.slice(last.source.end, edit.source.start);
    const isSameWord = last?.rule === edit.rule && /^[\p{L}\p{M}]*$/u.test(between ?? ' ');
    const isOfLetters = [last?.before ?? '', edit.before].every((one) =>
      /^[\p{L}\p{M}]+$/u.test(one),
    );
    if (last === undefined || !isSameWord || !isOfLetters) words.push(edit);
    else words[words.length - 1] = together(last, between ?? '', edit);
  }
  return words;
}

function together(one: Edit, between: string, other: Edit): Edit {
  const reasons = [...new Set([one.reason, other.reason])];
  return {
    ...one,
    certainty: one.certainty === 'always' ? other.certainty : one.certainty,
    reason: reasons.join(' '),
    before: one.before + between + other.before,
    after: one.after + between + other.after,
    span: { start: one.span.start, end: other.span.end },
    source: { start: one.source.start, end: other.source.end },
  };
}

function ranges(text: string): (span: Span) => Range {
  const placeOf = places(text);
  return ({ start, end }) => {
    const [from, to] = [placeOf(start), placeOf(end)];
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}
