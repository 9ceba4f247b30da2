import type { Style } from './formats/format';
import type { Found } from './found';
import { type Order, type Outcome, perform } from './perform';

/** A document of the batch with what came of it. */
export interface Done {
  readonly found: Found;
  readonly outcome: Outcome;
}

/** One document, done in this thread. */
export async function doneOf(found: Found, order: Order, style?: Style): Promise<Done> {
  const { document, error } = found;
  if (error !== undefined) return { found, outcome: { id: document.id, error } };
  return { found, outcome: await perform(document, order, style) };
}
