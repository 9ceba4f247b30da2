import type { CslItem } from '../../citation';
import { entryFor } from './bibtex-entry';
import { asItem, loadReader, loadWriter, withComma } from './citation-js';
import { type Entry, lineAt, type ReferenceFormat } from './entry';
import { withNoteFields } from './note-fields';

/** BibTeX, entry by entry: one that is not well formed does not spoil the others. */
export const bibtex: ReferenceFormat = {
  id: 'bibtex',
  extensions: ['.bib'],
  read: async (text) => {
    const read = await loadReader('@biblatex/text');
    const pieces = piecesOf(text);
    const strings = pieces.filter(({ kind }) => kind === 'string').map(({ code }) => code);
    return pieces
      .filter(({ kind }) => !['string', 'comment', 'preamble'].includes(kind))
      .map(({ code, start }): Entry => {
        const line = lineAt(text, start);
        try {
          const data = read([...strings, withCommas(code)].join('\n'));
          if (data === undefined) return { line, problem: 'the entry is empty' };
          return { line, item: itemOf(data, code) };
        } catch {
          return {
            line,
            problem: `the entry «${keyOf(code)}» is not well formed; check its braces`,
          };
        }
      });
  },
  write: async (items) => {
    const [write, read] = await Promise.all([loadWriter('biblatex'), loadReader('@biblatex/text')]);
    return items.map((item) => entryFor(item, write, (code) => itemOf(read(code) ?? {}, code)));
  },
};

function itemOf(data: Readonly<Record<string, unknown>>, code: string): CslItem {
  return withNoteFields(asItem({ language: languageOf(code), ...data }, keyOf(code)), 'annote');
}

interface Piece {
  readonly kind: string;
  readonly code: string;
  readonly start: number;
}

/** From each @word at the start of a line to the next one. */
function piecesOf(text: string): Piece[] {
  const starts = Array.from(text.matchAll(/^[ \t]*@(?<kind>[A-Za-z]+)[ \t]*[{(]/gmu));
  return starts.map(({ index, groups }, at) => ({
    kind: (groups?.['kind'] ?? '').toLowerCase(),
    code: text.slice(index, starts[at + 1]?.index ?? text.length).trim(),
    start: index + (text.slice(index).match(/^[ \t]*/u)?.[0].length ?? 0),
  }));
}

function keyOf(code: string): string {
  return /^@\w+\s*[{(]\s*(?<key>[^,\s]*)/u.exec(code)?.groups?.['key'] ?? '';
}

/** `langid`, which the library passes over. */
function languageOf(code: string): string | undefined {
  return /\blangid\s*=\s*[{"]?(?<language>\w+)/iu.exec(code)?.groups?.['language'];
}

function withCommas(code: string): string {
  return code.replace(
    /(\b(?:author|editor|translator)\s*=\s*[{"])([^{}"]*)/giu,
    (_all, field: string, names: string) =>
      field +
      names
        .split(/\s+and\s+/u)
        .map((name) => withComma(name.trim()))
        .join(' and '),
  );
}
