import { constants } from 'node:fs';
import { copyFile, readFile, realpath, stat } from 'node:fs/promises';
import { encode } from '../node/encoding';
import type { Destination } from './destination';
import { say } from './output';
import { writeWhole } from './write-whole';

/** The formats that a repaired file is written in, as it was read. */
const written: readonly string[] = ['plain-text', 'markdown', 'html'];

/**
 * Repairs text files where they stand, in their encoding. A file that needs no repair is not
 * touched; a link stays a link.
 */
export function toPlace(): Destination {
  return {
    wants: async (found) => found,
    put: async ({ document }, { output, summary, format, encoding }) => {
      if (!('path' in document) || !written.includes(format ?? '')) {
        throw new Error(`${document.id} cannot be repaired in place; use --out FOLDER.`);
      }
      if (summary.repairs === 0) return;
      const { text }: { text: string } = JSON.parse(output);
      await replace(document.path, text, encoding ?? 'utf-8');
    },
    close: async () => {},
  };
}

async function replace(path: string, text: string, encoding: string): Promise<void> {
  const file = await realpath(path);
  const { mode } = await stat(file);
  if ((mode & 0o222) === 0) {
    throw new Error(`${path} is left as it was: it may not be written to.`);
  }
  const bytes = await encode(text, encoding, await readFile(file));
  await keepOriginal(path, file);
  await writeWhole(file, bytes ?? text, mode);
  if (bytes === undefined) {
    say(`${path} is UTF-8 now: ${encoding} lacks letters of the repaired text.`);
  }
}

async function keepOriginal(path: string, file: string): Promise<void> {
  try {
    await copyFile(file, `${path}.bak`, constants.COPYFILE_EXCL);
  } catch {
    throw new Error(`${path} is left as it was: ${path}.bak cannot be written, or exists already.`);
  }
}
