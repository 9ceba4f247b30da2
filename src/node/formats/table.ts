/**
 * Sets rows in columns, two blanks apart.
 *
 * @param rows cells; a row may have fewer than the others
 * @param right the columns that are set to the right, from 0
 * @returns one line for each row
 */
export function table(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
        return right.includes(at) ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Cuts a long text off at the end of a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > most / 2 ? blank : most)}…`;
}

/** Makes every white space visible or a plain blank, so that a quoted text stays on its line. */
export function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, '⏎').replace(/\s+/gu, ' ');
}

/** Characters as a terminal counts them: combining marks take no room. */
function widthOf(text: string): number {
  return Array.from(text.replace(/\p{M}|\u001B\[[\d;]*m/gu, '')).length;
}
