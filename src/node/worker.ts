import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Done, doneOf } from './done';
import type { Found } from './found';
import type { Order } from './perform';

/** The body of a thread: the documents of a piece, one after the other. */
export async function performPiece({
  piece,
  order,
}: {
  readonly piece: readonly Found[];
  readonly order: Order;
}): Promise<Done[]> {
  const done: Done[] = [];
  for (const found of piece) done.push(await doneOf(found, order));
  tidyUp();
  return done.map(({ found, outcome }) => ({ found: withoutText(found), outcome }));
}

/** The text has been read; it need not travel back. */
function withoutText(found: Found): Found {
  if (!('text' in found.document)) return found;
  return { ...found, document: { id: found.document.id, text: '' } };
}

/** A thread that holds more than this after a piece is tidied up, in bytes. */
const muchMemory = 100_000_000;

/*
 * Beside each thread, V8 has helpers of its own that compile what runs often and collect garbage;
 * they are meant for processors that are idle, and here all of them are at work. So a function is
 * compiled only when it has run eight times as often as usual, and garbage is collected alone.
 */
setFlagsFromString('--interrupt-budget=540672');
setFlagsFromString('--no-parallel-scavenge');

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/**
 * Each thread has a heap of its own and lets it grow as if it were alone, up to gigabytes. Between
 * two pieces nearly all of it is garbage, and collecting it then takes a hundredth of the time.
 */
function tidyUp(): void {
  if (getHeapStatistics().total_heap_size < muchMemory) return;
  if (typeof collectGarbage === 'function') collectGarbage();
}
