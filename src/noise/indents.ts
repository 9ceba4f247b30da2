/** Lines looked at above an indented one, to see what it hangs on. */
const mostLines = 30;

/** An indented line that no paragraph begins like: a mark, a key, the rest of a line above. */
const structure =
  /^(?:[-*+\u2022>|#@%$&~`[\]{}()<\\/'=:;.,!?]|\p{Ll}|[\p{L}\p{N}_.-]{1,60}\s?[:=](?:\s|$)|"[^"]{0,60}"\s?:|[^\u0400-\u052F]*$)/u;

/** A line that others hang on: an item of a list, a heading, a key, an open bracket, a place of a diff. */
const opener = /^(?:[-*+\u2022>|#`]|@@\s-\d|\d{1,4}[.)]\s)|[:{[(=]$/u;

/**
 * Tells whether the blanks at the start of a line are meant: those of a nested list, of a program,
 * of data. A paragraph that begins with blanks, as typewriters set it, hangs on nothing.
 *
 * @param text the text
 * @param at where the line begins
 *
 * @example
 * isMeant('- бір\n  - екі', 6); // => true
 */
export function isMeant(text: string, at: number): boolean {
  const lines = linesUpTo(text, at);
  for (const line of lines) {
    const content = line.trim();
    if (content === '') continue;
    if (content.length < line.length && /^\s/u.test(line)) {
      if (structure.test(content)) return true;
    } else return opener.test(content);
  }
  return false;
}

/** The line that begins at an offset and those above it, the nearest first; no more than their heads. */
function* linesUpTo(text: string, at: number): Generator<string> {
  let start = at;
  for (let count = 0; count <= mostLines && start >= 0; count += 1) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    yield line.length > 400 ? line.slice(0, 200) + line.slice(-200) : line;
    if (start === 0) return;
    start = start === 1 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  }
}
