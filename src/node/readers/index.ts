import type { Reader } from '../reader';
import { alto } from './alto';
import { docx } from './docx';
import { hocr } from './hocr';
import { html, markedHtml } from './html';
import { markdown } from './markdown';
import { ndjsonLines } from './ndjson-lines';
import { odt } from './odt';
import { office } from './office';
import { pdf } from './pdf';
import { plainText } from './plain-text';

/**
 * The kinds of files that zanger reads, in the order in which they are tried on bytes without a
 * name. Plain text comes before Markdown alone, which only a name tells from it: nearly anything
 * could be text.
 *
 * @example
 * readers.map((reader) => reader.id).slice(-2); // => ['plain-text', 'markdown']
 */
export const readers: readonly Reader[] = [
  odt,
  docx,
  pdf,
  office,
  hocr,
  html,
  alto,
  ndjsonLines,
  plainText,
  markdown,
];

/**
 * The same, but for web pages, which are read with their marks: for whoever gives them back.
 *
 * @example
 * markedReaders.length === readers.length; // => true
 */
export const markedReaders: readonly Reader[] = readers.map((reader) =>
  reader === html ? markedHtml : reader,
);
