import type { CslItem } from '../../citation';
import { wholes } from './citation-js';
import type { KeyedItem } from './entry';
import { noteFor } from './note-fields';

/** Types for which the library knows no entry of biblatex, or one that says another thing. */
const entryTypes: Readonly<Record<string, string>> = { regulation: 'legislation', treaty: 'legal' };

/** Fields whose words are taken as they are. */
const verbatim: ReadonlySet<string> = new Set(['url', 'doi', 'eprint', 'file']);

/** The fields in the order in which people read them; others stand behind. */
const order =
  'author editor title booktitle journaltitle type edition volumes volume number date pages pagetotal location publisher venue isbn doi url urldate annotation'.split(
    ' ',
  );

/**
 * One entry of BibTeX, in its form for biblatex: UTF-8, no accents as commands.
 *
 * @param item the reference
 * @param write the library's fields for an item
 * @param read the item that an entry says; what is lost on the way goes into `annotation`, which
 *   is not printed
 */
export function entryFor(
  item: KeyedItem,
  write: (item: CslItem) => unknown,
  read: (code: string) => CslItem,
): string {
  const plain = withoutBraces(item);
  const { type, properties } = Object(write(plain));
  const kind = entryTypes[item.type] ?? String(type);
  const fields = completed(plain, Object(properties));
  const code = printed(item.id, kind, fields);
  const annotation = noteFor(plain, { ...read(code) });
  return annotation === '' ? code : printed(item.id, kind, { ...fields, annotation });
}

/** What the library leaves out or puts where nobody looks. */
function completed(
  item: CslItem,
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { entrysubtype, note: _, ...all } = properties;
  // One number in a record of a whole is read as its extent.
  const { pages, ...others } = all;
  const fields = wholes.has(item.type) && /^\d+$/u.test(String(pages)) ? others : all;
  return {
    ...(entrysubtype === undefined ? {} : { type: entrysubtype }),
    ...(item.number === undefined ? {} : { number: item.number }),
    ...fields,
  };
}

function printed(key: string, type: string, fields: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(fields).sort((one, other) => rankOf(one) - rankOf(other));
  const lines = names.map((name) => `  ${name} = {${escaped(name, String(fields[name]))}},`);
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

function rankOf(name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
}

/** Signs that TeX takes for commands. */
function escaped(name: string, words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (verbatim.has(name)) return line.replace(/[{}\\]/gu, encodeURIComponent);
  return line.replace(/[&%$#_]/gu, '\\$&').replace(/~/gu, '\\textasciitilde{}');
}

/** Braces and backslashes rule BibTeX: brackets stand for the ones, a slash for the others. */
function withoutBraces(item: KeyedItem): CslItem {
  return JSON.parse(
    JSON.stringify(item, (key, value: unknown) =>
      typeof value === 'string' && key !== 'URL' && key !== 'DOI'
        ? value.replace(/\{/gu, '(').replace(/\}/gu, ')').replace(/\\/gu, '/')
        : value,
    ),
  );
}
