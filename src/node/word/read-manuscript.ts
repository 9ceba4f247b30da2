import { superscript } from '../readers/superscript';
import { countLists } from '../readers/word-lists';
import { parse } from '../readers/xml-tree';
import type { Manuscript } from './manuscript';
import { type Part, partOf, type Surroundings } from './part';
import { emptySheet, type Sheet } from './sheet';
import { attributeOf } from './tags';
import { walk } from './walk';

/** The part with the text. */
export const documentPart = 'word/document.xml';

/** The parts with notes, and the element of one note in them. */
const noteParts = [
  { part: 'word/footnotes.xml', mark: '<w:footnoteReference', element: 'w:footnote' },
  { part: 'word/endnotes.xml', mark: '<w:endnoteReference', element: 'w:endnote' },
] as const;

/** A Word document as text, and the parts that the text stands in. */
export interface WordText {
  readonly manuscript: Manuscript;
  /** XML by the names of parts. */
  readonly parts: ReadonlyMap<string, string>;
}

/** A note, as its mark is met in the text. */
interface Met {
  readonly tag: string;
  readonly at: number;
}

/**
 * Reads a Word document as one text: its paragraphs, and below them its notes in their order.
 *
 * @param files the unpacked files of the document
 * @throws Error with the end of a sentence when it has no text part, or one that is damaged or
 *   written in another way than Word does
 */
export async function readManuscript(files: ReadonlyMap<string, Uint8Array>): Promise<WordText> {
  const document = await readPart(files, documentPart);
  if (document === undefined) throw new Error('is not a Word document: it has no text part');
  const sheet = emptySheet();
  const met: Met[] = [];
  const numbering = files.get('word/numbering.xml');
  const countLabel = numbering === undefined ? undefined : await countLists(numbering);
  const surroundings: Surroundings = {
    labelOf: (properties) => countLabel?.(present(properties)),
    markOf: (tag) => {
      met.push({ tag, at: sheet.length() });
      return superscript(String(met.length));
    },
  };
  walk(document, 0, sheet, surroundings);
  const parts = new Map([[document.name, document.xml]]);
  for (const { part: name, ...kind } of noteParts) {
    const part = await readPart(files, name);
    if (part === undefined) continue;
    parts.set(name, part.xml);
    addNotes(part, kind, { met, sheet, surroundings });
  }
  return { manuscript: sheet.manuscript(), parts };
}

async function readPart(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
): Promise<Part | undefined> {
  const bytes = files.get(name);
  if (bytes === undefined) return undefined;
  const xml = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const root = await parse(xml);
  if (!root.name.startsWith('w:'))
    throw new Error(`is written as Word never does: its ${name} has no «w:»`);
  return partOf(name, xml);
}

/** What Word says of a paragraph now, not what it said before a change. */
function present(properties: string): string {
  const change = properties.indexOf('<w:pPrChange');
  return change < 0 ? properties : properties.slice(0, change);
}

interface Notes {
  readonly met: readonly Met[];
  readonly sheet: Sheet;
  readonly surroundings: Surroundings;
}

function addNotes(
  part: Part,
  { mark, element }: { readonly mark: string; readonly element: string },
  { met, sheet, surroundings }: Notes,
): void {
  const notes = new Map<string, number>();
  part.tags.forEach((tag, at) => {
    if (tag.name !== element || tag.isClosing) return;
    notes.set(attributeOf(part.xml.slice(tag.start, tag.end), 'w:id') ?? '', at);
  });
  met.forEach(({ tag, at }, number) => {
    const note = notes.get(attributeOf(tag, 'w:id') ?? '');
    if (note === undefined || !tag.startsWith(mark)) return;
    sheet.beginNote(at, superscript(String(number + 1)));
    walk(part, note, sheet, surroundings);
  });
}
