import type { XmlElement } from '@rgrove/parse-xml';
import { beginsWith, type Reader } from '../reader';
import { unpack } from './archive';
import { beginningOf } from './html';
import { type Numbering, numberingIn } from './odt-lists';
import { superscript } from './superscript';
import { isElement, isText, localName, parse } from './xml-tree';

/** Texts of LibreOffice and other office programs. Footnotes stand at the end. */
export const odt: Reader = {
  id: 'odt',
  title: 'an OpenDocument text',
  extensions: ['.odt'],
  recognises: (bytes) =>
    beginsWith(bytes, 'PK') &&
    beginningOf(bytes).includes('application/vnd.oasis.opendocument.text'),
  read: async (bytes) => {
    const content = (await unpack(bytes, (name) => name === 'content.xml')).get('content.xml');
    if (content === undefined) throw new Error('is not an OpenDocument text: it has no text part');
    const root = await parse(content);
    const context: Context = { notes: [], numbering: numberingIn(root), counts: new Map() };
    const body = textOf(root, context);
    const parts = [body, ...context.notes].map((part) => part.replace(/\n{3,}/gu, '\n\n').trim());
    return { text: parts.join('\n\n'), encoding: null, pages: [] };
  },
};

/** Elements whose text a reader of the document does not see in this place. */
const unseen = ['annotation', 'tracked-changes', 'styles', 'automatic-styles', 'note-citation'];

/** What is known while a document is read. */
interface Context {
  readonly notes: string[];
  readonly numbering: Numbering;
  /** How many items each numbered list has had. */
  readonly counts: Map<string, number>;
  /** The list inside which the text stands. */
  readonly list?: { readonly style: string; readonly depth: number };
}

function textOf(element: XmlElement, context: Context): string {
  let text = '';
  for (const child of element.children) {
    if (isText(child)) text += child.text.replace(/\s+/gu, ' ');
    else if (isElement(child)) text += textOfElement(child, context);
  }
  return text;
}

function textOfElement(element: XmlElement, context: Context): string {
  const name = localName(element);
  if (name === 's') return ' '.repeat(Math.min(Number(element.attributes['text:c'] ?? 1), 100));
  if (name === 'tab') return '\t';
  if (name === 'line-break') return '\n';
  if (name === 'note') return noteMark(element, context);
  if (unseen.includes(name)) return '';
  if (name === 'list') return textOfList(element, context);
  if (name === 'table-row') return `${textOfRow(element, context)}\n`;
  const text = textOf(element, context);
  return name === 'p' || name === 'h' || name === 'table' ? `\n\n${text}\n\n` : text;
}

/** The cells of a row, with tabs between, as other tables come. */
function textOfRow(row: XmlElement, context: Context): string {
  const cells = row.children.filter(isElement).map((cell) => textOf(cell, context));
  return cells.map((cell) => cell.trim().replace(/\s+/gu, ' ')).join('\t');
}

/** A list, with the numbers that an office program counts while it shows the document. */
function textOfList(list: XmlElement, context: Context): string {
  const depth = (context.list?.depth ?? -1) + 1;
  const style = list.attributes['text:style-name'] ?? context.list?.style ?? '';
  const inside = { ...context, list: { style, depth } };
  const key = `${style} ${depth}`;
  const isContinued = list.attributes['text:continue-numbering'] === 'true';
  if (!isContinued) context.counts.delete(key);
  const write = context.numbering.get(style)?.[depth];
  const items = list.children.filter(isElement).map((item) => {
    const text = textOf(item, inside).trim();
    if (write === undefined || localName(item) !== 'list-item') return text;
    const number = (context.counts.get(key) ?? 0) + 1;
    context.counts.set(key, number);
    return write(number) + text;
  });
  return `\n\n${items.join('\n')}\n\n`;
}

/** Moves a note to the end, and leaves its number as a superscript. */
function noteMark(note: XmlElement, context: Context): string {
  const at = context.notes.push('');
  const mark = superscript(String(at));
  context.notes[at - 1] = `${mark} ${textOf(note, context).trim()}`;
  return mark;
}
