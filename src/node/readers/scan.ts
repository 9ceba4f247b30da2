import { beginsWith, joinPages, type Reader, type ReadOptions } from '../reader';
import { engineFor } from './scan-engines';
import { imagesOfPdf } from './scan-images';

const signatures = ['\x89PNG', '\xFF\xD8\xFF', 'II*\0', 'MM\0*', 'BM', 'P5\n', 'P6\n'];

/** Pictures of pages. They are recognised, which takes some seconds for each. */
export const picture: Reader = {
  id: 'picture',
  title: 'a picture of a page',
  extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.bmp'],
  recognises: (bytes) => signatures.some((signature) => beginsWith(bytes, signature)),
  read: async (bytes, options) => recognised([bytes], options),
};

/** A PDF that is a scan: its pages are pictures. */
export const scannedPdf: Reader = {
  id: 'scanned-pdf',
  title: 'a scanned PDF',
  extensions: ['.pdf'],
  recognises: (bytes) => beginsWith(bytes, '%PDF-'),
  read: async (bytes, options) => recognised(await imagesOfPdf(bytes), options),
};

/**
 * The readers of scans, for the `readers` of {@link ReadOptions}.
 *
 * @example
 * scanReaders.map((reader) => reader.id); // => ['picture', 'scanned-pdf']
 */
export const scanReaders: readonly Reader[] = [picture, scannedPdf];

async function recognised(images: readonly Uint8Array[], options: ReadOptions) {
  const engine = await engineFor(options.recognition ?? {});
  const pages: { label: string; text: string }[] = [];
  try {
    for (const image of images) {
      pages.push({ label: String(pages.length + 1), text: (await engine.recognise(image)).trim() });
    }
  } finally {
    await engine.stop();
  }
  return { ...joinPages(pages), encoding: null };
}
