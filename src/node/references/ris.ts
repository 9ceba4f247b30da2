import { asItem, loadReader, withComma } from './citation-js';
import { type Entry, lineAt, type ReferenceFormat } from './entry';

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
        return { line, item: asItem(data, idOf(record, at)) };
      } catch {
        return { line, problem: 'the record is not well formed; check the lines from TY to ER' };
      }
    });
  },
};

function whole(record: string): string {
  const lines = record
    .split('\n')
    .filter((line) => /^[A-Z][A-Z0-9] {2}-/u.test(line) && !line.startsWith('ER'))
    .map((line) =>
      line.replace(/^((?:AU|A\d|ED) {2}- )(.*)$/u, (_all, tag, name) => tag + withComma(name)),
    );
  return [...lines, 'ER  - ', ''].join('\n');
}

function idOf(record: string, at: number): string {
  return /^ID {2}- (?<id>\S+)/mu.exec(record)?.groups?.['id'] ?? `ris-${at + 1}`;
}
