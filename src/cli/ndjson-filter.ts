import { createInterface } from 'node:readline';
import { type Order, rulesOf, sentence } from '../node/perform';
import { type Task, taskNamed } from '../node/task';
import { write } from './output';

/**
 * Reads `{"id", "text"}` lines from standard input and writes one line for each, in order, with
 * the same id: the result, or `{"id", "error"}`. Holds one line at a time; blank lines are passed
 * over.
 *
 * @returns the exit code: 1 when a line had an error
 */
export async function filterLines(order: Order): Promise<number> {
  const task = taskNamed(order.task);
  let code = 0;
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const answer = answerTo(line.replace(/^\uFEFF/u, ''), task, order);
    if ('error' in answer) {
      code = 1;
      process.stderr.write(`${answer.id ?? 'a line'}: ${answer.error}\n`);
    }
    await write(`${JSON.stringify(answer)}\n`);
  }
  return code;
}

/** What went wrong with a line, under its id. */
interface Failure {
  readonly id: unknown;
  readonly error: string;
}

function answerTo(line: string, task: Task, order: Order): Failure | { readonly id: unknown } {
  const record = recordOf(line);
  if ('error' in record) return record;
  const { id, text } = record;
  try {
    return { id, ...task.find(text, { ...order, ...rulesOf(order) }).result };
  } catch (error) {
    return { id, error: sentence(error) };
  }
}

function recordOf(line: string): { readonly id: unknown; readonly text: string } | Failure {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not JSON; write {"id": "…", "text": "…"}.' };
  }
  const fields = typeof record === 'object' && record !== null ? record : {};
  const id: unknown = 'id' in fields ? fields.id : null;
  if ('text' in fields && typeof fields.text === 'string') return { id, text: fields.text };
  return { id, error: 'The line has no "text"; write {"id": "…", "text": "…"}.' };
}
