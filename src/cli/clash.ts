import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Found } from '../node/found';

/**
 * Refuses a folder for results that is one of the documents.
 *
 * @throws Error with a sentence
 */
export function assertApart(out: string, paths: readonly string[]): void {
  if (!paths.some((path) => resolve(path) === resolve(out))) return;
  throw new Error(
    `${out} is given as a document or as their folder; give another folder to --out.`,
  );
}

/**
 * Says why a result cannot be written where it should be, if something else stands there.
 *
 * @param path the file of the result
 * @param other the id of the document whose result it is already
 */
export async function clashOf(
  { document }: Found,
  path: string,
  other: string | undefined,
): Promise<string | undefined> {
  const { id } = document;
  if (other !== undefined) {
    return `${id} is left out: its result would replace that of ${other}; give it another folder.`;
  }
  if (!('path' in document)) return undefined;
  const [given, result] = await Promise.all([document.path, path].map(realOrSame));
  if (given !== result) return undefined;
  return `${id} is left out: its result would replace it; give another folder to --out.`;
}

function realOrSame(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
