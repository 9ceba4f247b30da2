import { beginsWith, type Reader } from '../reader';
import { withoutHidden } from '../word/hidden';
import { unpack } from './archive';
import { withMarks } from './html-marks';
import { parseHtml, textOfTree } from './html-tree';
import { superscript } from './superscript';
import { withNumbers } from './word-lists';

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
    const document = parts.get('word/document.xml');
    if (document === undefined) throw new Error('is not a Word document: it has no text part');
    const shown = withoutHidden(new TextDecoder().decode(document));
    const numbering = parts.get('word/numbering.xml');
    const text = numbering === undefined ? shown : await withNumbers(shown, numbering);
    parts.set('word/document.xml', Buffer.from(text));
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
    // The list of notes has its numbers in front already.
    .replace(/<ol>(?=<li id="(?:foot|end)note-)/gu, '<ul>')
    .replace(/<li id="(?:foot|end)note-[^"]*"><p>/gu, () => {
      notes += 1;
      return `<li><p>${superscript(String(notes))} `;
    });
  return textOfTree(withMarks(await parseHtml(marked)));
}

/** How mammoth writes the mark of a note; in brackets it would look like a citation. */
const noteMark = /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[(\d+)\]<\/a><\/sup>/gu;
