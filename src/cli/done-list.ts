import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Summary } from '../node/perform';
import { writeWhole } from './write-whole';

/** A document that is done. */
export interface DoneRow {
  readonly id: string;
  /** Of the document and the order. */
  readonly hash: string;
  /** The file with the result, below the folder. */
  readonly file: string;
  readonly summary: Summary;
}

/** The list of what is done, kept beside the results. */
export interface DoneList {
  readonly find: (id: string, hash: string) => DoneRow | undefined;
  readonly add: (row: DoneRow) => Promise<void>;
  /** Writes the list anew: only these rows, in their order. */
  readonly close: (rows: readonly DoneRow[]) => Promise<void>;
}

/**
 * Opens the list of a folder. A row is added when its result is on the disk, so that a run that
 * was killed loses at most the document it was at.
 */
export async function openDoneList(
  folder: string,
  shard: string,
  isResumed: boolean,
): Promise<DoneList> {
  const path = join(folder, `.zanger-done${shard && `-${shard.replace('/', 'of')}`}.ndjson`);
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new Error(`The folder ${folder} cannot be made; is there a file of that name?`);
  });
  const rows = isResumed ? await rowsOf(path) : new Map<string, DoneRow>();
  if (!isResumed) await rm(path, { force: true });
  return {
    find: (id, hash) => {
      const row = rows.get(id);
      return row?.hash === hash ? row : undefined;
    },
    add: (row) => appendFile(path, `${JSON.stringify(row)}\n`),
    close: (done) => writeWhole(path, done.map((row) => `${JSON.stringify(row)}\n`).join('')),
  };
}

/** The last line may have been cut off; it is as if it had not been written. */
async function rowsOf(path: string): Promise<Map<string, DoneRow>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const rows = new Map<string, DoneRow>();
  for (const line of text.split('\n')) {
    const row = rowOf(line);
    if (row !== undefined) rows.set(row.id, row);
  }
  return rows;
}

function rowOf(line: string): DoneRow | undefined {
  try {
    const row: DoneRow = JSON.parse(line);
    return typeof row.id === 'string' && typeof row.file === 'string' ? row : undefined;
  } catch {
    return undefined;
  }
}
