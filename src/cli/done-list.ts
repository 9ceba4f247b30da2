import { appendFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
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
  readonly find: (file: string, hash: string) => DoneRow | undefined;
  readonly add: (row: DoneRow) => Promise<void>;
  /** Writes the list anew: only these rows, in their order. */
  readonly close: (rows: readonly DoneRow[]) => Promise<void>;
}

/**
 * Opens the list of a folder. A row is added when its result is on the disk, so that a run that
 * was killed loses at most the document it was at. A run that is resumed looks at the lists of all
 * parts, so that one without a part finishes what several have done.
 */
export async function openDoneList(
  folder: string,
  shard: string,
  isResumed: boolean,
): Promise<DoneList> {
  const path = join(folder, `${listName}${shard && `-${shard.replace('/', 'of')}`}.ndjson`);
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new Error(`The folder ${folder} cannot be made; is there a file of that name?`);
  });
  const rows = isResumed ? await rowsIn(folder) : new Map<string, DoneRow>();
  if (!isResumed) await rm(path, { force: true });
  return {
    find: (file, hash) => {
      const row = rows.get(file);
      return row?.hash === hash ? row : undefined;
    },
    add: (row) => appendFile(path, `${JSON.stringify(row)}\n`),
    close: (done) => writeWhole(path, done.map((row) => `${JSON.stringify(row)}\n`).join('')),
  };
}

const listName = '.zanger-done';

/** The last line may have been cut off; it is as if it had not been written. */
async function rowsIn(folder: string): Promise<Map<string, DoneRow>> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(listName));
  const lists = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
      return { text, mtimeMs };
    }),
  );
  const rows = new Map<string, DoneRow>();
  // Of two rows for a file, the newer list is right.
  for (const { text } of lists.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    for (const row of text.split('\n').map(rowOf)) if (row !== undefined) rows.set(row.file, row);
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
