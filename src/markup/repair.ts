import type { Change, Edit } from '../edit';
import type { Span } from '../finding';
import { type Prose, placeInFile } from './prose';
import type { Write } from './written';

/**
 * Turns a repair of prose into changes of its file.
 *
 * What stands in the file in several stretches, with marks between, is changed stretch by stretch:
 * the marks stay.
 *
 * @param edit a repair, whose `source` counts in the prose
 * @param prose the prose
 * @param write writes repaired text as the file does
 * @param file the text of the file
 */
export function changesInFile(edit: Edit, prose: Prose, write: Write, file: string): Change[] {
  const { rule, certainty, reason, source } = edit;
  const stretches = stretchesOf(prose, source);
  const lineStart = prose.lineStart(source.start);
  return stretches.map(({ start, end }, at) => {
    const given = file.slice(start, end);
    const after = at === 0 ? write(edit.after, given, lineStart) : '';
    return { start, end, after, rule, certainty, reason };
  });
}

/** The stretches of the file that a range of the prose stands in. */
function stretchesOf(prose: Prose, { start, end }: Span): Span[] {
  if (start === end) return [insertion(prose, start)];
  const found: { start: number; end: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const [from = -1, to = -1] = [prose.starts[at], prose.ends[at]];
    const last = found.at(-1);
    if (last !== undefined && last.end === from) last.end = to;
    else if (from >= 0) found.push({ start: from, end: to });
  }
  return found;
}

/** Between two characters it is behind the first, which marks may follow. */
function insertion(prose: Prose, at: number): Span {
  const behind = prose.ends[at - 1] ?? -1;
  const place = behind >= 0 ? behind : placeInFile(prose, { start: at, end: at }).start;
  return { start: place, end: place };
}
