import { decode } from '../encoding';
import type { Reader } from '../reader';
import { plainText } from './plain-text';

/** Notes in Markdown, with their marks. */
export const markdown: Reader = {
  id: 'markdown',
  title: 'Markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  isText: true,
  recognises: plainText.recognises,
  read: async (bytes, { encoding }) => ({ ...(await decode(bytes, encoding)), pages: [] }),
};
