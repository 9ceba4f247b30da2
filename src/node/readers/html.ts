import { decode } from '../encoding';
import type { Reader } from '../reader';
import { mainContent } from './html-main';
import { withMarks } from './html-marks';
import { parseHtml, textOfTree } from './html-tree';

/** Web pages: what a browser would show of their text, block by block, without menus and edges. */
export const html: Reader = {
  id: 'html',
  title: 'a web page',
  extensions: ['.html', '.htm', '.xhtml'],
  isText: true,
  recognises: (bytes) =>
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b/isu.test(
      beginningOf(bytes),
    ),
  read: async (bytes, { encoding }) => {
    const page = await decode(bytes, encoding);
    return {
      text: await textOfTree(withMarks(mainContent(await parseHtml(page.text)))),
      encoding: page.encoding,
      pages: [],
    };
  },
};

/** Web pages as they are written. */
export const markedHtml: Reader = {
  ...html,
  read: async (bytes, { encoding }) => ({ ...(await decode(bytes, encoding)), pages: [] }),
};

/** The first characters of a file, one for each byte: enough to know its kind. */
export function beginningOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replace('\xEF\xBB\xBF', '');
}
