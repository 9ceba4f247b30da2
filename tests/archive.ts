import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesUnder } from '../build/entries';
import { makeAlto, makeDocx, makeHocr, makeHtml, makeOdt, makePdf, makeText } from './node-files';

/*
 * Makes an archive of documents of all formats out of the articles of the corpus. Which document
 * is which follows from its number alone.
 */

/** A document of the archive. */
export interface Made {
  readonly name: string;
  /** What a program must read in it; undefined when the document is broken. */
  readonly text: string | undefined;
}

const articles = filesUnder('corpus/articles', '.txt').map((path) => readFileSync(path, 'utf8'));

/** The paragraphs of an article, each on one line, some of them left out. */
function paragraphsOf(number: number): string[] {
  const article = articles[number % articles.length] ?? '';
  const paragraphs = article.split(/\n+/u).map((line) => line.replace(/\s+/gu, ' ').trim());
  const kept = paragraphs.filter((line, at) => line !== '' && (at + number) % 5 !== 0);
  return [`Мақала № ${number}.`, ...kept];
}

const kinds: readonly (readonly [ending: string, make: (lines: string[]) => Uint8Array])[] = [
  ['txt', (lines) => makeText(lines.join('\n\n'), 'utf-8')],
  ['docx', (lines) => makeDocx(lines)],
  ['odt', (lines) => makeOdt(lines)],
  ['html', (lines) => makeHtml(lines)],
  ['hocr', (lines) => makeHocr(lines.map((line) => [line]))],
  ['xml', (lines) => makeAlto(lines.map((line) => [line]))],
  ['pdf', (lines) => makePdf(lines.map((line) => [line]))],
  ['md', (lines) => makeText(lines.join('\n\n'), 'utf-16le')],
];

const breaks: readonly (readonly [ending: string, make: () => Uint8Array])[] = [
  ['docx', () => makeDocx(['бұзылған']).subarray(0, 300)],
  ['pdf', () => makeDocx(['басқа түр'])],
  ['txt', () => Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251)],
  ['txt', () => new Uint8Array()],
  ['txt', () => Buffer.alloc(100_000_000, 'а')],
  ['txt', () => Buffer.from([0xff, 0xfe, 0x00])],
  ['txt', () => Buffer.from(Array.from({ length: 500 }, (_, at) => 0x80 + ((at * at) % 32)))],
  [
    'xml',
    () =>
      Buffer.from(
        `<!DOCTYPE a [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;">]><alto><String CONTENT="&b;"/></alto>`,
      ),
  ],
  [
    'odt',
    () =>
      zipSync({
        mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': new Uint8Array(150_000_000),
      }),
  ],
  [
    'docx',
    () =>
      Buffer.from(
        Buffer.from(makeDocx(['жол']))
          .toString('latin1')
          .replaceAll('word/document.xml', '../d/document.xml'),
        'latin1',
      ),
  ],
];

/**
 * Makes an archive.
 *
 * @param folder where its files go
 * @param size how many documents
 * @param every each so manieth document is broken; 0 for none
 */
export function makeArchive(folder: string, size: number, every: number): Made[] {
  return Array.from({ length: size }, (_, number) => {
    const isBroken = every > 0 && number % every === every - 1;
    const part = join(folder, String(number % 10));
    mkdirSync(part, { recursive: true });
    const name = String(number).padStart(5, '0');
    if (isBroken) {
      const [ending, make] = breaks[Math.floor(number / every) % breaks.length] ?? [
        'txt',
        () => Buffer.of(),
      ];
      writeFileSync(join(part, `${name}.${ending}`), make());
      return { name: `${number % 10}/${name}.${ending}`, text: undefined };
    }
    const [ending, make] = kinds[number % kinds.length] ?? [
      'txt',
      (lines) => Buffer.from(lines.join()),
    ];
    const lines = paragraphsOf(number);
    writeFileSync(join(part, `${name}.${ending}`), make(lines));
    return { name: `${number % 10}/${name}.${ending}`, text: lines.join('\n\n') };
  });
}
