import { joinPages, type Reader } from '../reader';
import { beginningOf } from './html';
import { textOf } from './pdf-layout';

/** PDF with a text layer, page by page. */
export const pdf: Reader = {
  id: 'pdf',
  title: 'a PDF',
  extensions: ['.pdf'],
  recognises: (bytes) => beginningOf(bytes).slice(0, 1024).includes('%PDF-'),
  read: async (bytes) => {
    const pages = await pagesOf(bytes);
    if (pages.every((page) => page.trim() === '')) {
      throw new Error('is a scan without text; recognise it first, with: zanger scan FILE');
    }
    const named = pages.map((text, at) => ({ label: String(at + 1), text: text.trim() }));
    return { ...joinPages(named), encoding: null };
  },
};

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes away from whoever hands them over, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: string[] = [];
    for (let at = 1; at <= document.numPages; at += 1) {
      const page = await document.getPage(at);
      const { items } = await page.getTextContent();
      pages.push(textOf(items.flatMap((item) => ('str' in item ? [item] : []))));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : `${error}`;
    if (/password/iu.test(message)) throw new Error('is locked with a password; unlock it first');
    throw new Error(`is damaged: its PDF cannot be read (${message})`, { cause: error });
  }
}
