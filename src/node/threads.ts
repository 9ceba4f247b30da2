import { Tinypool } from 'tinypool';
import type { Done } from './done';
import type { Found } from './found';
import type { Order } from './perform';

/** Threads that work on pieces of a batch. */
export interface Threads {
  readonly perform: (piece: readonly Found[], order: Order) => Promise<Done[]>;
  readonly stop: () => Promise<void>;
}

/** Starts threads; they end with {@link Threads.stop}. */
export function start(threads: number): Threads {
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    // What the calling program was started with, as `--input-type`, is not meant for them.
    execArgv: [],
  });
  return {
    perform: (piece, order) => pool.run({ piece, order }, { name: 'performPiece' }),
    stop: () => pool.destroy(),
  };
}
