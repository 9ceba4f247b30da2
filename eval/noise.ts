import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kz1048, pt154, windows1251, windows1252 } from '../src/kazakh/code-pages';
import { normalize } from '../src/noise';
import { findMisreading } from '../src/noise/misreading-evidence';

/** Texts of one file, one a document. */
interface Corpus {
  readonly name: string;
  readonly language: string;
  readonly texts: readonly string[];
}

/** Which letters a scheme of corruption replaces, and by what. */
const schemes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'o and schwa': {
    '\u043E': 'o',
    '\u041E': 'O',
    '\u04D9': '\u0259',
    '\u04D8': '\u018F',
  },
  'i, I and Y': { '\u0456': 'i', '\u0406': 'I', '\u04AE': 'Y' },
  all: {
    ...letters('\u0430\u0441\u0435\u0456\u043E\u0440\u0445\u0443\u04BB\u04D9', 'aceiopxyh\u0259'),
    ...letters(
      '\u0410\u0412\u0421\u0415\u041D\u0406\u041A\u041C\u041E\u0420\u0422\u0425\u0423\u04AE\u04B0\u04D8',
      'ABCEHIKMOPTXYYY\u018F',
    ),
  },
};

function letters(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, to[at] ?? letter]));
}

/** What the evaluation of repair reads, in words for a help text. */
export const noiseFormats = `  *.conllu              sentences in lines «# text = …»: Kazakh, clean
  *.iob2.txt            one «token tag» a line, blank lines between sentences: Kazakh, clean
  *passages*.txt        one passage a line: Kazakh, clean
  ntrex/XX.txt          one sentence a line in language XX: kk clean, others never to be recoded`;

/**
 * Measures repair on the texts of a folder and prints the figures.
 *
 * @param directory a folder with any of the files of {@link noiseFormats}
 */
export function evaluateNoise(directory: string): void {
  const corpora = readCorpora(directory);
  const kazakh = corpora.filter((corpus) => corpus.language === 'kk');
  console.log('Repair: clean text (edits are false ones, or damage in the corpus)');
  for (const corpus of kazakh) printClean(corpus);
  for (const size of [1, 10]) {
    console.log(`\nRepair: letters restored after corruption, documents of ${size} texts`);
    for (const corpus of kazakh) {
      const texts = inDocuments(corpus.texts, size);
      for (const scheme of Object.keys(schemes)) {
        for (const share of [0.3, 1]) printRestored({ ...corpus, texts }, scheme, share);
      }
    }
  }
  console.log('\nRepair: code pages of snippets of 200 characters');
  for (const corpus of kazakh) printCodePages(corpus);
  for (const corpus of corpora.filter(({ language }) => language !== 'kk')) printUntouched(corpus);
}

/** Texts one after the other, so many lines a document. */
function inDocuments(texts: readonly string[], size: number): string[] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    texts.slice(at * size, (at + 1) * size).join('\n'),
  );
}

function printClean({ name, texts }: Corpus): void {
  let words = 0;
  let edits = 0;
  const touched = new Map<string, number>();
  for (const text of texts) {
    words += text.split(/\s+/u).length;
    const clean = normalize(text);
    edits += clean.edits.length;
    for (const edit of clean.edits) touched.set(edit.rule, (touched.get(edit.rule) ?? 0) + 1);
  }
  const rules = [...touched].map(([rule, count]) => `${rule} ${count}`).join(', ');
  console.log(`  ${name}: ${words} words, ${edits} edits ${rules === '' ? '' : `(${rules})`}`);
}

function printRestored({ name, texts }: Corpus, scheme: string, share: number): void {
  const random = generator(20_01);
  const all = { right: 0, total: 0 };
  const byLetter = new Map<string, { right: number; total: number }>();
  for (const text of texts) {
    const { corrupted, places } = corrupt(text, schemes[scheme] ?? {}, share, random);
    const clean = normalize(corrupted);
    for (const at of places) {
      const span = clean.toClean({ start: at, end: at + 1 });
      const isRight = clean.text.slice(span.start, span.end) === text[at];
      const letter = corrupted[at] ?? '';
      const own = byLetter.get(letter) ?? { right: 0, total: 0 };
      for (const count of [all, own]) {
        count.total += 1;
        if (isRight) count.right += 1;
      }
      byLetter.set(letter, own);
    }
  }
  const ys = ['Y', 'y'].flatMap((letter) => {
    const own = byLetter.get(letter);
    return own === undefined ? [] : [`${letter} ${percent(own)} of ${own.total}`];
  });
  console.log(
    `  ${name}, ${scheme}, ${share}: ${percent(all)} of ${all.total} letters ${ys.join(', ')}`,
  );
}

