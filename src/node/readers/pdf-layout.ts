import { superscript } from './superscript';

/** A piece of text as a PDF places it on a page. */
export interface Piece {
  readonly str: string;
  /** The last two of its six numbers are the place of its left end on the base line, in points. */
  readonly transform: readonly number[];
  readonly height: number;
  /** A line ends behind it. */
  readonly hasEOL: boolean;
}

/** A line of a page. */
interface Line {
  readonly text: string;
  readonly base: number;
  readonly height: number;
}

/** The next paragraph stands further below than so many times the distance of lines. */
const mostLeading = 1.3;

/** Letters of a heading are larger than those of the text by more than this share. */
const mostAlike = 0.15;

/** The marks of notes are smaller than so much of the letters before them, and higher. */
const mostOfRaised = 0.9;

/**
 * Puts the pieces of a page together: line by line, a blank line where the next one stands further
 * below than those of a paragraph do, or is of another size, and raised numbers as superscript
 * digits.
 *
 * @param pieces in the order of reading
 */
export function textOf(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces);
  const most = mostLeading * leadingOf(lines);
  return lines
    .map((line, at) => {
      const above = lines[at - 1];
      if (above === undefined) return line.text;
      return `${isApart(above, line, most) ? '\n\n' : '\n'}${line.text}`;
    })
    .join('');
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let last: Piece | undefined;
  const finish = (): void => {
    if (last !== undefined) lines.push({ text, base: baseOf(last), height: last.height });
    text = '';
    last = undefined;
  };
  for (const piece of pieces) {
    const isMark = last !== undefined && isRaised(last, piece);
    text += isMark ? superscript(piece.str) : piece.str;
    if (!isMark && piece.str.trim() !== '') last = piece;
    if (piece.hasEOL) finish();
  }
  finish();
  return lines;
}

/** The usual distance of lines: a quarter of all stand closer, since gaps are never the rule. */
function leadingOf(lines: readonly Line[]): number {
  const distances = lines
    .flatMap((line, at) => {
      const above = lines[at - 1];
      return above !== undefined && above.base > line.base ? [above.base - line.base] : [];
    })
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? 0;
}

function isApart(above: Line, below: Line, most: number): boolean {
  const small = Math.min(above.height, below.height);
  const large = Math.max(above.height, below.height);
  return above.base - below.base > most || large > small * (1 + mostAlike);
}

function isRaised(before: Piece, piece: Piece): boolean {
  if (!/^\d{1,3}$/u.test(piece.str)) return false;
  const isSmall = piece.height < mostOfRaised * before.height;
  return isSmall && baseOf(piece) > baseOf(before) + before.height * 0.15;
}

function baseOf({ transform }: Piece): number {
  return transform[5] ?? 0;
}
