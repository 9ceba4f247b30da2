import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it is there whole or not at all: under another name first.
 *
 * @param path the file; its folders are made where they are missing
 * @param content text becomes UTF-8
 * @param mode who may read and write it, if that is to differ from other new files
 * @throws Error with a sentence when it cannot be written
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(-80)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, content).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, content);
    });
    if (mode !== undefined) await chmod(draft, mode & 0o777);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw new Error(`${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'its folder may not be written to',
  EROFS: 'the disk may only be read',
  EEXIST: 'a file stands where its folder should be',
  ENOTDIR: 'a file stands where its folder should be',
  ENAMETOOLONG: 'its name is too long',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
