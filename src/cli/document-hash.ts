import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Found } from '../node/found';
import type { Order } from '../node/perform';
import { mostBytes } from '../node/reader';

/** What decides about a result: the document and the order. A file that is gone has no hash. */
export async function hashOf({ document }: Found, order: Order): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(order));
  if ('text' in document) hash.update(document.text);
  else if ('bytes' in document) hash.update(document.bytes);
  else hash.update(await contentOf(document.path, order.maxBytes ?? mostBytes));
  return hash.digest('base64url');
}

/** A file that is too large to be read is not read here either. */
async function contentOf(path: string, most: number): Promise<Uint8Array | string> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  return size === 0 || size > most ? '' : readFile(path).catch(() => '');
}
