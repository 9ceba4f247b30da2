import type { Span } from '../../finding';

/** A line of the text without its break; `gap` tells how many lines before it are blank. */
export interface Line extends Span {
  readonly text: string;
  readonly gap: number;
}

/**
 * The lines of a stretch of text that hold something.
 *
 * @param text the text
 * @param stretch where to look; offsets of the lines are those of the text
 */
export function linesOf(text: string, stretch: Span): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let start = stretch.start;
  while (start < stretch.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? stretch.end : Math.min(newline, stretch.end);
    const line = text.slice(start, end);
    if (line.trim() === '') gap += 1;
    else {
      lines.push({ text: line, start, end, gap });
      gap = 0;
    }
    start = end + 1;
  }
  return lines;
}

/** A stretch without the blanks at its ends. */
export function trimmed(text: string, stretch: Span): Span {
  const words = text.slice(stretch.start, stretch.end);
  const start = stretch.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, stretch.end - (words.length - words.trimEnd().length)) };
}
