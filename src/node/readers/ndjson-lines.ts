import { joinPages, type Reader } from '../reader';
import { beginningOf } from './html';

/** Lines of `{"id", "text", …}`: each record is a page under its id. */
export const ndjsonLines: Reader = {
  id: 'ndjson-lines',
  title: 'lines of JSON',
  extensions: ['.ndjson', '.jsonl'],
  isText: true,
  recognises: (bytes) => /^\s*\{.*"text"\s*:/u.test(beginningOf(bytes)),
  read: (bytes) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const records = lines.flatMap((line, at) => (line.trim() === '' ? [] : [recordOf(line, at)]));
    return { ...joinPages(records), encoding: 'utf-8' };
  },
};

/** One line of NDJSON as a page; `at` counts from 0. */
export function recordOf(line: string, at: number): { label: string; text: string } {
  const record = parsed(line, at);
  if (!('text' in record) || typeof record.text !== 'string') {
    throw new Error(`has no "text" in line ${at + 1}; write {"id": "…", "text": "…"}`);
  }
  return { label: 'id' in record ? String(record.id) : String(at + 1), text: record.text };
}

function parsed(line: string, at: number): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below, for whatever is no object.
  }
  throw new Error(`has no JSON in line ${at + 1}; write {"id": "…", "text": "…"}`);
}
