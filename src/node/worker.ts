import { type Done, doneOf } from './batch';
import type { Found } from './documents';
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
  return done.map(({ found, outcome }) => ({ found: withoutText(found), outcome }));
}

/** The text has been read; it need not travel back. */
function withoutText(found: Found): Found {
  if (!('text' in found.document)) return found;
  return { ...found, document: { id: found.document.id, text: '' } };
}
