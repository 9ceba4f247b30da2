import { styleText } from 'node:util';
import { formatNamed } from '../node/formats';
import { plain, type Style } from '../node/formats/format';
import { type Document, type Order, type Outcome, perform } from '../node/perform';
import { taskNamed } from '../node/task';
import { filterLines } from './ndjson-filter';
import { say, write } from './output';
import type { TaskOptions } from './program';
import { readInput } from './standard-input';

/**
 * Does a task with documents and writes the results.
 *
 * @returns the exit code: 0 done, 1 some document of several could not be read, 2 wrong usage or
 *   the only document could not be read
 */
export async function runTask(
  task: string,
  paths: readonly string[],
  options: TaskOptions,
): Promise<number> {
  const order = orderOf(task, options);
  if (options.ndjson === true) return filterLines(order);
  if (paths.length === 0) {
    throw new Error(`Name a file, or - for standard input: zanger ${task} article.txt`);
  }
  const failures = await writeAll(paths, order);
  if (failures === 0) return 0;
  return paths.length === 1 ? 2 : 1;
}

function orderOf(task: string, options: TaskOptions): Order {
  const { profile, lines, encoding, maxSize } = options;
  return { task, output: options.format, profile, lines, encoding, maxBytes: maxSize };
}

async function writeAll(paths: readonly string[], order: Order): Promise<number> {
  const format = formatNamed(order.output);
  const isList = paths.length > 1;
  let failures = 0;
  let done = 0;
  if (isList) await write(format.opening(taskNamed(order.task)));
  for (const path of paths) {
    const outcome = await performNamed(path, order);
    if ('error' in outcome) {
      failures += 1;
      say(outcome.error);
      continue;
    }
    if (done > 0) await write(format.between);
    await write(outcome.output);
    done += 1;
  }
  if (isList) await write(format.closing);
  else if (done > 0) await write('\n');
  return failures;
}

async function performNamed(path: string, order: Order): Promise<Outcome> {
  const document: Document =
    path === '-' ? { id: 'standard input', bytes: await readInput() } : { id: path, path };
  return perform(document, order, styleOf(process.stdout));
}

const colours = { heading: 'bold', good: 'green', bad: 'red', faint: 'dim' } as const;

/** Colours for a terminal, unless NO_COLOR asks for none. */
function styleOf(stream: NodeJS.WriteStream): Style {
  const isColoured = stream.isTTY === true && !process.env['NO_COLOR'];
  return isColoured ? (kind, words) => styleText(colours[kind], words) : plain;
}
