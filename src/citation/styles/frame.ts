import type { Match } from '../../pattern';
import type { CitationStyle } from '../citation';
import { type Damage, type Marker, type MarkerPart, summarize } from '../marker/marker';
import { readParts } from '../marker/read-parts';

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
  if (hasBlankLine(text, frame.start, frame.end)) return undefined;
  const parts = readParts(text, frame.start, frame.end, frame.body);
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

function hasBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) === 0x0a) return /\n\s*\n/u.test(text.slice(at, end));
  }
  return false;
}
