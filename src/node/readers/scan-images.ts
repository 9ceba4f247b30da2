/**
 * Takes the pictures out of the pages of a scanned PDF; of each page the largest one.
 *
 * @returns pictures as PNM, which needs no library to write
 * @throws Error with the end of a sentence when a page has no picture
 */
export async function imagesOfPdf(bytes: Uint8Array): Promise<Uint8Array[]> {
  const { extractImages, getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const images: Uint8Array[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const found = await extractImages(document, page);
    const [largest] = found.sort((a, b) => b.width * b.height - a.width * a.height);
    if (largest === undefined) throw new Error(`has no picture on page ${page}, so it is no scan`);
    images.push(asPnm(largest));
  }
  return images;
}

interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** PGM for grey, PPM for colours; transparency is left out. */
function asPnm({ data, width, height, channels }: Pixels): Uint8Array {
  const header = Buffer.from(`${channels === 1 ? 'P5' : 'P6'}\n${width} ${height}\n255\n`);
  if (channels !== 4)
    return Buffer.concat([header, new Uint8Array(data.buffer, data.byteOffset, data.length)]);
  const colours = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let part = 0; part < 3; part += 1) colours[pixel * 3 + part] = data[pixel * 4 + part] ?? 0;
  }
  return Buffer.concat([header, colours]);
}
