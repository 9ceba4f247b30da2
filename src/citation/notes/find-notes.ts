import type { Span } from '../../finding';
import type { Line } from '../bibliography/lines';
import { trimmed } from '../bibliography/lines';

/** How a note and its mark are written: «¹», «[1]», «*», or a plain number that lost its height. */
export type NoteSign = 'raised' | 'square' | 'star' | 'plain';

/** A note at the foot of a page or at the end of a text. */
export interface Note {
  /** Its number, or its stars. */
  readonly number: string;
  readonly sign: NoteSign;
  /** Its words, without the mark. */
  readonly span: Span;
}

/** Notes one below the other: those of a page, or all of them at the end. */
export interface NoteBlock extends Span {
  readonly notes: readonly Note[];
  /** A rule stands above them. */
  readonly isRuled: boolean;
}

/** The raised digits from 0 to 9. */
const raised = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';

/** A line of underscores or dashes between a page and its notes. */
const rule = /^[_\u2014\u2013=-]{3,}$/u;

/** What a note begins with on its line. */
const heads: readonly (readonly [NoteSign, RegExp])[] = [
  ['raised', new RegExp(`^\\s{0,8}([${raised}]{1,3})[.)]?\\s?(?=[\\p{L}«"“„(])`, 'u')],
  ['square', /^\s{0,8}\[([0-9]{1,3})\]\s{0,3}(?=[\p{L}«"“„])/u],
  ['star', /^\s{0,8}(\*{1,3})\)?\s{0,2}(?=[\p{Lu}«"“„])/u],
];

/** The same of a plain number, which is the mark of a note only below a rule. */
const plainHead = /^\s{0,8}([0-9]{1,3})[.)]?\s{1,3}(?=[\p{L}«"“„])/u;

/** The number of a page, alone on its line. */
const pageNumber = /^\s*[\u2013-]?\s?[0-9]{1,4}\s?[\u2013-]?\s*$/u;

interface Growing {
  readonly start: number;
  readonly isRuled: boolean;
  readonly notes: {
    readonly number: string;
    readonly sign: NoteSign;
    start: number;
    end: number;
  }[];
  last: string;
}

/**
 * Finds what looks like notes: lines that begin with the sign of a mark. Whether they are notes,
 * the marks in the text above decide.
 *
 * @param text the text
 * @param lines its lines
 */
export function findNoteBlocks(text: string, lines: readonly Line[]): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let open: Growing | null = null;
  let isBelowRule = false;
  for (const line of lines) {
    const isRule = rule.test(line.text.trim());
    const head = isRule ? undefined : headOf(line.text, isBelowRule || isPlain(open));
    if (head !== undefined) {
      open ??= { start: line.start, isRuled: isBelowRule, notes: [], last: '' };
      const { number, sign, length } = head;
      open.notes.push({ number, sign, start: line.start + length, end: line.end });
      open.last = line.text;
    } else if (open !== null && !isRule && goesOn(open.last, line)) {
      const note = open.notes.at(-1);
      if (note !== undefined) note.end = line.end;
      open.last = line.text;
    } else if (open !== null) {
      blocks.push(blockOf(text, open));
      open = null;
    }
    isBelowRule = isRule;
  }
  return open === null ? blocks : [...blocks, blockOf(text, open)];
}

function isPlain(open: Growing | null): boolean {
  return open?.notes.at(-1)?.sign === 'plain';
}

function blockOf(text: string, { start, isRuled, notes }: Growing): NoteBlock {
  const end = notes.at(-1)?.end ?? start;
  return {
    start,
    end,
    isRuled,
    notes: notes.map(({ number, sign, ...span }) => ({ number, sign, span: trimmed(text, span) })),
  };
}

interface Head {
  readonly number: string;
  readonly sign: NoteSign;
  readonly length: number;
}

/** No sign of a note stands farther in. */
const longestIndent = 10;

function headOf(line: string, mayBePlain: boolean): Head | undefined {
  const near = line.slice(0, longestIndent + 6);
  for (const [sign, form] of heads) {
    const match = form.exec(near);
    if (match !== null)
      return { sign, number: plainDigits(match[1] ?? ''), length: match[0].length };
  }
  const match = mayBePlain ? plainHead.exec(near) : null;
  return match === null
    ? undefined
    : { sign: 'plain', number: match[1] ?? '', length: match[0].length };
}

/** Digits for raised digits. */
export function plainDigits(mark: string): string {
  return Array.from(mark, (sign) => {
    const digit = raised.indexOf(sign);
    return digit < 0 ? sign : String(digit);
  }).join('');
}

/** A note goes on where its line has not ended, or the next one begins in the middle. */
function goesOn(before: string, line: Line): boolean {
  if (line.gap > 0 || pageNumber.test(line.text)) return false;
  const words = line.text.trim();
  if (/^(?:[\p{Ll}\u2013\u2014(]|\/\/|https?:|- )/u.test(words)) return true;
  return !/[.!?)»\]0-9]\s*$/u.test(before) || /\p{Lu}\.\s*$/u.test(before);
}
