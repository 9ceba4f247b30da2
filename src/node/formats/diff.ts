import type { Edit } from '../../edit';
import { places } from '../lines';
import type { Format, Style } from './format';

/** The lines that a repair changes, with what goes and what comes. */
export const diff: Format = {
  id: 'diff',
  extension: '.diff',
  opening: () => '',
  between: '\n\n',
  closing: '\n',
  render: ({ id, findings: { clean } }, style) => {
    const lines = changedLines(clean.source, clean.edits).map(({ line, start, end, edits }) => {
      const shown = marked(clean.source, start, end, edits, style);
      return `${style('faint', `${id}:${line}`)}\n${shown}`;
    });
    return lines.length === 0 ? `${id}: nothing to repair` : lines.join('\n');
  },
};

interface Changed {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

/** Edits by the lines they stand in; lines that one edit joins are one. */
function changedLines(source: string, edits: readonly Edit[]): Changed[] {
  const placeOf = places(source);
  const changed: Changed[] = [];
  for (const edit of edits) {
    const start = source.lastIndexOf('\n', edit.source.start - 1) + 1;
    const found = source.indexOf('\n', edit.source.end);
    const end = found < 0 ? source.length : found;
    const last = changed.at(-1);
    if (last === undefined || last.end < start) {
      changed.push({ line: placeOf(start).line, start, end, edits: [edit] });
    } else {
      changed[changed.length - 1] = { ...last, end, edits: [...last.edits, edit] };
    }
  }
  return changed;
}

function marked(
  source: string,
  start: number,
  end: number,
  edits: readonly Edit[],
  style: Style,
): string {
  let text = '';
  let done = start;
  for (const { source: place, before, after } of edits) {
    text += source.slice(done, place.start);
    if (before !== '') text += style('bad', `[-${visible(before)}-]`);
    if (after !== '') text += style('good', `{+${visible(after)}+}`);
    done = place.end;
  }
  return text + source.slice(done, end);
}

function visible(text: string): string {
  return text
    .replace(/\n/gu, '⏎')
    .replace(/\u00A0/gu, '⍽')
    .replace(
      /[\u00AD\u200B-\u200F\uFEFF]/gu,
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}
