import type { CslItem, CslName } from '../../citation';
import type { KeyedItem } from './entry';
import { noteFor } from './note-fields';

/** Tags that hold the same for every kind of record, where the library knows them for some. */
const tags: readonly (readonly [
  string,
  (item: CslItem) => string | readonly string[] | undefined,
])[] = [
  ['AU', ({ author }) => author?.map(nameOf)],
  ['A2', ({ editor }) => editor?.map(nameOf)],
  ['T2', (item) => item['container-title']],
  ['DA', ({ issued }) => issued?.['date-parts'][0]?.map(twoDigits).join('/')],
  ['PY', ({ issued }) => issued?.['date-parts'][0]?.[0]?.toString()],
  ['VL', ({ volume }) => volume],
  ['IS', ({ issue }) => issue],
  ['SP', ({ page }) => page],
  ['CY', (item) => item['publisher-place']],
  ['PB', ({ publisher }) => publisher],
  ['ET', ({ edition }) => edition],
  ['M3', ({ genre }) => genre],
  ['UR', ({ URL }) => URL],
  ['Y2', ({ accessed }) => accessed?.['date-parts'][0]?.map(twoDigits).join('/')],
  ['DO', ({ DOI }) => DOI],
];

/**
 * One record of RIS. Each value stands on one line.
 *
 * @param item the reference
 * @param write the library's tags for an item
 * @param read the item that a record says; what is lost on the way goes into the note
 */
export function recordFor(
  item: KeyedItem,
  write: (item: CslItem) => unknown,
  read: (record: string) => CslItem,
): string {
  const { TY, ID: _, ...known } = Object(write(item));
  const missing = tags.flatMap(([tag, take]) => {
    const value = tag in known ? undefined : take(item);
    return value === undefined ? [] : [[tag, value] as const];
  });
  const type = String(TY ?? 'GEN');
  const all = withLastPage({ ...known, ...Object.fromEntries(missing) });
  const fields = withoutStrays(item, all, { ...read(printed(type, item.id, all)) });
  const note = noteFor(item, { ...read(printed(type, item.id, fields)) });
  return printed(type, item.id, note === '' ? fields : { ...fields, N1: note });
}

/** Without the tags that are read as something the item does not say: pages as an extent, say. */
function withoutStrays(
  item: CslItem,
  fields: Readonly<Record<string, unknown>>,
  back: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const strays = Object.keys(back).filter((variable) => !(variable in item));
  const values = new Set(strays.map((variable) => String(back[variable])));
  if (values.has(String(fields['SP']))) values.add(String(fields['EP']));
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !values.has(String(value))),
  );
}

function printed(type: string, id: string, fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${String(one).replace(/\s+/gu, ' ').trim()}`),
  );
  return [`TY  - ${type}`, `ID  - ${id}`, ...lines, 'ER  - '].join('\n');
}

/** «SP  - 14», «EP  - 20» for the pages 14-20. */
function withLastPage(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const [, first, last] = /^([^\s,-]+)-([^\s,-]+)$/u.exec(String(fields['SP'])) ?? [];
  return first === undefined ? fields : { ...fields, SP: first, EP: last };
}

function nameOf({ family, given, literal }: CslName): string {
  return family === undefined ? (literal ?? '') : [family, given].filter(Boolean).join(', ');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
