import { joinPages, type Reading } from './reader';

/** A line that recurs on at least so many pages, and on every third, is a running head. */
const leastPages = 3;

/**
 * Leaves out what stands on every page of a book and belongs to none: running heads and feet, and
 * page numbers. Only the first and last two lines of a page are looked at.
 *
 * @param reading a text with its pages
 * @returns the same without them; unchanged where there are too few pages to tell
 */
export function withoutRunningHeads(reading: Reading): Reading {
  if (reading.pages.length < leastPages) return reading;
  const pages = reading.pages.map(({ label, span }) => ({
    label,
    lines: reading.text.slice(span.start, span.end).split('\n'),
  }));
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const keys = new Set(edgesOf(lines).map((at) => keyOf(lines[at] ?? '')));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(leastPages, pages.length / 3);
  const isHead = (line: string): boolean => (counts.get(keyOf(line)) ?? 0) >= least;
  const kept = pages.map(({ label, lines }) => ({ label, text: bodyOf(lines, isHead) }));
  return { ...reading, ...joinPages(kept) };
}

/** The first and last two lines that are not blank. */
function edgesOf(lines: readonly string[]): number[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  return [...new Set([...filled.slice(0, 2), ...filled.slice(-2)])];
}

function bodyOf(lines: readonly string[], isHead: (line: string) => boolean): string {
  const edges = new Set(edgesOf(lines).filter((at) => isHead(lines[at] ?? '')));
  return lines
    .filter((_line, at) => !edges.has(at))
    .join('\n')
    .trim();
}

/** Heads of different pages differ in the page number, and in what a scanner saw in the blanks. */
function keyOf(line: string): string {
  return line.trim().replace(/\d+/gu, '0').replace(/\s+/gu, ' ').toLowerCase();
}
