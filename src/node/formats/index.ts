import { bibtex } from './bibtex';
import { csl } from './csl';
import { csv } from './csv';
import { diff } from './diff';
import type { Format } from './format';
import { github } from './github';
import { html } from './html';
import { json } from './json';
import { ndjson } from './ndjson';
import { ris } from './ris';
import { text } from './text';

/** The formats that the command writes. */
export const formats: readonly Format[] = [
  text,
  json,
  ndjson,
  csv,
  html,
  github,
  diff,
  csl,
  bibtex,
  ris,
];

/**
 * The format of a name.
 *
 * @throws Error when there is none; the sentence lists those there are
 */
export function formatNamed(id: string): Format {
  const format = formats.find((one) => one.id === id);
  if (format !== undefined) return format;
  throw new Error(
    `There is no format «${id}»; choose one of ${formats.map((one) => one.id).join(', ')}.`,
  );
}
