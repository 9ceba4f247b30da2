import type { Element } from 'hast';
import { decode } from '../encoding';
import { joinPages, type Reader } from '../reader';
import { beginningOf } from './html';
import { elementsOf, parseHtml, textOfTree } from './html-tree';

/** What OCR programs write: HTML that knows its pages, paragraphs and lines. */
export const hocr: Reader = {
  id: 'hocr',
  title: 'an hOCR page',
  extensions: ['.hocr', '.html', '.htm', '.xhtml'],
  recognises: (bytes) => /\bocr_page\b|name=.ocr-system/u.test(beginningOf(bytes)),
  read: async (bytes, { encoding }) => {
    const file = await decode(bytes, encoding);
    const pages = elementsOf(await parseHtml(file.text), 'ocr_page');
    const read = pages.map(async (page, at) => ({
      label: labelOf(page, at),
      text: await textOf(page),
    }));
    return { ...joinPages(await Promise.all(read)), encoding: file.encoding };
  },
};

async function textOf(page: Element): Promise<string> {
  const paragraphs = elementsOf(page, 'ocr_par').map((paragraph) =>
    textOfLines(paragraph.children.flatMap((line) => ('children' in line ? [line] : []))),
  );
  const texts = (await Promise.all(paragraphs)).filter((text) => text.trim() !== '');
  // Some programs write lines and know no paragraphs.
  return texts.length > 0 ? texts.join('\n\n') : textOfLines(elementsOf(page, 'ocr_line'));
}

async function textOfLines(lines: readonly Element[]): Promise<string> {
  const texts = await Promise.all(lines.map(textOfTree));
  return texts.map((text) => text.replace(/\s+/gu, ' ')).join('\n');
}

/** `ppageno 3` counts from 0. */
function labelOf({ properties }: Element, at: number): string {
  const number = /ppageno (\d+)/u.exec(String(properties['title'] ?? ''))?.[1];
  return String(number === undefined ? at + 1 : Number(number) + 1);
}
