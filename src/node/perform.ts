import type { AnalyzeOptions } from '../analyze';
import { formatNamed } from './formats';
import { plain, type Style } from './formats/format';
import { read } from './read';
import type { ReadOptions } from './reader';
import { taskNamed } from './task';

/** What is to be done with documents; plain data, so that it can go to a thread. */
export interface Order extends Omit<ReadOptions, 'readers'>, Omit<AnalyzeOptions, 'rules'> {
  /** `clean`, `treaties`, `citations`, `analyze` or `check`. */
  readonly task: string;
  /** `text`, `json`, `ndjson`, `csv` or `html`. */
  readonly output: string;
}

/** A document: where it is, or the text itself. */
export type Document = { readonly id: string } & (
  | { readonly path: string }
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
);

/** A document that is done, or the reason why it could not be. */
export type Outcome =
  | { readonly id: string; readonly output: string }
  | { readonly id: string; readonly error: string };

/**
 * Reads one document, does the task and writes the report in the format.
 *
 * @param document the document
 * @param order task, format and their options
 * @param style marks words of the text format
 * @returns the report, or one sentence that says why there is none; nothing is thrown for a bad document
 * @throws Error when the order names a task or a format that does not exist
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
    const text = await textOf(document, order);
    const findings = task.find(text, order);
    return { id, output: format.render({ id, task, findings }, style) };
  } catch (error) {
    return { id, error: sentence(error) };
  }
}

async function textOf(document: Document, order: Order): Promise<string> {
  if ('text' in document) return document.text;
  if ('path' in document) return (await read(document.path, order)).text;
  return (await read(document.bytes, { ...order, name: document.id })).text;
}

/** The first line of what was thrown: a sentence, never a stack. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
