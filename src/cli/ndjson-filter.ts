import { linesIn } from '../node/byte-stream';
import { type Order, rulesOf, sentence, summaryOf } from '../node/perform';
import { type Findings, type Task, taskNamed } from '../node/task';
import { isFailed } from './exit-code';
import { say, write } from './output';
import type { Settings } from './settings';

/** Options that say something about files; a filter has none. */
const ofFiles: readonly (readonly [name: keyof Settings, flag: string])[] = [
  ['out', '--out'],
  ['resume', '--resume'],
  ['inPlace', '--in-place'],
  ['diff', '--diff'],
  ['accept', '--accept'],
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
  for await (const line of linesIn(process.stdin)) {
    at += 1;
    if (line?.trim() === '') continue;
    const answer = answerTo(line, task, order);
    if ('error' in answer) {
      const id = answer.id === null ? '' : `, id ${JSON.stringify(answer.id)}`;
      say(`line ${at}${id}: ${answer.error}`);
      code = 1;
      await write(lineOf(answer));
    } else {
      const { id, findings } = answer;
      if (isFailed(order, summaryOf(findings), isFrail)) code = 1;
      await write(lineOf({ id, ...findings.result }));
    }
  }
  return code;
}

/** What went wrong with a line, under its id. */
interface Failure {
  readonly id: unknown;
  readonly error: string;
}

function lineOf(answer: object): string {
  return `${JSON.stringify(answer)}\n`;
}

function answerTo(
  line: string | undefined,
  task: Task,
  order: Order,
): Failure | { readonly id: unknown; readonly findings: Findings } {
  const record = recordOf(line);
  if ('error' in record) return record;
  const { id, text } = record;
  try {
    return { id, findings: task.find(text, { ...order, ...rulesOf(order) }) };
  } catch (error) {
    return { id, error: sentence(error) };
  }
}

function recordOf(
  line: string | undefined,
): { readonly id: unknown; readonly text: string } | Failure {
  if (line === undefined) return { id: null, error: 'The line is longer than 50 MB; split it.' };
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
