import type { Reader } from '../reader';
import { alto } from './alto';
import { docx } from './docx';
import { hocr } from './hocr';
import { html } from './html';
import { ndjsonLines } from './ndjson-lines';
import { odt } from './odt';
import { pdf } from './pdf';
import { plainText } from './plain-text';

/**
 * The kinds of files that zanger reads, in the order in which they are tried on bytes without a
 * name. Plain text is last: nearly anything could be text.
 *
 * @example
 * readers.map((reader) => reader.id).at(-1); // => 'plain-text'
 */
export const readers: readonly Reader[] = [
  odt,
  docx,
  pdf,
  hocr,
  html,
  alto,
  ndjsonLines,
  plainText,
];
