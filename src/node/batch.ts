import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Done, doneOf } from './done';
import type { Style } from './formats/format';
import type { Found } from './found';
import type { Order } from './perform';

/** How a batch is worked off. */
export interface BatchOptions {
  /** Threads; 1 works in the calling one. Default: as many as the machine has processors. */
  readonly threads?: number | undefined;
  /** Marks words of the text format; only with one thread. */
  readonly style?: Style | undefined;
}

/** A piece of work for a thread lasts about a second, so that handing it over costs nothing. */
const mostCharacters = 250_000;
const mostDocuments = 32;

/**
 * Does a task with many documents, on several threads.
 *
 * @param documents the documents; read as they are needed, so that any number may come
 * @param order task, format and their options
 * @param options threads
 * @returns the outcomes in the order of the documents; a bad document is an outcome with an error
 *
 * @example
 * const order = { task: 'clean', output: 'text' };
 * const results: string[] = [];
 * for await (const { outcome } of batch(documentsIn(['LICENSE']), order)) results.push(outcome.id);
 * results; // => ['LICENSE']
 */
export async function* batch(
  documents: AsyncIterable<Found> | Iterable<Found>,
  order: Order,
  options: BatchOptions = {},
): AsyncGenerator<Done> {
  const threads = options.threads ?? availableParallelism();
  if (threads <= 1) {
    for await (const found of documents) yield await doneOf(found, order, options.style);
    return;
  }
  const pieces = piecesOf(documents);
  const [first, second] = [await pieces.next(), await pieces.next()];
  if (first.done === true) return;
  if (second.done === true) {
    // So little that starting threads would take longer.
    for (const found of first.value) yield await doneOf(found, order, options.style);
    return;
  }
  yield* onThreads(threads, order, [first.value, second.value], pieces);
}

async function* onThreads(
  threads: number,
  order: Order,
  begun: readonly Found[][],
  pieces: AsyncIterable<Found[]>,
): AsyncGenerator<Done> {
  const { start } = await import('./threads');
  const pool = start(threads);
  try {
    const perform = (piece: Found[]): Promise<Done[]> => {
      const done = pool.perform(piece, order);
      // Where the caller stops early, nobody waits for what is under way any more.
      done.catch(() => {});
      return done;
    };
    const waiting = begun.map(perform);
    for await (const piece of pieces) {
      waiting.push(perform(piece));
      if (waiting.length > 2 * threads) yield* (await waiting.shift()) ?? [];
    }
    for (const piece of waiting) yield* await piece;
  } finally {
    await pool.stop();
  }
}

async function* piecesOf(
  documents: AsyncIterable<Found> | Iterable<Found>,
): AsyncGenerator<Found[]> {
  let piece: Found[] = [];
  let size = 0;
  for await (const found of documents) {
    piece.push(found);
    size += await sizeOf(found);
    if (size < mostCharacters && piece.length < mostDocuments) continue;
    yield piece;
    piece = [];
    size = 0;
  }
  if (piece.length > 0) yield piece;
}

async function sizeOf({ document }: Found): Promise<number> {
  if ('text' in document) return document.text.length;
  if ('bytes' in document) return document.bytes.length;
  return stat(document.path).then(
    ({ size }) => size,
    () => 0,
  );
}
