import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { read } from '../src/node';
import { makeDocx } from './node-files';
import { missing, officePath } from './system-programs';

/** A program in the place of LibreOffice that hands out a document prepared beside it. */
function pretend(folder: string): string {
  const program = join(folder, 'soffice');
  writeFileSync(join(folder, 'made.docx'), makeDocx(['Литвамен шарт жасалды.']));
  writeFileSync(
    program,
    `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\ncp "${join(folder, 'made.docx')}" "$2/document.docx"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}

const richText = Buffer.from(
  String.raw`{\rtf1\ansi\uc0 \u1064\u1072\u1088\u1090 \u1078\u1072\u1089\u1072\u1083\u1076\u1099.}`,
);

const path = process.env['PATH'];

describe('older Word documents and rich text', () => {
  let folder = '';

  afterEach(() => {
    process.env['PATH'] = path;
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  it('are converted by LibreOffice and then read', async () => {
    folder = mkdtempSync(join(tmpdir(), 'zanger-'));
    pretend(folder);
    process.env['PATH'] = `${folder}${delimiter}${path}`;
    const reading = await read(richText);
    expect(reading).toMatchObject({ format: 'office', text: 'Литвамен шарт жасалды.' });
  });

  it('are named with what to do where it is not installed', async () => {
    folder = mkdtempSync(join(tmpdir(), 'zanger-'));
    process.env['PATH'] = folder;
    await expect(read(richText, { name: 'a.rtf' })).rejects.toThrow(
      /a\.rtf is of a kind that is read with LibreOffice only; install it .* or save the document as \.docx/u,
    );
    const doc = Buffer.from('D0CF11E0A1B11AE100', 'hex');
    await expect(read(doc, { name: 'b.doc' })).rejects.toThrow(/LibreOffice/u);
  });

  it.skipIf(officePath === undefined)(
    `are read with the real program${missing('soffice', officePath)}`,
    async () => {
      const reading = await read(richText);
      expect(reading.text).toBe('Шарт жасалды.');
    },
    120_000,
  );
});
