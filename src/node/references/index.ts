import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CslItem } from '../../citation';
import { decode } from '../encoding';
import { reasonOf } from '../read';
import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import type { Entry, ReferenceFormat } from './entry';
import { ris } from './ris';

/** References of a side file, and what could not be read of it. */
export interface References {
  /** In the order of the file. */
  readonly items: readonly CslItem[];
  /** One sentence each, with the line. */
  readonly problems: readonly string[];
}

/** The kinds of files that references are read from. */
const formats: readonly ReferenceFormat[] = [cslJson, bibtex, ris];

/**
 * Reads a file of references: CSL-JSON, BibTeX or RIS. A bad entry costs only itself.
 *
 * BibTeX and RIS need `@citation-js/core` and its plugins, which are installed apart.
 *
 * @param path the file; its ending tells the kind
 * @throws Error with a sentence when the file cannot be read at all
 *
 * @example
 * await readReferences('LICENSE').catch((error) => error.message.slice(0, 29)); // => 'LICENSE is no list of referen'
 */
export async function readReferences(path: string): Promise<References> {
  const ending = extname(path).toLowerCase();
  const format = formats.find(({ extensions }) => extensions.includes(ending));
  if (format === undefined) {
    throw new Error(
      `${path} is no list of references; give a .json (CSL-JSON), .bib or .ris file.`,
    );
  }
  const text = await textOf(path);
  const entries = await format.read(text).catch((error: unknown) => {
    throw new Error(`${path} ${reasonOf(error)}.`, { cause: error });
  });
  return sorted(entries, path);
}

async function textOf(path: string): Promise<string> {
  try {
    return (await decode(await readFile(path))).text.replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new Error(`${path} ${reasonOf(error)}.`, { cause: error });
  }
}

function sorted(entries: readonly Entry[], path: string): References {
  const items: CslItem[] = [];
  const problems: string[] = [];
  const lines = new Map<string, number>();
  for (const entry of entries) {
    if ('problem' in entry) {
      problems.push(`${path}:${entry.line}: ${entry.problem}.`);
      continue;
    }
    const id = String(entry.item.id);
    const before = lines.get(id);
    if (before === undefined) lines.set(id, entry.line);
    else problems.push(`${path}:${entry.line}: the key «${id}» stands in line ${before} already.`);
    items.push(entry.item);
  }
  return { items, problems };
}