function corrupt(
  text: string,
  scheme: Readonly<Record<string, string>>,
  share: number,
  random: () => number,
): { readonly corrupted: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let corrupted = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const twin = scheme[letter];
    if (twin !== undefined && random() < share) {
      corrupted += twin;
      places.push(at);
    } else {
      corrupted += letter;
    }
  }
  return { corrupted, places };
}

function printCodePages({ name, texts }: Corpus): void {
  const snippets = cut(texts.join(' '));
  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
  const ways: readonly (readonly [string, (text: string) => number[], string])[] = [
    ['KZ-1048 read as windows-1251', (text) => encode(text, kz1048), windows1251],
    ['PT154 read as windows-1251', (text) => encode(text, pt154), windows1251],
    ['KZ-1048 read as windows-1252', (text) => encode(text, kz1048), windows1252],
    ['PT154 read as windows-1252', (text) => encode(text, pt154), windows1252],
    ['UTF-8 read as windows-1251', utf8, windows1251],
    ['UTF-8 read as windows-1252', utf8, windows1252],
  ];
  for (const [title, write, readAs] of ways) {
    const count = { right: 0, total: snippets.length };
    for (const snippet of snippets) {
      const read = write(snippet).map((byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : (readAs[byte - 0x80] ?? ''),
      );
      if (findMisreading(read.join(''))?.title === title) count.right += 1;
    }
    console.log(`  ${name}, ${title}: ${percent(count)} of ${count.total}`);
  }
  printUntouched({ name, language: 'kk', texts });
}

function printUntouched({ name, language, texts }: Corpus): void {
  const snippets = cut(texts.join(' '));
  const recoded = snippets.filter((snippet) => findMisreading(snippet) !== undefined);
  console.log(
    `  ${name} (${language}), read rightly: ${recoded.length} of ${snippets.length} recoded`,
  );
}

function cut(text: string): string[] {
  return Array.from({ length: Math.floor(text.length / 200) }, (_, at) =>
    text.slice(at * 200, at * 200 + 200),
  );
}

function encode(text: string, page: string): number[] {
  return Array.from(text, (letter) => {
    if (letter < '\u0080') return letter.charCodeAt(0);
    const at = page.indexOf(letter);
    return at < 0 ? 0x3f : at + 0x80;
  });
}

function percent({ right, total }: { readonly right: number; readonly total: number }): string {
  return total === 0 ? 'none' : `${((100 * right) / total).toFixed(3)} %`;
}

/** Reproducible numbers from 0 to 1 (a linear congruence, Park and Miller 1988). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function readCorpora(directory: string): Corpus[] {
  const files = readdirSync(directory).sort();
  const corpora = files.flatMap((file): Corpus[] => {
    const read = (): string => readFileSync(join(directory, file), 'utf8');
    if (file.endsWith('.conllu'))
      return [{ name: file, language: 'kk', texts: sentencesOf(read()) }];
    if (file.endsWith('.iob2.txt'))
      return [{ name: file, language: 'kk', texts: tokensOf(read()) }];
    if (/passages.*\.txt$/u.test(file))
      return [{ name: file, language: 'kk', texts: linesOf(read()) }];
    return [];
  });
  const parallel = join(directory, 'ntrex');
  if (!existsSync(parallel)) return corpora;
  const languages = readdirSync(parallel)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return [
    ...corpora,
    ...languages.map((file) => ({
      name: `ntrex/${file}`,
      language: file.slice(0, -4),
      texts: linesOf(readFileSync(join(parallel, file), 'utf8')),
    })),
  ];
}

function sentencesOf(conllu: string): string[] {
  return Array.from(conllu.matchAll(/^# text = (.*)$/gmu), ([, text]) => text ?? '');
}

function tokensOf(iob2: string): string[] {
  return iob2
    .split(/\n{2,}/u)
    .map((sentence) =>
      sentence
        .split('\n')
        .map((line) => line.split(' ')[0] ?? '')
        .filter((token) => token !== '')
        .join(' '),
    )
    .filter((text) => text !== '');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
