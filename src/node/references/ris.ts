import type { CslDate, CslItem, CslName } from '../../citation';
import { asItem, loadReader, loadWriter, withComma } from './citation-js';
import { type Entry, lineAt, type ReferenceFormat } from './entry';
import { withNoteFields } from './note-fields';
import { recordFor } from './ris-record';

/** RIS, record by record; a record without its end is ended. */
export const ris: ReferenceFormat = {
  id: 'ris',
  extensions: ['.ris'],
  read: async (text) => {
    const read = await loadReader('@ris/file');
    const starts = Array.from(text.matchAll(/^TY {2}- /gmu), ({ index }) => index);
    return starts.map((start, at): Entry => {
      const line = lineAt(text, start);
      const record = text.slice(start, starts[at + 1] ?? text.length).replace(/\r\n?/gu, '\n');
      try {
        const data = read(whole(record));
        if (data === undefined) return { line, problem: 'the record is empty' };
        return { line, item: itemOf(data, record, idOf(record, at)) };
      } catch {
        return { line, problem: 'the record is not well formed; check the lines from TY to ER' };
      }
    });
  },
  write: async (items) => {
    const [write, read] = await Promise.all([loadWriter('ris'), loadReader('@ris/file')]);
    return items.map((item) =>
      recordFor(item, write, (record) => itemOf(read(whole(record)) ?? {}, record, item.id)),
    );
  },
};

/** Fields in which the library repeats what it has put elsewhere, or what it took for another. */
const strays: readonly string[] = [
  'reporter',
  'locator',
  'event-title',
  'event-date',
  'collection-editor',
  'collection-title',
];

/** The item of a record, with the tags that the library passes over in some kinds of records. */
function itemOf(data: Readonly<Record<string, unknown>>, record: string, id: string): CslItem {
  const linesOf = (tag: string): string[] =>
    Array.from(record.matchAll(new RegExp(`^${tag} {2}- (.+)$`, 'gmu')), (match) =>
      (match[1] ?? '').trim(),
    );
  const [own, container] = [linesOf('(?:AU|A1)'), linesOf('(?:T2|JO|JF|JA)')[0]];
  const [day, seen] = [dateOf(linesOf('(?:DA|Y1|PY)')), dateOf(linesOf('Y2'))];
  const kept = Object.entries(data).filter(
    ([name, value]) =>
      !strays.includes(name) && !(name === 'event-place' && value === data['publisher-place']),
  );
  const item = {
    ...(own.length === 0 ? {} : { author: own.map(readName) }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...Object.fromEntries(kept),
    ...(day === undefined ? {} : { issued: day }),
    ...(seen === undefined ? {} : { accessed: seen }),
  };
  return withNoteFields(asItem(item, id), 'note');
}

/** The fullest of the dates «2018/06/07», «2018///», «2018». */
function dateOf(lines: readonly string[]): CslDate | undefined {
  const dates = lines.flatMap((line) => {
    const parts = line.split('/').slice(0, 3).map(Number);
    const end = parts.findIndex((part) => !Number.isInteger(part) || part < 1);
    return end === 0 ? [] : [end < 0 ? parts : parts.slice(0, end)];
  });
  const [fullest] = dates.sort((one, other) => other.length - one.length);
  return fullest === undefined ? undefined : { 'date-parts': [fullest] };
}

function readName(line: string): CslName {
  const [family = '', given] = withComma(line).split(/, ?/u);
  return given === undefined ? { literal: family } : { family, given };
}

/** The tags of a record, each on one line: what goes on in the next line is joined. */
function whole(record: string): string {
  const lines = record
    .trimEnd()
    .replace(/\n(?![A-Z][A-Z0-9] {2}-)[^\S\n]*/gu, ' ')
    .split('\n')
    .filter((line) => !line.startsWith('ER'))
    .map((line) =>
      line.replace(/^((?:AU|A\d|ED) {2}- )(.*)$/u, (_all, tag, name) => tag + withComma(name)),
    );
  return [...lines, 'ER  - ', ''].join('\n');
}

function idOf(record: string, at: number): string {
  return /^ID {2}- (?<id>\S+)/mu.exec(record)?.groups?.['id'] ?? `ris-${at + 1}`;
}
