import type { XmlElement } from '@rgrove/parse-xml';
import { joinPages, type Reader } from '../reader';
import { beginningOf } from './html';
import { elementsNamed, isElement, localName, parse } from './xml-tree';

/** What libraries keep of scans: ALTO, an XML of pages, blocks, lines and words. */
export const alto: Reader = {
  id: 'alto',
  title: 'an ALTO file',
  extensions: ['.xml', '.alto'],
  recognises: (bytes) => /<(?:\w+:)?alto\b/u.test(beginningOf(bytes)),
  read: async (bytes) => {
    const pages = elementsNamed(await parse(bytes), 'Page').map((page, at) => ({
      label: page.attributes['PHYSICAL_IMG_NR'] ?? String(at + 1),
      text: elementsNamed(page, 'TextBlock').map(textOfBlock).filter(Boolean).join('\n\n'),
    }));
    return { ...joinPages(pages), encoding: 'utf-8' };
  },
};

function textOfBlock(block: XmlElement): string {
  return elementsNamed(block, 'TextLine').map(textOfLine).filter(Boolean).join('\n');
}

/** A word cut at the end of a line is given whole on the first line, where the file knows it. */
function textOfLine(line: XmlElement): string {
  let text = '';
  for (const child of line.children.filter(isElement)) {
    const { CONTENT = '', SUBS_TYPE, SUBS_CONTENT } = child.attributes;
    const name = localName(child);
    if (name === 'SP') text += ' ';
    else if (name === 'HYP' && !text.endsWith('\u00AD')) text += CONTENT || '-';
    else if (name === 'String' && SUBS_TYPE !== 'HypPart2') {
      text += SUBS_TYPE === 'HypPart1' && SUBS_CONTENT ? `${SUBS_CONTENT}\u00AD` : CONTENT;
    }
  }
  return text.replace(/\u00AD/gu, '').trim();
}
