import type { Form } from './parse';

/** Writes repaired prose as a file does. */
export type Write = (after: string, given: string, lineStart: string | undefined) => string;

/**
 * Gives the way in which the prose of a file is written: its line ends, the marks at the start of
 * lines, the escapes.
 *
 * @param markup the file and its form
 * @returns a function of the repaired text, of what stood in the file, and of what a new line begins
 *   with; in blocks of one line a break is a blank
 */
export function writerFor({ file, form }: { readonly file: string; readonly form: Form }): Write {
  if (form === 'html') return (after) => escapedForHtml(onOneLine(after));
  const lineEnd = file.includes('\r\n') ? '\r\n' : '\n';
  return (after, given, lineStart) => {
    const escaped = escapedForMarkdown(after, given);
    if (lineStart === undefined) return onOneLine(escaped);
    return escaped.replace(/\r?\n(?=(\r?\n)?)/gu, (_, isBlank?: string) =>
      isBlank === undefined ? lineEnd + lineStart : lineEnd + lineStart.trimEnd(),
    );
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}

function escapedForHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}

/** Signs of Markdown stay as they stood; new ones are escaped. */
function escapedForMarkdown(after: string, given: string): string {
  return after.replace(/[\\`*_[\]<>#|~$]/gu, (sign) =>
    given.includes(`\\${sign}`) || !given.includes(sign) ? `\\${sign}` : sign,
  );
}
