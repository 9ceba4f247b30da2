import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CslItem } from '../../citation';
import { decode } from '../encoding';
import { reasonOf } from '../read';
import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import type { Entry, ReferenceFormat } from './entry';
import { keysOf } from './keys';
import { ris } from './ris';

/** References of a side file, and what could not be read of it. */
export interface References {
  /** In the order of the file. */
  readonly items: readonly CslItem[];
  /** One sentence each, with the line. */
  readonly problems: readonly string[];
}

/** The kinds of files that references are read from and written to. */
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

/** How {@link writeReferences} writes: CSL-JSON, BibTeX in its form for biblatex, or RIS. */
export type ReferenceOutput = 'csl' | 'bibtex' | 'ris';

/**
 * Writes references as the text of a file: CSL-JSON, BibTeX or RIS.
 *
 * Every item keeps its own `id` as its key, or gets one of family name and year. What a format has
 * no field for stands in a note, from which {@link readReferences} takes it again. BibTeX and RIS
 * need `@citation-js/core` and its plugins, which are installed apart.
 *
 * @param items the references, as of `resolveCitations(text).references.map(({ csl }) => csl)`
 * @throws Error with a sentence when the library is not installed, or the format is none of these
 *
 * @example
 * const item = parseReference('Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар-Заң, 2014. – 216 б.');
 * (await writeReferences([item], 'bibtex')).split('\n').slice(0, 2); // => ['@book{omirzaq2014,', '  author = {Өмірзақ, Б.Қ.},']
 */
export async function writeReferences(
  items: readonly CslItem[],
  output: ReferenceOutput,
): Promise<string> {
  const written = await writeEach(items, output);
  if (output === 'csl') return written.length === 0 ? '[]\n' : `[\n${written.join(',\n')}\n]\n`;
  return written.map((one) => `${one}\n`).join('\n');
}

/** Each reference as a text of its own; keys are new within the list. */
export async function writeEach(
  items: readonly CslItem[],
  output: ReferenceOutput,
): Promise<readonly string[]> {
  const format = formats.find(({ id }) => id === output);
  if (format === undefined) {
    const known = formats.map(({ id }) => id).join(', ');
    throw new Error(`References are not written as «${output}»; choose one of ${known}.`);
  }
  const keys = keysOf(items);
  const keyed = items.map((item, at) => ({ ...item, id: keys[at] ?? `source${at + 1}` }));
  return format.write(keyed).catch((error: unknown) => {
    throw new Error(`Writing ${output} ${reasonOf(error)}.`, { cause: error });
  });
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
