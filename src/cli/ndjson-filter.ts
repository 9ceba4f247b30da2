import { createInterface } from 'node:readline';
import { type Order, rulesOf, sentence, summaryOf } from '../node/perform';
import { type Task, taskNamed } from '../node/task';
import { isFailed } from './exit-code';
import { write } from './output';
import type { Settings } from './settings';

/** Options that say something about files; a filter has none. */
const ofFiles: readonly (readonly [name: keyof Settings, flag: string])[] = [
  ['out', '--out'],
  ['resume', '--resume'],
  ['inPlace', '--in-place'],
  ['diff', '--diff'],
  ['encoding', '--encoding'],
  ['maxSize', '--max-size'],
  ['threads', '--threads'],
  ['shard', '--shard'],
  ['ignore', '--ignore'],
];

/**
 * Refuses what a filter would pass over in silence.
 *
 * @throws Error with a sentence that says what to leave out
 */
export function assertFilter(paths: readonly string[], given: Settings): void {
  const format = given.format === undefined || given.format === 'ndjson' ? [] : ['--format'];
  const flags = ofFiles.flatMap(([name, flag]) => (given[name] === undefined ? [] : [flag]));
  const files = paths.filter((path) => path !== '-');
  const [first] = [...files, ...format, ...flags];
  if (first === undefined) return;
  throw new Error(
    `--ndjson reads lines from standard input and writes a line for each: leave out ${first}, or leave out --ndjson, since files of such lines are read like all others.`,
  );
}

/**
 * Reads `{"id", "text"}` lines from standard input and writes one line for each, in order, with
 * the same id: the result, or `{"id", "error"}`. Holds one line at a time; blank lines are passed
 * over.
 *
 * @returns the exit code: 1 when a line could not be read, or a check found errors
 */
export async function filterLines(order: Order, isFrail: boolean): Promise<number> {
  const task = taskNamed(order.task);
  let code = 0;
  let at = 0;
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    at += 1;
    if (line.trim() === '') continue;
    const { answer, isBad } = answerTo(line.replace(/^\uFEFF/u, ''), task, order, isFrail);
    if (isBad) code = 1;
    if ('error' in answer) say(`line ${at} (${answer.id ?? 'without an id'}): ${answer.error}`);
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
