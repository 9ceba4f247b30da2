import type { Marker } from './marker/marker';

/**
 * Finds the footnotes of a text: `[1] …`, `[2] …` one behind the other at the beginning of lines,
 * each with a mark of the same number before it. Their marks are no citations.
 *
 * @param text the text
 * @param markers everything that reads like a citation, in reading order
 * @returns the readings of the marks and notes: their numbers
 */
export function footnotesOf(text: string, markers: readonly Marker[]): ReadonlySet<string> {
  const marks = new Set<string>();
  const notes: string[] = [];
  let run: string[] = [];
  for (const marker of markers) {
    const { reading } = marker;
    const isNote = marks.has(reading) && opensNote(text, marker);
    const isNext = run.length === 0 || Number(run.at(-1)) + 1 === Number(reading);
    if (isNote && isNext) {
      run.push(reading);
      continue;
    }
    if (run.length > 1) notes.push(...run);
    run = isNote ? [reading] : [];
    if (/^[0-9]+$/u.test(reading)) marks.add(reading);
  }
  return new Set(run.length > 1 ? [...notes, ...run] : notes);
}

/** A note opens its line, the line before has ended, and a capital follows. */
function opensNote(text: string, { span }: Marker): boolean {
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const after = text.slice(span.end, span.end + 4);
  return (
    /(?:[.!?:;»)\]\n]|[.!?:;»)\]]\r)[^\S\n]{0,4}\n[^\S\n]{0,4}$/u.test(before) &&
    /^\s?[\p{Lu}«]/u.test(after)
  );
}
