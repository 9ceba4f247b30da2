import type { Span } from '../finding';
import type { Recognition } from './readers/scan-engines';

/** A part of a document that has a name: a page of a PDF, a record of an NDJSON file. */
export interface Page {
  /** The page number as the file counts it, or the id of a record. */
  readonly label: string;
  /** Its place in the text of the document. */
  readonly span: Span;
}

/** What a file holds: its text, and where its pages are, if the format has pages. */
export interface Reading {
  readonly text: string;
  /** The id of the reader that read it. */
  readonly format: string;
  /** The encoding of the bytes, for formats that do not fix one. */
  readonly encoding: string | null;
  /** In order; empty for formats without pages. */
  readonly pages: readonly Page[];
}

/** How a file is read; every field has a default. */
export interface ReadOptions {
  /** The encoding of plain text, as `windows-1251`. Default: found from the bytes. */
  readonly encoding?: string | undefined;
  /** The id of a reader. Default: by the name of the file, or by its first bytes. */
  readonly format?: string | undefined;
  /** What bytes without a path are called; its ending tells the kind. Default `The text`. */
  readonly name?: string | undefined;
  /** The largest file that is read, in bytes. Default {@link mostBytes}. */
  readonly maxBytes?: number | undefined;
  /** `ocr` leaves out running heads and page numbers. Default `text`. */
  readonly profile?: 'text' | 'ocr';
  /** How scans are recognised. */
  readonly recognition?: Recognition | undefined;
  /** The readers, in order. Default: all that zanger has. */
  readonly readers?: readonly Reader[] | undefined;
}

/** One kind of file. Add your own to the list that {@link ReadOptions} takes. */
export interface Reader {
  /** Kebab-case and stable; equal to the name of the reader's file. */
  readonly id: string;
  /** A few words for a list and for messages: `a Word document`. */
  readonly title: string;
  /** Endings of file names, with the dot, in small letters. */
  readonly extensions: readonly string[];
  /** Its bytes are text, so that no sign in them is sure; the name of a file is believed. */
  readonly isText?: boolean;
  /** Tells from the bytes whether this reader can read them. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /**
   * Turns the bytes into text.
   *
   * @throws Error with a sentence that completes «file.ext …»: `is a scan without text; …`
   */
  readonly read: (
    bytes: Uint8Array,
    options: ReadOptions,
  ) => Promise<Omit<Reading, 'format'>> | Omit<Reading, 'format'>;
}

/** The largest file that is read unless the caller says otherwise: 50 MB. */
export const mostBytes = 50_000_000;

/**
 * Sets pages one under the other, a blank line between them.
 *
 * @param pages label and text of each page
 * @returns the whole text, and where each page stands in it
 */
export function joinPages(pages: readonly { label: string; text: string }[]): {
  text: string;
  pages: Page[];
} {
  const spans: Page[] = [];
  let text = '';
  for (const page of pages) {
    if (text !== '') text += '\n\n';
    spans.push({
      label: page.label,
      span: { start: text.length, end: text.length + page.text.length },
    });
    text += page.text;
  }
  return { text, pages: spans };
}

/** Tells whether bytes begin with the given ones, from `at` on. */
export function beginsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let i = 0; i < signature.length; i += 1) {
    if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  }
  return true;
}
