import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { linesIn } from './byte-stream';
import type { Found } from './found';
import { reasonOf } from './read';
import { mostBytes } from './reader';
import { recordOf } from './readers/ndjson-lines';

/**
 * Finds the records of a file of NDJSON, line by line, so that it may be of any size.
 *
 * @param path the file
 * @param name its name as a folder of reports
 * @returns a document for each line that is not blank; one with an error for each bad line
 */
export async function* recordsIn(path: string, name: string): AsyncGenerator<Found> {
  let at = 0;
  try {
    for await (const line of linesIn(createReadStream(path))) {
      at += 1;
      if (line === undefined || line.trim() !== '') yield recordAt(line, at, path, name);
    }
    if (at === 0) throw new Error('is empty');
  } catch (error) {
    yield failure(path, at + 1, name, reasonOf(error));
  }
}

function recordAt(line: string | undefined, at: number, path: string, name: string): Found {
  if (line === undefined) {
    return failure(path, at, name, `has more than ${mostBytes / 1e6} MB in line ${at}; split it`);
  }
  try {
    const { label, text } = recordOf(line, at - 1);
    return { document: { id: label, text }, name: `${name}/${nameOf(label)}` };
  } catch (error) {
    return failure(path, at, name, reasonOf(error));
  }
}

function failure(path: string, at: number, name: string, reason: string): Found {
  const document = { id: `${path}:${at}`, text: '' };
  return { document, name: `${name}/${at}`, error: `${path} ${reason}.` };
}

/** An id as the name of a file; one that had to be changed gets a mark, so that no two are alike. */
function nameOf(label: string): string {
  const safe = label.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/u, '_');
  const short = Array.from(safe).slice(0, 80).join('');
  if (short === label) return label;
  return `${short}-${createHash('sha256').update(label).digest('hex').slice(0, 8)}`;
}
