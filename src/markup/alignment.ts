/** A stretch of text and where a parser says that it stands in the file. */
export interface Stretch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Where each character of a stretch stands in the file: offsets, ends exclusive. */
export interface Alignment {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A character reference of HTML and Markdown: `&amp;`, `&#171;`. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** The reference of the sign that begins all references. */
const ampersand = /&(?:amp|#38|#x26);/iy;

/**
 * Finds where stretches stand in a file whose signs may be escaped there: parsers of Markdown and
 * HTML count such a sign as one character, and all that follows in its node is out of place.
 *
 * @param stretches in the order of the file
 * @param file the text of the file
 * @returns for each stretch its characters, or `undefined` where it does not stand in the file
 */
export function align(stretches: readonly Stretch[], file: string): (Alignment | undefined)[] {
  let said = -1;
  let meant = -1;
  return stretches.map((stretch) => {
    const from = stretch.start === said ? meant : stretch.start;
    const found =
      alignOne(stretch.value, file, from) ?? alignOne(stretch.value, file, stretch.start);
    said = stretch.end;
    meant = found?.ends.at(-1) ?? stretch.end;
    return found;
  });
}

/** What stands before the text of a line: indents, and the marks of quotations. */
const lineBeginning = /[\x20\t]*(?:>[\x20\t]*)*/y;

/** Blanks that a parser takes away at the end of a line. */
const lineEnding = /[\x20\t]+(?=\r?\n)/y;

/**
 * Finds where one stretch stands in a file from an offset on. Signs may be escaped; lines may end
 * in blanks and begin with indents and marks that are no part of the stretch.
 *
 * @returns `undefined` where it does not stand there
 */
export function alignOne(value: string, file: string, from: number): Alignment | undefined {
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let offset = from;
  for (let at = 0; at < value.length; at += 1) {
    const letter = value.charAt(at);
    if (file.charAt(offset) === '\\' && letter !== '\\' && file.charAt(offset + 1) === letter)
      offset += 1;
    else if (lengthOf(letter, file, offset) === 0) {
      offset = passed(value, at, file, offset);
      // What stands before the text of a line goes with the break before it.
      if (at > 0 && isBreak(value.charAt(at - 1))) ends[at - 1] = offset;
    }
    const length = lengthOf(letter, file, offset);
    if (length === 0) return undefined;
    starts[at] = offset;
    offset += length;
    ends[at] = offset;
  }
  return { starts, ends };
}

/** The offset behind blanks and marks of the file at the edge of a line. */
function passed(value: string, at: number, file: string, offset: number): number {
  const isLineStart = at > 0 && isBreak(value.charAt(at - 1));
  if (!isLineStart && !isBreak(value.charAt(at))) return offset;
  const blanks = isLineStart ? lineBeginning : lineEnding;
  blanks.lastIndex = offset;
  return offset + (blanks.exec(file)?.[0].length ?? 0);
}

function isBreak(letter: string): boolean {
  return letter === '\n' || letter === '\r';
}

/** How many characters of the file stand for a character; none where another one stands there. */
function lengthOf(letter: string, file: string, offset: number): number {
  const sign = file.charAt(offset);
  if (letter === '\n' && sign === '\r') return file.charAt(offset + 1) === '\n' ? 2 : 1;
  if (sign !== '&') return sign === letter ? 1 : 0;
  const expression = letter === '&' ? ampersand : reference;
  expression.lastIndex = offset;
  return expression.exec(file)?.[0].length ?? (letter === '&' ? 1 : 0);
}
