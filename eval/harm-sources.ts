import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { languageNamed } from './harm-texts';
import { messagesIn } from './message-catalogue';

const usage = `node build/start.mjs eval/harm-sources OUT FOLDER…

Lays out texts that nobody wrote for zanger, for npm run eval:harm: OUT/a and OUT/b, each with
prose/LANGUAGE.….txt and code/FORMAT.…, from folders of unpacked packages. eval/harm-sources.md names the packages.
By the hash of its path a file is in a or in b; of each language and format, and each of both
halves, as many files are taken in the order of that hash as make 40,000 words.`;

const wordsOfEach = 40_000;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A text of a package, ready to be written. */
interface SourceText {
  /** `prose/de` or `code/py`. */
  readonly place: string;
  readonly extension: string;
  readonly text: string;
}

function layOut(target: string, sources: readonly string[]): void {
  const files = sources
    .flatMap((folder) => filesBelow(folder).map((path) => ({ path, name: relative(folder, path) })))
    .map((file) => ({ ...file, hash: hashOf(file.name) }))
    .sort((one, other) => (one.hash < other.hash ? -1 : 1));
  const taken = new Map<string, number>();
  const isFull = (place: string) => (taken.get(place) ?? 0) >= wordsOfEach;
  for (const { path, name, hash } of files) {
    const half = Number.parseInt(hash.slice(-1), 16) % 2 === 0 ? 'a' : 'b';
    for (const { place, extension, text } of textsOf(path, name, (at) => isFull(`${half}/${at}`))) {
      const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      if (words < 20 || isFull(`${half}/${place}`)) continue;
      const file = join(target, half, `${place}.${hash.slice(0, 12)}.${extension}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      taken.set(`${half}/${place}`, (taken.get(`${half}/${place}`) ?? 0) + words);
    }
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const programs =
  /^(?:[ch]|hpp|py|js|mjs|cjs|ts|json|yml|yaml|css|md|sh|pl|pm|tex|sql|xml|ui|svg|csv|ini|conf|properties|toml|diff|patch|java|rb|lua|glade|desktop|log|rst|map)$/u;
const marked = /^(?:html|page|docbook)$/u;

/** What a file of a package gives: prose, code, or both; none where there is enough of it. */
function textsOf(path: string, name: string, isFull: (place: string) => boolean): SourceText[] {
  const extension = /\.(\w+)$/u.exec(name.replace(/\.gz$/u, ''))?.[1]?.toLowerCase() ?? 'txt';
  const kind = kindOf(extension, name);
  const own = kind === 'manual' ? 'roff' : kind === 'messages' ? 'po' : extension;
  const told = named(name, kind);
  if (kind === undefined || (isFull(`code/${own}`) && isFull(`prose/${told}`))) return [];
  const bytes = readFileSync(path);
  if (bytes.length > 400_000 && kind !== 'messages') return [];
  const unpacked = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  if (kind === 'messages') return messageTexts(unpacked, `prose/${told}`, 'code/po');
  const text = decoded(unpacked);
  if (text === undefined) return [];
  const language = (kind === 'markup' && languageOfMarkup(text)) || told;
  const code = { place: `code/${own}`, extension: own, text };
  const prose = (read: string) => ({ place: `prose/${language}`, extension: 'txt', text: read });
  if (kind === 'program') return [code];
  if (language === undefined) return kind === 'markup' ? [code] : [];
  if (kind === 'prose') return [prose(text)];
  return [code, prose(kind === 'manual' ? proseOfManual(text) : proseOfMarkup(text))];
}

type Kind = 'messages' | 'manual' | 'markup' | 'prose' | 'program';

function kindOf(extension: string, name: string): Kind | undefined {
  if (extension === 'mo') return 'messages';
  if (/\/man[1-9]\/[^/]+$/u.test(name)) return 'manual';
  if (marked.test(extension)) return 'markup';
  if (/^(?:txt|u8)$/u.test(extension)) return 'prose';
  return programs.test(extension) ? 'program' : undefined;
}

/** The language of `ch01.de.html`, `help/de/ch01.html`; manuals without one are English. */
function named(name: string, kind: Kind | undefined): string | undefined {
  const infix = /\.([a-z]{2}(?:-[a-z]{2})?)\.\w+(?:\.gz)?$/u.exec(name)?.[1];
  const folder = infix === undefined ? `${dirname(name)}/.` : `${infix}.txt`;
  return languageNamed(folder) ?? (kind === 'manual' ? 'en' : undefined);
}

const languageOfMarkup = (text: string): string | undefined =>
  languageNamed(
    `${/\slang="([a-z]{2,3})[-"]|:lang="([a-z]{2,3})[-"]/u.exec(text.slice(0, 600))?.slice(1).find(Boolean) ?? ''}.txt`,
  );

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Messages of five words and more as prose, all of them as a catalogue to be translated. */
function messageTexts(bytes: Uint8Array, prose: string, code: string): SourceText[] {
  const messages = messagesIn(bytes).slice(0, 2000);
  const long = messages.filter(([, said]) => said.split(/\s+/u).length >= 5);
  const quoted = (text: string) => JSON.stringify(text);
  const rows = messages.map(([id, said]) => `msgid ${quoted(id)}\nmsgstr ${quoted(said)}\n`);
  return [
    { place: prose, extension: 'txt', text: long.map(([, said]) => said).join('\n\n') },
    { place: code, extension: 'po', text: rows.slice(0, 300).join('\n') },
  ];
}

/** A manual page without its requests and fonts. */
function proseOfManual(page: string): string {
  return page
    .split('\n')
    .filter((line) => !/^['.]/u.test(line))
    .map((line) => line.replace(/\\f(?:\[\w*\]|\(\w\w|\w)|\\[&|^]/gu, '').replace(/\\(.)/gu, '$1'))
    .join('\n');
}

const parser = unified().use(rehypeParse);
const proseOfMarkup = (markup: string): string => toText(parser.parse(markup));

const [out, ...folders] = process.argv.slice(2);
if (out === undefined || folders.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else layOut(out, folders);
