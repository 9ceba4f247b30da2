import type { Span } from '../../finding';
import { isLetterAt } from '../../kazakh/characters';
import { once } from '../../once';
import { findAll } from '../../pattern';
import { stripped } from '../entry/trim';
import {
  capitalsOfNames,
  exactName,
  type HeadingName,
  isRemark,
  longestName,
  mayBeginName,
  mayBeName,
  nearName,
} from './heading-names';
import type { Line } from './lines';

/** The heading of a list of sources. */
export interface Heading {
  /** The words of the heading. */
  readonly span: Span;
  /** Where the list begins. */
  readonly listStart: number;
  readonly isLatin: boolean;
  /** Menus and remarks are called so too. */
  readonly isDoubtful: boolean;
}

/** Number, bullet or mark-up before the words of a heading. */
const lead = /^[\s#*_•–-]*(?:(?:[0-9]{1,2}|[IVX]{1,4})(?:\.[0-9]{1,2})?[.)]?\s+|[0-9]{1,2}\.)?\s*/u;

/** «1-тарауға», «2-бөлім бойынша»: the part of the text that a list belongs to. */
const partBefore =
  /^[0-9ivx]{1,4} ?-? ?(?:тарау|бөлім|дәріс|тақырып)\p{L}{0,6}(?: бойынша| үшін)? /u;

/** «к главе 1», «to chapter 1», «(1-тарау)» behind the name. */
const partBehind =
  / (?:[кп]о? (?:главе|разделу|лекции|теме) [0-9ivx]{1,4}|(?:to|for) chapter [0-9ivx]{1,4}|\([0-9]{1,2} ?-? ?(?:тарау|бөлім)\))$/u;

/** What closes the words: colon, stops, mark-up. */
const closing = ' \t\r\u00A0:.…*_#';

/** No name is shorter. */
const shortestName = 5;

/**
 * Finds the headings of lists of sources: on a line of their own, with the first entry behind
 * them, or glued to the sentence before. One wrong letter is forgiven on a line of its own.
 *
 * @param text the text
 * @param lines its lines
 * @returns the headings in reading order
 */
export function findHeadings(text: string, lines: readonly Line[]): Heading[] {
  const onLines = lines.flatMap((line) => readHeading(line) ?? []);
  const glued = findGlued(text).filter(
    (one) =>
      !onLines.some(
        (other) => other.span.start < one.listStart && one.span.start < other.listStart,
      ),
  );
  if (glued.length === 0) return onLines;
  return [...onLines, ...glued].sort((a, b) => a.span.start - b.span.start);
}

function readHeading(line: Line): Heading | undefined {
  const start = line.start + leadOf(line.text);
  const words = line.text.slice(start - line.start);
  return readAlone(words, start, line) ?? readWithEntry(words, start);
}

/** How much of a line is no words of its heading; most lines begin with a letter. */
function leadOf(line: string): number {
  const first = line.charAt(0);
  if (isLetterAt(line, 0) && !'IVX'.includes(first)) return 0;
  return lead.exec(line)?.[0].length ?? 0;
}

/**
 * Nothing but the words of the heading stand on the line. In a table of contents leaders and the
 * number of a page follow them, which no name of a list has.
 */
function readAlone(words: string, start: number, line: Line): Heading | undefined {
  if (words.length > longestName() * 3) return undefined;
  const bare = stripped(words, '', closing);
  const name = bare.length > longestName() * 2 ? undefined : nameOf(bare);
  if (name === undefined) return undefined;
  const span = { start, end: start + bare.length };
  const { isLatin, isDoubtful } = name;
  return { span, listStart: line.end, isLatin, isDoubtful };
}

/** «Әдебиеттер: 1. …»: the first entry stands on the line of the heading. */
function readWithEntry(words: string, start: number): Heading | undefined {
  const near = words.slice(0, longestName() + 10);
  const entry = near.includes('1') ? near.search(firstEntry) : -1;
  const bare = stripped(words.slice(0, Math.max(0, entry)), '', closing);
  const name = nameOf(bare);
  if (name === undefined) return undefined;
  const span = { start, end: start + bare.length };
  const { isLatin, isDoubtful } = name;
  return { span, listStart: start + entry, isLatin, isDoubtful };
}

const firstEntry = /(?:\[1\]|(?<![0-9])1[.)])\s?[^\s]|(?<![0-9])1\s(?=[\p{Lu}«"])/u;

/** The name that the words of a line are, alone or in several languages («Әдебиеттер / References»). */
function nameOf(words: string): HeadingName | undefined {
  if (words.length < shortestName || !mayBeName(words)) return undefined;
  const printed = words.toLowerCase().replace(/\s+/gu, ' ');
  const small = /[0-9ivx]/u.test(printed)
    ? printed.replace(partBefore, '').replace(partBehind, '')
    : printed;
  const pieces = /[/()|]/u.test(small) ? piecesOf(small) : [small];
  const names = pieces.map(nearName);
  return names.length <= 3 && names.every((name) => name !== undefined) ? names[0] : undefined;
}

function piecesOf(small: string): string[] {
  const pieces = small.split(/[/()|]/u).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== '' && !isRemark(piece));
}

/** The end of a sentence and a capital letter that a name can begin with. */
const gluedStart = once(
  () => new RegExp(`[.!?…»)\\]]\\s?(?:[0-9]{1,2}\\.?\\s)?(?=[${capitalsOfNames()}])`, 'gu'),
);

/** What the words of a heading are made of: letters, hyphens, apostrophes, a blank between them. */
const nameWords = /^[\p{L}'-]+(?:[ \u00A0][\p{L}'-]+){0,45}/u;

