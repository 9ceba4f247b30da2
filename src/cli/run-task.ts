import { extname } from 'node:path';
import { styleText } from 'node:util';
import { batch } from '../node/batch';
import { bytesIn } from '../node/byte-stream';
import { documentsIn, isMany } from '../node/documents';
import { plain, type Style } from '../node/formats/format';
import type { Found } from '../node/found';
import { type Order, type Summary, sentence } from '../node/perform';
import { assertApart } from './clash';
import type { CommandRow } from './commands';
import { type Destination, toStandardOutput } from './destination';
import { isFailed } from './exit-code';
import { toPlace } from './in-place';
import { assertFilter, filterLines } from './ndjson-filter';
import { orderOf } from './order';
import { toFolder } from './out-folder';
import { say } from './output';
import { showProgress } from './progress';
import { type Settings, withConfig } from './settings';
import { partOf } from './shard';

/**
 * Does a task with documents and writes the results.
 *
 * @returns the exit code: 0 done; 1 some document could not be read or written, or a check found
 *   errors; 130 broken off
 * @throws Error with a sentence about wrong usage, before any work is done
 */
export async function runTask(
  row: CommandRow,
  paths: readonly string[],
  given: Settings,
): Promise<number> {
  if (given.ndjson === true) assertFilter(paths, given);
  const settings = await withConfig(given);
  const order = await orderOf(row, settings);
  if (settings.ndjson === true) return filterLines(order, settings.frail === true);
  if (paths.length === 0) {
    throw new Error(`Name a file, or - for standard input: zanger ${row.examples[0]}`);
  }
  const many = await isMany(paths);
  const isInPart = partOf(settings.shard);
  const passed = new Map<string, number>();
  const work = { paths, order, settings, many, isInPart, passed };
  const destination = await destinationOf(work);
  try {
    return codeOf(await workOff(work, destination), work);
  } catch (error) {
    say(sentence(error));
    return 1;
  }
}

interface Work {
  readonly paths: readonly string[];
  readonly order: Order;
  readonly settings: Settings;
  readonly many: boolean;
  readonly isInPart: (id: string) => boolean;
  /** How many files of folders were of no kind that is read, by their endings. */
  readonly passed: Map<string, number>;
}

interface Result {
  readonly done: number;
  readonly failures: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly isStopped: boolean;
}

async function destinationOf({ paths, order, settings, many }: Work): Promise<Destination> {
  const { out, resume = false, inPlace = false, shard = '' } = settings;
  if (resume && out === undefined) throw new Error('--resume needs a folder: add --out FOLDER.');
  if (inPlace && out !== undefined) throw new Error('Choose one of --in-place and --out.');
  if (inPlace) return toPlace();
  if (out === undefined) return toStandardOutput(order, many);
  assertApart(out, paths);
  return toFolder(out, order, { resume, shard });
}

async function workOff(work: Work, destination: Destination): Promise<Result> {
  const { order, settings, many } = work;
  const failures: string[] = [];
  const count = { done: 0, errors: 0, warnings: 0 };
  const add = ({ errors, warnings }: Pick<Summary, 'errors' | 'warnings'>): void => {
    count.errors += errors;
    count.warnings += warnings;
  };
  const stop = stopSwitch();
  const progress =
    many && settings.quiet !== true ? await showProgress(await totalOf(work)) : undefined;
  const documents = wanted(work, destination, stop.isOn, (summary) => {
    progress?.step();
    add(summary);
  });
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
      add(outcome.summary);
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
  onDone: (summary: Summary) => void,
): AsyncGenerator<Found> {
  const pass = (path: string): void => {
    const ending = extname(path).toLowerCase() || withoutEnding;
    work.passed.set(ending, (work.passed.get(ending) ?? 0) + 1);
  };
  for await (const found of sources(work, pass)) {
    if (isStopped()) return;
    if (!work.isInPart(found.document.id)) continue;
    const wanted = found.error === undefined ? await destination.wants(found) : found;
    if ('summary' in wanted) onDone(wanted.summary);
    else yield wanted;
  }
}

const withoutEnding = 'without an ending';

async function* sources(
  { paths, settings, order }: Work,
  passed?: (path: string) => void,
): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path !== '-') continue;
    const document = { id: 'standard input', bytes: await bytesIn(process.stdin, order.maxBytes) };
    yield { document, name: 'standard-input' };
  }
  const files = paths.filter((path) => path !== '-');
  yield* documentsIn(files, {
    ignore: settings.ignore,
    programs: order.task === 'check',
    scans: order.isScan,
    except: settings.out,
    passed,
  });
}

/** Counted beforehand only where somebody watches. */
async function totalOf(work: Work): Promise<number | undefined> {
  if (process.stderr.isTTY !== true || work.paths.includes('-')) return undefined;
  let total = 0;
  for await (const { document } of sources(work)) if (work.isInPart(document.id)) total += 1;
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

/** «5 files of other kinds passed over: 2 .rtf, 3 without an ending». */
function sayPassed({ passed, settings }: Work): void {
  if (passed.size === 0 || settings.quiet === true) return;
  const kinds = [...passed].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${count} ${kind}`);
  const count = [...passed.values()].reduce((sum, one) => sum + one, 0);
  const files = count === 1 ? 'file of another kind' : 'files of other kinds';
  say(`${count} ${files} passed over: ${kinds.join(', ')}`);
}

function codeOf(result: Result, work: Work): number {
  const { settings, many, order } = work;
  const { done, failures, isStopped } = result;
  sayPassed(work);
  if (many && failures.length > 0) say(`${done} done, ${failures.length} not:`);
  for (const failure of failures) say(failure);
  if (isStopped) {
    const hint = settings.out === undefined ? '' : `; go on with --resume --out ${settings.out}`;
    say(`broken off after ${done} documents${hint}`);
    return 130;
  }
  if (failures.length > 0) return 1;
  return isFailed(order, result, settings.frail === true) ? 1 : 0;
}

const colours = { heading: 'bold', good: 'green', bad: 'red', faint: 'dim' } as const;

/** Colours for a terminal, unless NO_COLOR asks for none. */
function styleOf({ settings }: Work): Style {
  const isTerminal = settings.out === undefined && process.stdout.isTTY === true;
  const isColoured = isTerminal && !process.env['NO_COLOR'];
  return isColoured ? (kind, words) => styleText(colours[kind], words) : plain;
}
