import type { Match } from '../../pattern';
import type { CitationStyle } from '../citation';
import { type Damage, type Marker, type MarkerPart, summarize } from '../marker/marker';
import { readParts, readYearPart } from '../marker/read-parts';

/** What a style knows of a marker before its inside is read. */
export interface Frame {
  readonly rule: string;
  readonly style: CitationStyle;
  readonly damage?: Damage;
  /** Where the inside begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** The inside with digits in place of what stands for them, as long as the inside itself. */
  readonly body?: string;
  /** The author stands in the sentence before: the names that may be meant, and only a year inside. */
  readonly names?: readonly string[];
  /** Where the marker ends; default one character behind the inside. */
  readonly close?: number;
}

/**
 * Reads what stands in a frame.
 *
 * @returns the marker, or `undefined` when the inside is no citation
 */
export function readFrame(match: Match, frame: Frame): Marker | undefined {
  const text = match.input ?? '';
  if (isDivided(text, frame.start, frame.end)) return undefined;
  const parts =
    frame.names === undefined
      ? readParts(text, frame.start, frame.end, frame.body)
      : readYearPart(text, frame.start, frame.end, frame.names);
  if (parts === undefined) return undefined;
  return markerOf(match.index, frame, parts);
}

function markerOf(start: number, frame: Frame, parts: readonly MarkerPart[]): Marker {
  const { rule, style } = frame;
  const span = { start, end: frame.close ?? frame.end + 1 };
  return { style, rule, span, parts, damage: frame.damage ?? null, reading: summarize(parts) };
}

/** Tells whether what stands before a bracket makes it an index, a vector or an interval. */
export function isFormula(match: Match): boolean {
  const before = (match.input ?? '').slice(Math.max(0, match.index - 40), match.index);
  if (/[\u0400-\u052F][^\p{L}]{1,8}[A-Za-z_]{1,20}$/u.test(before)) return true;
  return /(?:^|[^\p{L}])(?:[A-Za-z\u0370-\u03FF]{1,2}|[авсехк])$|[=\u2208<>\u2264\u2265]\s*$|\]\s*[=\u2208]\s*$/u.test(
    before,
  );
}

/** Two numbers with a word for an interval beside them: «[2; 5] кесіндісінде» (on the segment). */
export function isInterval(match: Match): boolean {
  if (!/^\[[0-9]+(?:[.,][0-9]+)?\s?[;,]\s?[0-9]+(?:[.,][0-9]+)?\]$/u.test(match[0])) return false;
  const text = match.input ?? '';
  const end = match.index + match[0].length;
  return (
    /^\s?(?:кесінді|аралы|интервал|сегмент|жиын|отрез)/u.test(text.slice(end, end + 12)) ||
    /(?:аралы|интервал|сегмент)\p{L}{0,8}\s?:?\s?$/u.test(
      text.slice(Math.max(0, match.index - 24), match.index),
    )
  );
}

/**
 * A blank line divides what stands before it from what follows, unless a column of a page was read
 * with a blank line behind each line: then a comma or a label stands before it.
 */
function isDivided(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) !== 0x0a) continue;
    const words = text.slice(start, end);
    const blank = words.search(/\n\s*\n/u);
    return (
      blank >= 0 && !/(?:[,;:]|(?<!\p{L})[\u0441\u0063p]\.)[^\S\n]*$/u.test(words.slice(0, blank))
    );
  }
  return false;
}
