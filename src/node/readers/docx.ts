import { beginsWith, type Reader } from '../reader';
import { unpack } from './archive';
import { parseHtml, textOfTree } from './html-tree';

/** The parts of a Word document that hold text; pictures and the like stay packed. */
const textParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/u;

/** Word documents. Footnotes stand at the end, and their marks stay superscript. */
export const docx: Reader = {
  id: 'docx',
  title: 'a Word document',
  extensions: ['.docx'],
  // Any archive that is nothing else: a cut one no longer says what it is.
  recognises: (bytes) => beginsWith(bytes, 'PK'),
  read: async (bytes) => {
    const parts = await unpack(bytes, (name) => textParts.test(name));
    if (!parts.has('word/document.xml'))
      throw new Error('is not a Word document: it has no text part');
    const [{ default: mammoth }, { zipSync }] = await Promise.all([
      import('mammoth'),
      import('fflate'),
    ]);
    const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
    const { value } = await mammoth.convertToHtml({ buffer });
    return { text: await textOf(value), encoding: null, pages: [] };
  },
};

async function textOf(html: string): Promise<string> {
  let notes = 0;
  const marked = html
    .replace(noteMark, (_all, number) => superscript(number))
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, '')
    .replace(/<li id="(?:foot|end)note-[^"]*"><p>/gu, () => {
      notes += 1;
      return `<li><p>${superscript(String(notes))} `;
    });
  return textOfTree(await parseHtml(marked));
}

/** How mammoth writes the mark of a note; in brackets it would look like a citation. */
const noteMark = /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[(\d+)\]<\/a><\/sup>/gu;

/** Writes a number in superscript digits. */
export function superscript(number: string): string {
  return Array.from(number, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
}
