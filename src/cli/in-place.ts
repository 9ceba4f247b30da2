import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { readers } from '../node/readers';
import type { Destination } from './destination';
import { writeWhole } from './write-whole';

/** Repairs text files where they stand. A file that needs no repair is not touched. */
export function toPlace(): Destination {
  return {
    wants: async () => true,
    put: async ({ document }, { output, summary, format }) => {
      const isText = readers.some(({ id, isText }) => id === format && isText === true);
      if (!('path' in document) || !isText) {
        throw new Error(`${document.id} cannot be repaired in place; use --out FOLDER.`);
      }
      if (summary.repairs === 0) return;
      const { text }: { text: string } = JSON.parse(output);
      await keepOriginal(document.path);
      await writeWhole(document.path, text);
    },
    close: async () => {},
  };
}

async function keepOriginal(path: string): Promise<void> {
  try {
    await copyFile(path, `${path}.bak`, constants.COPYFILE_EXCL);
  } catch {
    throw new Error(`${path} is left as it was: ${path}.bak cannot be written, or exists already.`);
  }
}
