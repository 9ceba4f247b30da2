import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { bytesIn } from './byte-stream';
import { mostBytes, type Reader, type Reading, type ReadOptions } from './reader';
import { readers as allReaders } from './readers';
import { picture } from './readers/scan';
import { withoutRunningHeads } from './running-heads';

/**
 * Reads the text of a file.
 *
 * @param source the path of a file, or its bytes
 * @param options encoding, kind of file, the largest size
 * @returns the text, and its pages where the format has them
 * @throws Error with one sentence that names the file, says what is wrong and what to do
 *
 * @example
 * (await read(Buffer.from('Халықаралық шарт'))).text; // => 'Халықаралық шарт'
 */
export async function read(
  source: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Reading> {
  return withBytesOf(source, options, async (bytes, reader) => {
    const { text, ...rest } = await reader.read(bytes, options);
    if (text.trim() === '') throw new Error('has no text in it');
    const reading = { ...rest, text, format: reader.id };
    return options.profile === 'ocr' ? withoutRunningHeads(reading) : reading;
  });
}

/**
 * Gets the bytes of a file and finds who reads them.
 *
 * @param source the path of a file, or its bytes
 * @param options as for {@link read}
 * @param use does something with both; what it throws completes a sentence about the file
 * @throws Error with one sentence that names the file, says what is wrong and what to do
 */
export async function withBytesOf<Result>(
  source: string | Uint8Array,
  options: ReadOptions,
  use: (bytes: Uint8Array, reader: Reader) => Promise<Result>,
): Promise<Result> {
  const name = typeof source === 'string' ? source : (options.name ?? 'The text');
  try {
    const bytes = typeof source === 'string' ? await bytesOf(source, options) : source;
    if (!(bytes instanceof Uint8Array)) {
      throw new TypeError('is neither a path nor bytes; pass a string or a Buffer');
    }
    if (bytes.length === 0) throw new Error('is empty');
    assertSize(bytes.length, options);
    return await use(bytes, readerFor(name, bytes, options));
  } catch (error) {
    throw new Error(`${name} ${reasonOf(error)}.`, { cause: error });
  }
}

async function bytesOf(path: string, options: ReadOptions): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory()) throw new Error('is a folder, not a file');
  if (!found.isFile()) return bytesIn(createReadStream(path), options.maxBytes);
  assertSize(found.size, options);
  return readFile(path);
}

function assertSize(size: number, { maxBytes = mostBytes }: ReadOptions): void {
  if (size <= maxBytes) return;
  throw new Error(`is larger than ${maxBytes / 1e6} MB, the limit; split it, or raise --max-size`);
}

function readerFor(path: string, bytes: Uint8Array, options: ReadOptions): Reader {
  const { readers = allReaders, format } = options;
  if (format !== undefined) return readerNamed(format, readers);
  const byName = readers.filter(({ extensions }) => extensions.includes(endingOf(path)));
  const byBytes = byName.find((reader) => reader.recognises(bytes));
  if (byBytes !== undefined) return byBytes;
  const other = readers.find((reader) => reader.recognises(bytes));
  const believed = byName.find((reader) => reader.isText === true);
  if (believed !== undefined && other?.isText === true) return believed;
  if (other === undefined && picture.recognises(bytes)) {
    throw new Error('is a picture; recognise its text first, with: zanger scan FILE');
  }
  if (byName[0] !== undefined) throw new Error(mismatch(byName[0], other));
  if (other === undefined) throw new Error(notAny(readers));
  return other;
}

function readerNamed(format: string, readers: readonly Reader[]): Reader {
  const reader = readers.find(({ id }) => id === format);
  if (reader !== undefined) return reader;
  const known = readers.map(({ id }) => id).join(', ');
  throw new Error(`cannot be read as «${format}»; the known formats are ${known}`);
}

function notAny(readers: readonly Reader[]): string {
  if (readers.some(({ id }) => id === 'plain-text')) return 'is not text but binary data';
  return `is not ${readers.map(({ title }) => title).join(' or ')}`;
}

function mismatch(named: Reader, found: Reader | undefined): string {
  if (named.id === 'plain-text') return 'is not text but binary data';
  if (found === undefined) return `is not ${named.title}, whatever its name says`;
  return `is not ${named.title}, whatever its name says; its bytes look like ${found.title}`;
}

function endingOf(path: string): string {
  return extname(basename(path)).toLowerCase();
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read; check its permissions',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'does not exist',
  ENAMETOOLONG: 'has a name that is too long',
  ELOOP: 'is a link that leads to itself',
};

/**
 * Says in half a sentence why something could not be read.
 *
 * @param error whatever was thrown
 * @returns words that follow the name of a file: `does not exist`
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `could not be read: ${String(error)}`;
  if (isTooDeep(error)) return 'is damaged: its parts are nested too deeply to be read';
  if ('code' in error && typeof error.code === 'string') {
    return systemReasons[error.code] ?? `could not be read: ${firstLine(error.message)}`;
  }
  return firstLine(error.message).replace(/\.$/u, '');
}

/** A file may nest its elements so deeply that no program can follow. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
