import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beginsWith, type Reader } from '../reader';
import { docx } from './docx';

/** The first bytes of a compound file, as Word wrote them until 2003. */
const compound = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

const richText = '{\\rtf';

/** So long a conversion may take, in milliseconds. */
const longest = 120_000;

/** Word documents of before 2007 and rich text: LibreOffice turns them into what is read here. */
export const office: Reader = {
  id: 'office',
  title: 'an older Word document or rich text',
  extensions: ['.doc', '.rtf'],
  recognises: (bytes) => beginsWith(bytes, compound) || beginsWith(bytes, richText),
  read: async (bytes, options) => docx.read(await converted(bytes), options),
};

/** The names that the program goes by. */
const programs = ['soffice', 'libreoffice'] as const;

async function converted(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'zanger-office-'));
  const ending = beginsWith(bytes, richText) ? 'rtf' : 'doc';
  try {
    await writeFile(join(folder, `document.${ending}`), bytes);
    await convert(folder, ending);
    return await readFile(join(folder, 'document.docx'));
  } catch (error) {
    throw new Error(
      isMissing(error) ? advice : 'cannot be converted by LibreOffice; it may be damaged',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const advice =
  'is of a kind that is read with LibreOffice only; install it (on Debian: apt install libreoffice-writer), or save the document as .docx';

async function convert(folder: string, ending: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const file = join(folder, `document.${ending}`);
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'docx'];
  for (const [at, program] of programs.entries()) {
    try {
      await promisify(execFile)(program, [...args, '--outdir', folder, file], { timeout: longest });
      return;
    } catch (error) {
      if (!isMissing(error) || at === programs.length - 1) throw error;
    }
  }
}

/** The program is not there. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ENOENT' &&
    'syscall' in error &&
    String(error.syscall).startsWith('spawn')
  );
}
