import { formatNamed } from '../node/formats';
import type { Found } from '../node/found';
import type { Order, Outcome } from '../node/perform';
import { taskNamed } from '../node/task';
import { write } from './output';

/** A document that is done. */
export type Success = Extract<Outcome, { readonly output: string }>;

/** Where results go. */
export interface Destination {
  /** Passes on what has to be done, with an error where it cannot be; or tells what came of it. */
  readonly wants: (found: Found) => Promise<Found | Pick<Success, 'summary'>>;
  readonly put: (found: Found, outcome: Success) => Promise<void>;
  /** Called once, also when the work was broken off. */
  readonly close: () => Promise<void>;
}

/** Writes the results one after the other to standard output. */
export function toStandardOutput(order: Order, isMany: boolean): Destination {
  const format = formatNamed(order.output);
  const task = taskNamed(order.task);
  if (isMany && format.id === 'html') {
    throw new Error('Pages of several documents need a folder: add --out FOLDER.');
  }
  const isList = isMany || format.isList === true;
  let done = 0;
  return {
    wants: async (found) => found,
    put: async (_found, { output }) => {
      if (output === '' && format.isList === true) return;
      if (done === 0 && isList) await write(format.opening(task));
      else if (done > 0) await write(format.between);
      await write(output);
      done += 1;
    },
    close: async () => {
      if (done > 0) await write(isList ? format.closing : '\n');
      else if (isList) await write(format.opening(task) + format.closing.trimStart());
    },
  };
}
