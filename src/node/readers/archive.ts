import type { Entry, ZipFile } from 'yauzl';

/** The most that may come out of an archive, in bytes; a bomb is stopped here. */
const mostUnpacked = 100_000_000;

/**
 * Unpacks some files of a zip archive, in memory only.
 *
 * @param bytes the archive
 * @param isWanted tells by its name whether a file is needed
 * @returns the files by name
 * @throws Error when the archive is damaged, names a path outside itself or holds too much
 */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const { default: yauzl } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await unpackAll(await yauzl.fromBufferPromise(buffer, { lazyEntries: true }), isWanted);
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

async function unpackAll(
  archive: ZipFile,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let room = mostUnpacked;
  for await (const entry of archive.eachEntry()) {
    if (!isWanted(entry.fileName)) continue;
    const file = await unpackOne(archive, entry, room);
    room -= file.length;
    files.set(entry.fileName, file);
  }
  return files;
}

/** The stream breaks off by itself where a file is longer than its entry says. */
async function unpackOne(archive: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > room) {
    throw new Error(`unpacks to more than ${mostUnpacked / 1e6} MB, which no text needs`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('unpacks to more')) return message;
  if (/relative path|absolute path|invalid characters in fileName/u.test(message)) {
    return `is not safe to unpack: its archive names a file outside itself (${message})`;
  }
  return `is damaged: its archive cannot be unpacked (${message})`;
}
