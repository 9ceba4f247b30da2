import { mostBytes } from './reader';

/** Bytes as they come in: a file, a pipe, standard input. */
export type ByteStream = AsyncIterable<Uint8Array>;

/**
 * Reads a stream to its end.
 *
 * @param stream the bytes
 * @param most how many bytes are kept; what comes behind the first that is too much is not read
 * @returns all bytes, or a few more than `most` where there are too many
 */
export async function bytesIn(stream: ByteStream, most = mostBytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

const lineFeed = 0x0a;

/**
 * Cuts a stream into lines at line feeds alone, as NDJSON asks for: the other characters that may
 * end a line are allowed inside a string of JSON.
 *
 * @param stream the bytes, UTF-8
 * @param most the longest line in bytes; of a longer one nothing is kept
 * @returns each line without its end; undefined for one that is too long
 */
export async function* linesIn(
  stream: ByteStream,
  most = mostBytes,
): AsyncGenerator<string | undefined> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > most) chunks = [];
    else chunks.push(part);
  };
  const finish = (): string | undefined => {
    const line = size > most ? undefined : Buffer.concat(chunks).toString('utf8');
    [chunks, size] = [[], 0];
    return line?.replace(/^\uFEFF|\r$/gu, '');
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
