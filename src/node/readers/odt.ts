import type { XmlElement } from '@rgrove/parse-xml';
import { beginsWith, type Reader } from '../reader';
import { unpack } from './archive';
import { superscript } from './docx';
import { beginningOf } from './html';
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
    const notes: string[] = [];
    const body = textOf(await parse(content), notes);
    const parts = [body, ...notes].map((part) => part.replace(/\n{3,}/gu, '\n\n').trim());
    return { text: parts.join('\n\n'), encoding: null, pages: [] };
  },
};

/** Elements whose text a reader of the document does not see in this place. */
const unseen = ['annotation', 'tracked-changes', 'styles', 'automatic-styles', 'note-citation'];

function textOf(element: XmlElement, notes: string[]): string {
  let text = '';
  for (const child of element.children) {
    if (isText(child)) text += child.text.replace(/\s+/gu, ' ');
    else if (isElement(child)) text += textOfElement(child, notes);
  }
  return text;
}

function textOfElement(element: XmlElement, notes: string[]): string {
  const name = localName(element);
  if (name === 's') return ' '.repeat(Math.min(Number(element.attributes['text:c'] ?? 1), 100));
  if (name === 'tab') return '\t';
  if (name === 'line-break') return '\n';
  if (name === 'note') return noteMark(element, notes);
  if (unseen.includes(name)) return '';
  const text = textOf(element, notes);
  return name === 'p' || name === 'h' ? `\n\n${text}\n\n` : text;
}

/** Moves a note to the end, and leaves its number as a superscript. */
function noteMark(note: XmlElement, notes: string[]): string {
  const at = notes.push('');
  const mark = superscript(String(at));
  notes[at - 1] = `${mark} ${textOf(note, notes).trim()}`;
  return mark;
}
