import { styleText } from 'node:util';
import { batch } from '../node/batch';
import { documentsIn, type Found, isMany } from '../node/documents';
import { plain, type Style } from '../node/formats/format';
import type { Order } from '../node/perform';
import type { CommandRow } from './commands';
import { type Destination, toStandardOutput } from './destination';
import { toPlace } from './in-place';
import { filterLines } from './ndjson-filter';
import { orderOf } from './order';
import { toFolder } from './out-folder';
import { say } from './output';
import { showProgress } from './progress';
import { type Settings, withConfig } from './settings';
import { partOf } from './shard';
import { readInput } from './standard-input';

/**
 * Does a task with documents and writes the results.
 *
 * @returns the exit code: 0 done; 1 a document of several could not be read, or a check found
 *   errors; 2 wrong usage, or the only document could not be read; 130 broken off
 */
export async function runTask(
  row: CommandRow,
  paths: readonly string[],
  given: Settings,
): Promise<number> {
  const settings = await withConfig(given);
  const order = await orderOf(row, settings);
  if (settings.ndjson === true) return filterLines(order);
  if (paths.length === 0) {
    throw new Error(`Name a file, or - for standard input: zanger ${row.id} article.txt`);
  }
  const many = await isMany(paths);
  const destination = await destinationOf(settings, order, many);
  const work = { paths, order, settings, many };
  const result = await workOff(work, destination);
  return codeOf(result, work);
}

interface Work {
  readonly paths: readonly string[];
  readonly order: Order;
  readonly settings: Settings;
  readonly many: boolean;
}

interface Result {
  readonly done: number;
  readonly failures: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly isStopped: boolean;
}

async function destinationOf(
  settings: Settings,
  order: Order,
  many: boolean,
): Promise<Destination> {
  const { out, resume = false, inPlace = false, shard = '' } = settings;
  if (resume && out === undefined) throw new Error('--resume needs a folder: add --out FOLDER.');
  if (inPlace && out !== undefined) throw new Error('Choose one of --in-place and --out.');
  if (inPlace) return toPlace();
  return out === undefined
    ? toStandardOutput(order, many)
    : toFolder(out, order, { resume, shard });
}

async function workOff(work: Work, destination: Destination): Promise<Result> {
  const { order, settings, many } = work;
  const failures: string[] = [];
  const count = { done: 0, errors: 0, warnings: 0 };
  const stop = stopSwitch();
  const progress =
    many && settings.quiet !== true ? await showProgress(await totalOf(work)) : undefined;
  const documents = wanted(work, destination, stop.isOn);
  const threads = many ? settings.threads : 1;
  try {
    for await (const { found, outcome } of batch(documents, order, {
      threads,
      style: styleOf(work),
    })) {
      progress?.step();
      const failure = 'error' in outcome ? outcome.error : await put(destination, found, outcome);
      if (failure !== undefined) failures.push(failure);
      if ('error' in outcome) continue;
      count.done += 1;
      count.errors += outcome.summary.errors;
      count.warnings += outcome.summary.warnings;
    }
  } finally {
    progress?.stop();
    await destination.close();
  }
  return { ...count, failures, isStopped: stop.isOn() };
}

/** A document that cannot be written is like one that cannot be read; a full disk ends the work. */
async function put(
  destination: Destination,
  ...[found, outcome]: Parameters<Destination['put']>
): Promise<string | undefined> {
  try {
    await destination.put(found, outcome);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes('the disk')) throw error;
    return message;
  }
}

async function* wanted(
  work: Work,
  destination: Destination,
  isStopped: () => boolean,
): AsyncGenerator<Found> {
  const isInPart = partOf(work.settings.shard);
  for await (const found of sources(work)) {
    if (isStopped()) return;
    if (!isInPart(found.document.id)) continue;
    if (found.error !== undefined || (await destination.wants(found))) yield found;
  }
}

async function* sources({ paths, settings, order }: Work): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path !== '-') continue;
    const document = { id: 'standard input', bytes: await readInput() };
    yield { document, name: 'standard-input' };
  }
  const files = paths.filter((path) => path !== '-');
  yield* documentsIn(files, {
    ignore: settings.ignore,
    programs: order.task === 'check',
    scans: order.isScan,
  });
}

/** Counted beforehand only where somebody watches. */
async function totalOf(work: Work): Promise<number | undefined> {
  if (process.stderr.isTTY !== true || work.paths.includes('-')) return undefined;
  const isInPart = partOf(work.settings.shard);
  let total = 0;
  for await (const { document } of sources(work)) if (isInPart(document.id)) total += 1;
  return total;
}

/** Ctrl-C ends the work after what is under way; a second time it ends at once. */
function stopSwitch(): { isOn: () => boolean } {
  let isOn = false;
  const stop = (): void => {
    isOn = true;
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return { isOn: () => isOn };
}

function codeOf(result: Result, { paths, settings, many, order }: Work): number {
  const { done, failures, isStopped } = result;
  if (many && failures.length > 0) say(`${done} done, ${failures.length} not:`);
  for (const failure of failures) say(failure);
  if (isStopped) {
    const hint = settings.out === undefined ? '' : `; go on with --resume --out ${settings.out}`;
    say(`broken off after ${done} documents${hint}`);
    return 130;
  }
  if (failures.length > 0) return many || paths.length > 1 ? 1 : 2;
  if (order.task !== 'check') return 0;
  return result.errors > 0 || (settings.frail === true && result.warnings > 0) ? 1 : 0;
}

const colours = { heading: 'bold', good: 'green', bad: 'red', faint: 'dim' } as const;

/** Colours for a terminal, unless NO_COLOR asks for none. */
function styleOf({ settings }: Work): Style {
  const isTerminal = settings.out === undefined && process.stdout.isTTY === true;
  const isColoured = isTerminal && !process.env['NO_COLOR'];
  return isColoured ? (kind, words) => styleText(colours[kind], words) : plain;
}
