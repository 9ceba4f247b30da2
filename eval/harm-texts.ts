import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';

/** A text of a folder that repair must leave alone. */
export interface HarmText {
  /** The path below the folder given. */
  readonly path: string;
  readonly text: string;
  /** The extension in small letters, without its dot: `txt`, `md`, `py`. */
  readonly format: string;
  /** The language that the name of the file or of a folder tells, as a tag: `de`, `sr-Latn`. */
  readonly language: string | undefined;
}

/** All texts below a folder in the order of their paths; what is no UTF-8 text is left out. */
export function* textsIn(folder: string): Generator<HarmText> {
  for (const path of filesBelow(folder)) {
    const text = textOf(readFileSync(path));
    if (text === undefined) continue;
    const below = relative(folder, path) || basename(path);
    const format = extname(path).slice(1).toLowerCase() || 'txt';
    yield { path: below, text, format, language: languageNamed(below) };
  }
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort();
  return names.flatMap((name) => filesBelow(join(path, name)));
}

/** The text of UTF-8 bytes; none where they are of another encoding, or no text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') || text.trim() === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Folders that programs keep their files in, and that codes of languages look like. */
const programFolders = new Set(
  'app bin dev doc etc ext lib man new old opt out src tmp usr var'.split(' '),
);

const scripts: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl' };

/**
 * The language that a path names, the name of the file before its folders, the inner folder before
 * the outer: `de.txt`, `deu/law.txt`, `pt_BR.txt`, `sr@latin/law.txt`.
 *
 * A file in no such folder may have the code of a language that has no name in English: `ykg.txt`.
 */
export function languageNamed(path: string): string | undefined {
  const [file = '', ...folders] = path.split(sep).reverse();
  const own = tagOf(file.replace(/\.[^.]*$/u, ''));
  const tags = [own, ...folders.filter((folder) => !programFolders.has(folder)).map(tagOf)];
  return tags.find((tag) => tag !== undefined && languageNames.of(tag) !== undefined) ?? own;
}

function tagOf(name: string): string | undefined {
  const [, language = '', script = ''] =
    /^([a-z]{2,3})(?:[-_.][A-Za-z0-9]+)*(?:@([a-z]+))?$/u.exec(name) ?? [];
  if (language === '') return undefined;
  const tag = Intl.getCanonicalLocales(language)[0];
  const written = scripts[script];
  return written === undefined ? tag : `${tag}-${written}`;
}
