import { readFile } from 'node:fs/promises';
import { isWritten } from '../entity/date/day-of-writing';

/** Options of the command line or of a config file; what is unset has its default elsewhere. */
export interface Settings {
  readonly format?: string;
  readonly out?: string;
  readonly resume?: boolean;
  readonly inPlace?: boolean;
  readonly diff?: boolean;
  readonly accept?: boolean;
  readonly frail?: boolean;
  readonly ndjson?: boolean;
  readonly profile?: 'text' | 'ocr';
  readonly lines?: 'keep' | 'reflow';
  readonly skip?: readonly string[];
  readonly written?: string;
  readonly references?: string;
  readonly encoding?: string;
  /** In megabytes. */
  readonly maxSize?: number;
  readonly config?: string;
  readonly threads?: number;
  readonly shard?: string;
  readonly ignore?: readonly string[];
  readonly quiet?: boolean;
  readonly languages?: string;
  readonly engine?: 'auto' | 'tesseract' | 'tesseract.js';
}

/** What a config file may set, and what a value must look like. */
const configurable: Readonly<
  Record<string, { readonly is: (value: unknown) => boolean; readonly such: string }>
> = {
  format: {
    is: oneOf('text', 'json', 'ndjson', 'csv', 'html'),
    such: '"text", "json", "ndjson", "csv" or "html"',
  },
  profile: { is: oneOf('text', 'ocr'), such: '"text" or "ocr"' },
  lines: { is: oneOf('keep', 'reflow'), such: '"keep" or "reflow"' },
  skip: { is: isList, such: 'a list of rules' },
  written: { is: isWritten, such: 'a day, a month or a year, as "2024-05-17"' },
  references: { is: isString, such: 'the path of a file' },
  encoding: { is: isString, such: 'the name of an encoding' },
  maxSize: { is: isNumber, such: 'a number of megabytes above 0' },
  threads: { is: isCount, such: 'a whole number above 0' },
  ignore: { is: isList, such: 'a list of globs' },
  frail: { is: (value) => typeof value === 'boolean', such: 'true or false' },
};

const usualFile = 'zanger.config.json';

/**
 * Adds what a config file says to what the command line leaves open.
 *
 * @throws Error with a sentence when the file is not there, is no JSON or says something unknown
 */
export async function withConfig(settings: Settings): Promise<Settings> {
  const path = settings.config ?? usualFile;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (settings.config === undefined && error.code === 'ENOENT') return undefined;
    throw new Error(`The config file ${path} cannot be read; does it exist?`);
  });
  return text === undefined ? settings : { ...parse(text, path), ...settings };
}

function parse(text: string, path: string): Settings {
  const value = jsonOf(text, path);
  for (const [name, setting] of Object.entries(value)) {
    const row = Object.hasOwn(configurable, name) ? configurable[name] : undefined;
    if (row === undefined) {
      const known = Object.keys(configurable).join(', ');
      throw new Error(`${path} sets «${name}», which is not known; it may set ${known}.`);
    }
    if (!row.is(setting)) throw new Error(`In ${path}, «${name}» must be ${row.such}.`);
  }
  return value;
}

function jsonOf(text: string, path: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, for whatever is no object.
  }
  throw new Error(`${path} is not a JSON object; write for example {"profile": "ocr"}.`);
}

function oneOf(...values: readonly string[]): (value: unknown) => boolean {
  return (value) => isString(value) && values.includes(String(value));
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && isNumber(value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isString);
}
