import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatNamed } from '../node/formats';
import { indexPage } from '../node/formats/html/index-page';
import type { Found } from '../node/found';
import { isGivenBack, type Order } from '../node/perform';
import { taskNamed } from '../node/task';
import { clashOf } from './clash';
import type { Destination } from './destination';
import { hashOf } from './document-hash';
import { type DoneRow, openDoneList } from './done-list';
import { writeWhole } from './write-whole';

/** How a folder is filled. */
export interface FolderOptions {
  /** Documents that are done and have not changed are left as they are. */
  readonly resume: boolean;
  /** Which part of the documents this run does: `1/2`; empty for all. */
  readonly shard: string;
}

/** A file of the folder: of which document it is, and what decides about it. */
interface Place {
  readonly at: number;
  readonly id: string;
  readonly hash: string;
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
  const places = new Map<string, Place>();
  // In the order of the documents, with gaps for those that could not be done.
  const rows: DoneRow[] = [];
  return {
    wants: async (found) => {
      const file = fileFor(found, order);
      const error = await clashOf(found, join(folder, file), places.get(file)?.id);
      if (error !== undefined) return { ...found, error };
      const hash = await hashOf(found, order);
      const at = places.size;
      places.set(file, { at, id: found.document.id, hash });
      const row = existsSync(join(folder, file)) ? list.find(file, hash) : undefined;
      if (row !== undefined) rows[at] = row;
      return row ?? found;
    },
    put: async (found, { id, output, summary, file: document }) => {
      const file = fileFor(found, order);
      const result = document ?? format.opening(task) + output + format.closing;
      await writeWhole(join(folder, file), result);
      const { at = rows.length, hash = '' } = places.get(file) ?? {};
      const row = { id, hash, file, summary };
      rows[at] = row;
      await list.add(row);
    },
    close: async () => {
      const done = rows.filter((row) => row !== undefined);
      await list.close(done);
      const isIndexed = format.id === 'html' && shard === '';
      if (isIndexed) await writeWhole(join(folder, indexFile), indexPage(done));
    },
  };
}

/** The page that leads to the others. */
const indexFile = 'index.html';

/** What the marks of a repaired file are written in. */
const marked = /\.(?:md|markdown|mdown|mkd|html?|xhtml)$/iu;

/**
 * `a.txt` and `a.md` as text stay what they are, and `a.docx` where it is given back; as JSON they
 * become `a.txt.json`, `a.md.json`, `a.docx.json`.
 */
function fileFor({ name, document }: Found, order: Order): string {
  const { id, extension } = formatNamed(order.output);
  const safe = name
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  if (isGivenBack(document, order)) return safe;
  if (id === 'text' && order.task === 'clean' && marked.test(safe)) return safe;
  return safe.endsWith(extension) && safe !== indexFile ? safe : safe + extension;
}
