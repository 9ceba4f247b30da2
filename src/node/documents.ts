import { stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Found } from './found';
import { isProgram } from './perform';
import { readers } from './readers';
import { scanReaders } from './readers/scan';
import { recordsIn } from './records';

/** Which documents of folders are taken. */
export interface DocumentOptions {
  /** Globs of paths to leave out, below the folder. */
  readonly ignore?: readonly string[] | undefined;
  /** Programs are documents too. */
  readonly programs?: boolean | undefined;
  /** Pictures of pages are documents, and nothing else is. */
  readonly scans?: boolean | undefined;
  /** A folder whose files are none: that of the results, which may stand below the others. */
  readonly except?: string | undefined;
  /** Gets each file of a folder that is of no kind that is read. */
  readonly passed?: ((path: string) => void) | undefined;
}

/**
 * Finds the documents that paths mean: a file is itself, a folder all the documents in it, a glob
 * what it matches, a file of NDJSON its records.
 *
 * @param paths files, folders and globs
 * @returns the documents, folders in the order of names, each document once; a path that leads to
 *   none is one with an error
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
    for await (const found of documentsOf(path, paths.length > 1, options)) {
      const file = 'path' in found.document ? resolve(found.document.path) : undefined;
      if (file !== undefined && seen.has(file)) continue;
      if (file !== undefined) seen.add(file);
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

async function* documentsOf(
  path: string,
  isOneOfMany: boolean,
  options: DocumentOptions,
): AsyncGenerator<Found> {
  const kind = await kindOf(path);
  if (kind === 'file') yield* recordsOr(path, fileName(path));
  else if (kind === 'folder') {
    // Several folders may hold files of the same name.
    const above = isOneOfMany ? fileName(path) : '';
    yield* orNone(filesIn(path, '**/*', above, options, wantedIn(options)), {
      path,
      error: `${path} holds no document; a file that has another ending is read when it is named.`,
    });
  } else if (isGlob(path)) {
    yield* orNone(
      filesIn('.', path, '', options, () => true),
      { path, error: `${path} matches no file.` },
    );
  } else yield { document: { id: path, path }, name: fileName(path) };
}

async function* orNone(
  documents: AsyncIterable<Found>,
  { path, error }: { readonly path: string; readonly error: string },
): AsyncGenerator<Found> {
  let any = false;
  for await (const found of documents) {
    any = true;
    yield found;
  }
  if (!any) yield { document: { id: path, path }, name: path, error };
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

async function* filesIn(
  folder: string,
  pattern: string,
  above: string,
  { ignore = [], except, passed }: DocumentOptions,
  isWanted: (path: string) => boolean,
): AsyncGenerator<Found> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**', ...ignore],
    expandDirectories: false,
  });
  const isResult = below(except, resolve(folder, fixedPart(pattern)));
  for (const path of paths.sort()) {
    const file = folder === '.' ? path : join(folder, path);
    if (isResult(file)) continue;
    if (!isWanted(path)) passed?.(path);
    else yield* recordsOr(file, above === '' ? fileName(path) : join(above, path));
  }
}

/** Tells which files stand in a folder of results, if that is below the folder searched. */
function below(except: string | undefined, folder: string): (path: string) => boolean {
  if (except === undefined) return () => false;
  const results = resolve(except);
  if (!results.startsWith(folder + sep)) return () => false;
  return (path) => resolve(path).startsWith(results + sep);
}

/** The folders of a glob before the first part that is not a plain name. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  return parts.slice(0, parts.findIndex(isGlob)).join('/');
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
