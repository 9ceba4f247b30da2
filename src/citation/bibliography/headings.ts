import type { Span } from '../../finding';
import { findAll } from '../../pattern';
import { stripped } from '../entry/trim';
import { type HeadingName, headingNames } from './heading-words';
import { type Line, linesOf } from './lines';

/** The heading of a list of sources. */
export interface Heading {
  /** The words of the heading. */
  readonly span: Span;
  /** Where the list begins. */
  readonly listStart: number;
  readonly isLatin: boolean;
}

/** Number, bullet or mark-up before the words of a heading. */
const lead = /^[\s#*_•–-]*(?:(?:[0-9]{1,2}|[IVX]{1,4})(?:\.[0-9]{1,2})?[.)]?\s+|[0-9]{1,2}\.)?\s*/u;

/** What closes the words: colon, stops, mark-up. */
const closing = ' \t\u00A0:.…*_#';

/** A line of a table of contents: leader dots or a gap, and a page number. */
const contents = /(?:[.…_\t]|\s\s)\s?[0-9]{1,4}$/u;

const longestName = Math.max(...headingNames.map(({ words }) => words.length));

/**
 * Finds the headings of lists of sources: on a line of their own, with the first entry behind
 * them, or glued to the sentence before. One wrong letter is forgiven on a line of its own.
 *
 * @param text the text
 * @returns the headings in reading order
 */
export function findHeadings(text: string): Heading[] {
  const onLines = linesOf(text, { start: 0, end: text.length }).flatMap((line) =>
    contents.test(line.text.slice(0, 200).trimEnd()) ? [] : (readHeading(line) ?? []),
  );
  const glued = findGlued(text).filter(
    (one) =>
      !onLines.some(
        (other) => other.span.start < one.listStart && one.span.start < other.listStart,
      ),
  );
  return [...onLines, ...glued].sort((a, b) => a.span.start - b.span.start);
}

function readHeading(line: Line): Heading | undefined {
  const start = line.start + (lead.exec(line.text)?.[0].length ?? 0);
  const words = line.text.slice(start - line.start);
  const bare = stripped(words, '', closing);
  if (bare.length <= longestName * 2 && bare.length >= 7) {
    const name = nameOf(bare);
    if (name !== undefined) {
      const span = { start, end: start + bare.length };
      return { span, listStart: line.end, isLatin: name.isLatin };
    }
  }
  return readWithEntry(words, start);
}

/** «Әдебиеттер: 1. …»: the first entry stands on the line of the heading. */
function readWithEntry(words: string, start: number): Heading | undefined {
  const entry = words.slice(0, 110).search(/(?:\[1\]|(?<![0-9])1[.)])\s?[^\s]/u);
  const bare = stripped(words.slice(0, Math.max(0, entry)), '', closing);
  const name = bare.length >= 7 ? nameOf(bare) : undefined;
  if (name === undefined) return undefined;
  const span = { start, end: start + bare.length };
  return { span, listStart: start + entry, isLatin: name.isLatin };
}

/** The name that the words of a line are, alone or in several languages («Әдебиеттер / References»). */
function nameOf(words: string): HeadingName | undefined {
  const small = words.toLowerCase().replace(/\s+/gu, ' ');
  const pieces = small
    .split(/[/()|]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const names = pieces.map((piece) =>
    headingNames.find(({ words: name }) => isNearly(piece, name)),
  );
  return names.length <= 3 && names.every((name) => name !== undefined) ? names[0] : undefined;
}

/** Tells whether two words differ in at most one letter: changed, missing or too many. */
function isNearly(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  if (same === word.length && same === name.length) return true;
  const rest = (from: number, other: number) => word.slice(from) === name.slice(other);
  if (name.length < 9) return false;
  return rest(same + 1, same + 1) || rest(same + 1, same) || rest(same, same + 1);
}

/** A heading glued to the end of a sentence and followed by the list or by nothing. */
const gluedNames = new RegExp(
  `(?<=[.!?…»)\\]]\\s?)(?:${headingNames
    .filter(({ words }) => words.length >= 9)
    .map(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .map((words) => `[${words.charAt(0)}${words.charAt(0).toUpperCase()}]${words.slice(1)}`)
    .join('|')})`,
  'gu',
);

function findGlued(text: string): Heading[] {
  return findAll(gluedNames, text).flatMap((match) => {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 60);
    const behind = after.length - stripped(after, ' \t\n\r\u00A0:.…', '').length;
    const isClosed = end + behind >= text.length || after.slice(0, behind).includes('\n');
    if (!isClosed && !/^(?:\[1\]|1[.)])\s?[^\s\d]/u.test(after.slice(behind))) return [];
    const small = match[0].toLowerCase();
    const isCapital = match[0].charAt(0) !== small.charAt(0);
    const name = headingNames.find(({ words }) => words === small);
    if (!isCapital || name === undefined) return [];
    const span = { start: match.index, end };
    return [{ span, listStart: end + behind, isLatin: name.isLatin }];
  });
}
