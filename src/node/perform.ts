import { extname } from 'node:path';
import type { AnalyzeOptions } from '../analyze';
import { type Form, readMarkup } from '../markup';
import { noiseRules } from '../noise';
import { formatNamed } from './formats';
import { plain, type Style } from './formats/format';
import type { Document } from './found';
import { findingsInFile } from './in-file';
import { problemsIn } from './problems';
import { read, reasonOf, withBytesOf } from './read';
import type { ReadOptions } from './reader';
import { markedReaders } from './readers';
import { scanReaders } from './readers/scan';
import { type Findings, taskNamed } from './task';

/** What is to be done with documents; plain data, so that it can go to a thread. */
export interface Order extends Omit<ReadOptions, 'readers'>, Omit<AnalyzeOptions, 'rules'> {
  /** `clean`, `treaties`, `citations`, `analyze` or `check`. */
  readonly task: string;
  /**
   * `text`, `json`, `ndjson`, `csv` or `html`; for `check` also `github`, for `clean` also `diff`, for
   * `citations` also `csl`, `bibtex` or `ris`.
   */
  readonly output: string;
  /** With `clean`: Word documents are given back, with tracked changes or repaired at once. */
  readonly word?: 'tracked' | 'accepted' | undefined;
  /** The documents are pictures of pages. */
  readonly isScan?: boolean | undefined;
  /** Ids of rules that are not applied. */
  readonly skip?: readonly string[] | undefined;
}

/** How much was found in a document. */
export interface Summary {
  readonly characters: number;
  readonly repairs: number;
  readonly treaties: number;
  readonly citations: number;
  readonly errors: number;
  readonly warnings: number;
}

/** A document that is done, or the reason why it could not be. */
export type Outcome =
  | {
      readonly id: string;
      readonly output: string;
      /** The repaired document itself, where the order asks for it. */
      readonly file?: Uint8Array;
      readonly summary: Summary;
      /** The id of the reader that read it; null for text that was given. */
      readonly format: string | null;
      /** The encoding of its bytes, where its format does not fix one. */
      readonly encoding: string | null;
    }
  | { readonly id: string; readonly error: string };

/**
 * Reads one document, does the task and writes the report in the format.
 *
 * @param document the document
 * @param order task, format and their options
 * @param style marks words of the text format
 * @returns the report, or one sentence that says why there is none; nothing is thrown for a bad document
 * @throws Error when the order names a task or a format that does not exist
 *
 * @example
 * const order = { task: 'clean', output: 'text' };
 * const outcome = await perform({ id: 'a', text: 'ш\u0061рт' }, order);
 * 'output' in outcome && outcome.output; // => 'шарт'
 */
export async function perform(
  document: Document,
  order: Order,
  style: Style = plain,
): Promise<Outcome> {
  const task = taskNamed(order.task);
  const format = formatNamed(order.output);
  const { id } = document;
  try {
    if (isGivenBack(document, order)) return await givenBack(document, order, style);
    const { text, format: readAs, encoding } = await textOf(document, order);
    const findings = await findIn(text, id, formOf(readAs, order), order);
    const output = await format.render({ id, task, findings }, style);
    return { id, output, summary: summaryOf(findings), format: readAs, encoding };
  } catch (error) {
    return { id, error: sentence(error) };
  }
}

/**
 * Tells whether a document comes back as what it was, a Word document.
 *
 * @param document the document
 * @param order asks for it or does not
 */
export function isGivenBack(document: Document, { task, word }: Order): boolean {
  return task === 'clean' && word !== undefined && !('text' in document) && isWord(document.id);
}

function isWord(id: string): boolean {
  return extname(id).toLowerCase() === '.docx';
}

async function givenBack(document: Document, order: Order, style: Style): Promise<Outcome> {
  const { id } = document;
  const source = 'path' in document ? document.path : 'bytes' in document ? document.bytes : '';
  const options = { ...order, ...rulesOf(order), accept: order.word === 'accepted' };
  return withBytesOf(source, { ...order, name: id }, async (bytes, { id: format }) => {
    const { repairWord } = await import('./word/repair-word');
    const { file, analysis } = await repairWord(bytes, options);
    const findings = { ...analysis, result: analysis.clean };
    const task = taskNamed(order.task);
    const output = await formatNamed(order.output).render({ id, task, findings }, style);
    return { id, output, file, summary: summaryOf(findings), format, encoding: null };
  });
}

/** What a task finds in a text; in a file with marks it looks at the prose. */
async function findIn(
  text: string,
  id: string,
  form: Form | undefined,
  order: Order,
): Promise<Findings> {
  const task = taskNamed(order.task);
  const options = { ...order, ...rulesOf(order), isProgram: isProgram(id) };
  if (form === undefined) return task.find(text, options);
  try {
    const markup = await readMarkup(text, form);
    const { text: prose, kept } = markup.prose;
    return findingsInFile(task.find(prose, { ...options, keep: kept }), markup);
  } catch (error) {
    throw new Error(`${id} ${reasonOf(error)}.`, { cause: error });
  }
}

/** Tasks that give a file back or point into it, so that its marks count. */
const tasksWithMarks: readonly string[] = ['clean', 'check'];

/** What the marks of a text are, where it has any that count. */
function formOf(format: string | null, { task }: Order): Form | undefined {
  if (format === 'markdown') return format;
  return format === 'html' && tasksWithMarks.includes(task) ? format : undefined;
}

/** The rules of an order; all of them are left to the library. */
export function rulesOf({ skip = [] }: Pick<Order, 'skip'>): Pick<AnalyzeOptions, 'rules'> {
  if (skip.length === 0) return {};
  return { rules: noiseRules.filter(({ id }) => !skip.includes(id)) };
}

async function textOf(
  document: Document,
  order: Order,
): Promise<{ text: string; format: string | null; encoding: string | null }> {
  if ('text' in document) return { text: document.text, format: null, encoding: null };
  const readers = tasksWithMarks.includes(order.task) ? markedReaders : undefined;
  const options = { ...order, readers: order.isScan === true ? scanReaders : readers };
  if ('path' in document) return read(document.path, options);
  return read(document.bytes, { ...options, name: document.id });
}

/** Endings of files that people write programs and data in. */
const programs =
  /^\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|cs|c|h|cpp|hpp|php|sh|sql|json|ya?ml|toml|css|scss|vue|svelte|ini|properties)$/u;

/** Tells by its name whether a file is a program or data. */
export function isProgram(path: string): boolean {
  return programs.test(extname(path).toLowerCase());
}

/** Counts what was found. */
export function summaryOf(findings: Findings): Summary {
  const { clean, treaties = [], citations } = findings;
  const problems = problemsIn(findings);
  const numberOf = (severity: string): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return {
    characters: clean.source.length,
    repairs: clean.edits.length,
    treaties: treaties.length,
    citations: citations?.citations.length ?? 0,
    errors: numberOf('error'),
    warnings: numberOf('warning'),
  };
}

/** The first line of what was thrown: a sentence, never a stack. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
