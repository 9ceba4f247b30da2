import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Found } from '../node/documents';
import { formatNamed } from '../node/formats';
import type { Format } from '../node/formats/format';
import { indexPage } from '../node/formats/html/index-page';
import type { Order } from '../node/perform';
import { mostBytes } from '../node/reader';
import { taskNamed } from '../node/task';
import type { Destination } from './destination';
import { type DoneRow, openDoneList } from './done-list';
import { writeWhole } from './write-whole';

/** How a folder is filled. */
export interface FolderOptions {
  /** Documents that are done and have not changed are left as they are. */
  readonly resume: boolean;
  /** Which part of the documents this run does: `1/2`; empty for all. */
  readonly shard: string;
}

/** Writes a file for each document to a folder, and keeps a list of what is done. */
export async function toFolder(
  folder: string,
  order: Order,
  { resume, shard }: FolderOptions,
): Promise<Destination> {
  const format = formatNamed(order.output);
  const task = taskNamed(order.task);
  const list = await openDoneList(folder, shard, resume);
  const waiting = new Map<string, { readonly at: number; readonly hash: string }>();
  const rows: DoneRow[] = [];
  let at = 0;
  return {
    wants: async (found) => {
      const hash = await hashOf(found, order);
      const row = list.find(found.document.id, hash);
      const isDone = row !== undefined && existsSync(join(folder, row.file));
      if (isDone) rows[at] = row;
      else waiting.set(found.document.id, { at, hash });
      at += 1;
      return !isDone;
    },
    put: async ({ name }, { id, output, summary }) => {
      const file = fileFor(name, format);
      await writeWhole(join(folder, file), format.opening(task) + output + format.closing);
      const { at: place = rows.length, hash = '' } = waiting.get(id) ?? {};
      const row = { id, hash, file, summary };
      waiting.delete(id);
      rows[place] = row;
      await list.add(row);
    },
    close: async () => {
      // In the order of the documents, without those that could not be done.
      const done = rows.filter((row) => row !== undefined);
      await list.close(done);
      if (format.id === 'html' && shard === '') {
        await writeWhole(join(folder, 'index.html'), indexPage(done));
      }
    },
  };
}

/** `a.txt` as text stays `a.txt`; as JSON it becomes `a.txt.json`. */
function fileFor(name: string, { extension }: Format): string {
  const safe = name
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return safe.toLowerCase().endsWith(extension) ? safe : safe + extension;
}

/** What decides about a result: the document and the order. A file that is gone has no hash. */
async function hashOf({ document }: Found, order: Order): Promise<string> {
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
