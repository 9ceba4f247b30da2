import { decode } from '../encoding';
import { beginsWith, type Reader } from '../reader';

/** Beginnings of files that are surely not plain text, although some are made of letters. */
const otherFiles = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  '\xFF\xD8\xFF',
  'II*\0',
  'MM\0*',
  '\x7FELF',
  'GIF8',
  '\x1F\x8B',
  '\xD0\xCF\x11\xE0',
  'Rar!',
  '7z\xBC\xAF',
];

/** Plain text: articles, source code. */
export const plainText: Reader = {
  id: 'plain-text',
  title: 'plain text',
  extensions: ['.txt', '.text'],
  isText: true,
  recognises: (bytes) => !otherFiles.some((signature) => beginsWith(bytes, signature)),
  read: async (bytes, { encoding }) => ({ ...(await decode(bytes, encoding)), pages: [] }),
};
