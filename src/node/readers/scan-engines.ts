import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** How scans are recognised. */
export interface Recognition {
  /** Languages as tesseract names them, with + between. Default `kaz`. */
  readonly languages?: string | undefined;
  /** `auto` takes the installed tesseract, or else tesseract.js. Default `auto`. */
  readonly engine?: 'auto' | 'tesseract' | 'tesseract.js' | undefined;
}

/** A program that reads pictures. */
export interface Engine {
  readonly recognise: (image: Uint8Array) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * Finds who recognises scans.
 *
 * @throws Error with the end of a sentence when nobody is there
 */
export async function engineFor({
  languages = 'kaz',
  engine = 'auto',
}: Recognition): Promise<Engine> {
  const installed = engine === 'tesseract.js' ? undefined : await installedLanguages();
  const missing = languages.split('+').filter((name) => installed?.includes(name) !== true);
  if (missing.length === 0) return installedEngine(languages);
  if (engine === 'tesseract') {
    const what =
      installed === undefined ? 'tesseract' : `tesseract's data for ${missing.join(' and ')}`;
    throw new Error(
      `cannot be recognised without ${what}; on Debian: apt install tesseract-ocr ${missing.map((name) => `tesseract-ocr-${name}`).join(' ')}`,
    );
  }
  return bundledEngine(languages);
}

async function installedLanguages(): Promise<readonly string[] | undefined> {
  try {
    const { stdout } = await promisify(execFile)('tesseract', ['--list-langs']);
    return stdout.split('\n').map((line) => line.trim());
  } catch {
    return undefined;
  }
}

function installedEngine(languages: string): Engine {
  return { recognise: (image) => runTesseract(image, languages), stop: async () => {} };
}

function runTesseract(image: Uint8Array, languages: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('tesseract', ['-', '-', '-l', languages], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    const [text, complaint]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => text.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
    child.on('error', reject);
    child.stdin.on('error', () => {});
    child.on('close', (code) => {
      if (code === 0) return resolve(Buffer.concat(text).toString('utf8'));
      const last = Buffer.concat(complaint).toString('utf8').trim().split('\n').at(-1) ?? '';
      reject(new Error(`cannot be recognised: tesseract says «${last}»`));
    });
    child.stdin.end(image);
  });
}

/** Tesseract as a library, with the data of Kazakh from a package. */
async function bundledEngine(languages: string): Promise<Engine> {
  if (languages !== 'kaz') {
    throw new Error(
      `cannot be recognised in ${languages} without tesseract; install it, or use --languages kaz`,
    );
  }
  const [{ createWorker, OEM }, { default: data }] = await librariesOrSay();
  const worker = await createWorker('kaz', OEM.LSTM_ONLY, {
    langPath: data.langPath,
    gzip: data.gzip,
    cacheMethod: 'none',
    errorHandler: () => {},
  });
  return {
    recognise: async (image) => {
      try {
        return (await worker.recognize(Buffer.from(image))).data.text;
      } catch (error) {
        const reason = String(error).replace(/^(?:Error: )+|\.$/gu, '');
        throw new Error(`cannot be recognised: tesseract.js says «${reason}»`, { cause: error });
      }
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

function librariesOrSay() {
  return Promise.all([import('tesseract.js'), import('@tesseract.js-data/kaz')]).catch(
    (error: unknown) => {
      throw new Error(
        'cannot be recognised: there is no tesseract. On Debian: apt install tesseract-ocr tesseract-ocr-kaz; or: npm install tesseract.js @tesseract.js-data/kaz',
        { cause: error },
      );
    },
  );
}