/** A heading glued to the end of a sentence and followed by the list or by nothing. */
function findGlued(text: string): Heading[] {
  return findAll(gluedStart(), text).flatMap((match) => {
    const start = match.index + match[0].length;
    return readGlued(text, start) ?? [];
  });
}

function readGlued(text: string, start: number): Heading | undefined {
  if (!mayBeginName(text, start)) return undefined;
  return readGluedName(text, start) ?? readGluedNames(text, start);
}

/** «ӘДЕБИЕТТЕР / REFERENCES 1. …», «References (transliterated) 1. …» in the middle of a line. */
function readGluedNames(text: string, start: number): Heading | undefined {
  const near = text.slice(start, start + longestName() * 2);
  return /^[^0-9]*[(/|]/u.test(near) ? readWithEntry(near, start) : undefined;
}

function readGluedName(text: string, start: number): Heading | undefined {
  const near = text.slice(start, start + longestName() * 2 + 1);
  const words = nameWords.exec(near)?.[0] ?? '';
  const name = gluedName(words);
  if (name === undefined) return undefined;
  const end = start + words.length;
  const after = text.slice(end, end + 60);
  const behind = after.length - stripped(after, ' \t\n\r\u00A0:.…', '').length;
  const isMarked = after.slice(0, behind).includes(':') || words === words.toUpperCase();
  if (!isMarked && words.length < longName) return undefined;
  const isClosed = end + behind >= text.length || after.slice(0, behind).includes('\n');
  if (!isClosed && !gluedEntry.test(after.slice(behind))) return undefined;
  const { isLatin, isDoubtful } = name;
  return { span: { start, end }, listStart: end + behind, isLatin, isDoubtful };
}

/** A shorter name is a word of a sentence too: it needs a colon, or capitals. */
const longName = 9;

/** «1. Асан», «[1] Асан», «1 Асан» behind a heading in the middle of a line. */
const gluedEntry = /^(?:\[1\]|1[.)])\s?[^\s\d]|^1\s[\p{Lu}«"]/u;

/** A name in capitals, with one capital, or with one at the beginning of each long word. */
function gluedName(words: string): HeadingName | undefined {
  const small = words.toLowerCase();
  const name = exactName(small);
  if (name === undefined) return undefined;
  const isWritten =
    words === words.toUpperCase() ||
    words.slice(1) === small.slice(1) ||
    words
      .split(' ')
      .every((word) => word.length < 4 || word.slice(1) === word.slice(1).toLowerCase());
  return isWritten ? name : undefined;
}
