import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { type Document, isProgram } from './perform';
import { readers } from './readers';
import { recordOf } from './readers/ndjson-lines';
import { scanReaders } from './readers/scan';

/** A document of a batch, or the reason why there is none. */
export interface Found {
  readonly document: Document;
  /** Where it stands below the folder it was found in; its report is named after it. */
  readonly name: string;
  /** Set where the document is known to be bad before it is read. */
  readonly error?: string;
}

/** Which documents of folders are taken. */
export interface DocumentOptions {
  /** Globs of paths to leave out, below the folder. */
  readonly ignore?: readonly string[] | undefined;
  /** Programs are documents too. */
  readonly programs?: boolean | undefined;
  /** Pictures of pages are documents, and nothing else is. */
  readonly scans?: boolean | undefined;
}

/**
 * Finds the documents that paths mean: a file is itself, a folder all the documents in it, a glob
 * what it matches, a file of NDJSON its records.
 *
 * @param paths files, folders and globs
 * @returns the documents, folders in the order of names, each document once
 *
 * @example
 * const names: string[] = [];
 * for await (const { name } of documentsIn(['corpus/articles'])) names.push(name);
 * names.includes('extradition.txt'); // => true
 */
export async function* documentsIn(
  paths: readonly string[],
  options: DocumentOptions = {},
): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of documentsOf(path, options)) {
      const isFile = 'path' in found.document;
      if (isFile && seen.has(found.document.id)) continue;
      if (isFile) seen.add(found.document.id);
      yield found;
    }
  }
}

/** Tells whether paths mean several documents, or may. */
export async function isMany(paths: readonly string[]): Promise<boolean> {
  const [path = ''] = paths;
  if (paths.length !== 1) return true;
  const kind = await kindOf(path);
  if (kind === 'none') return isGlob(path);
  return kind === 'folder' || isRecords(path);
}

async function* documentsOf(path: string, options: DocumentOptions): AsyncGenerator<Found> {
  const kind = await kindOf(path);
  if (kind === 'folder') yield* filesIn(path, '**/*', options, wantedIn(options));
  else if (kind === 'file') yield* recordsOr(path, fileName(path));
  else if (isGlob(path)) yield* matchesOf(path, options);
  else yield { document: { id: path, path }, name: fileName(path) };
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

async function* matchesOf(pattern: string, options: DocumentOptions): AsyncGenerator<Found> {
  let any = false;
  for await (const found of filesIn('.', pattern, options, () => true)) {
    any = true;
    yield found;
  }
  const document = { id: pattern, path: pattern };
  if (!any) yield { document, name: pattern, error: `${pattern} matches no file.` };
}

async function* filesIn(
  folder: string,
  pattern: string,
  { ignore = [] }: DocumentOptions,
  isWanted: (path: string) => boolean,
): AsyncGenerator<Found> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**', ...ignore],
    expandDirectories: false,
  });
  for (const path of paths.filter(isWanted).sort()) {
    yield* recordsOr(folder === '.' ? path : join(folder, path), fileName(path));
  }
}

const endings = new Set(readers.flatMap(({ extensions }) => extensions));

const scanEndings = new Set(scanReaders.flatMap(({ extensions }) => extensions));

function wantedIn({ programs, scans }: DocumentOptions): (path: string) => boolean {
  if (scans === true) return (path) => scanEndings.has(extname(path).toLowerCase());
  return (path) =>
    endings.has(extname(path).toLowerCase()) || (programs === true && isProgram(path));
}

/** A path as the name of a report: never outside of the folder it is written to. */
function fileName(path: string): string {
  const below = relative('.', path).split(sep).join('/');
  return below.replace(/^(?:\.\.\/)+/u, '').replace(/^\/|^[A-Za-z]:/u, '');
}

function isGlob(path: string): boolean {
  return /[*?[{]/u.test(path);
}

function isRecords(path: string): boolean {
  return ['.ndjson', '.jsonl'].includes(extname(path).toLowerCase());
}

async function* recordsOr(path: string, name: string): AsyncGenerator<Found> {
  if (isRecords(path)) yield* recordsIn(path, name);
  else yield { document: { id: path, path }, name };
}

async function* recordsIn(path: string, name: string): AsyncGenerator<Found> {
  const lines = createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let at = 0;
  for await (const line of lines) {
    at += 1;
    if (line.trim() !== '') yield recordAt(line, at, path, name);
  }
}

function recordAt(line: string, at: number, path: string, name: string): Found {
  try {
    const { label, text } = recordOf(line, at - 1);
    const safe = label.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/u, '_');
    return { document: { id: label, text }, name: `${name}/${safe}` };
  } catch (error) {
    const id = `${path}:${at}`;
    const reason = error instanceof Error ? error.message : String(error);
    return { document: { id, text: '' }, name: `${name}/${at}`, error: `${path} ${reason}.` };
  }
}
