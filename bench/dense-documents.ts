import { readdirSync, readFileSync } from 'node:fs';
import { filesUnder } from '../build/entries';

/** So long are documents that are joined of passages, in UTF-16 code units. */
const documentLength = 8000;

/** The articles of the corpus as typesetting left them. */
export function noisyArticles(): string[] {
  return filesUnder('corpus/articles', '.txt')
    .filter((path) => !path.endsWith('.clean.txt'))
    .map((path) => readFileSync(path, 'utf8'));
}

/**
 * Documents as dense as real ones on treaties are: the articles of the corpus without noise, and
 * passages on treaties, joined.
 */
export function denseDocuments(): string[] {
  const articles = filesUnder('corpus/articles', '.clean.txt').map((path) =>
    readFileSync(path, 'utf8'),
  );
  return [...articles, ...joined(passages())];
}

function passages(): string[] {
  const folder = 'corpus/cases/treaty-passages';
  return readdirSync(folder).flatMap((name) => {
    const cases: { text: string }[] = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    return cases.map(({ text }) => text);
  });
}

function joined(texts: readonly string[]): string[] {
  const documents: string[] = [];
  let current = '';
  for (const text of texts) {
    current += `${text}\n\n`;
    if (current.length < documentLength) continue;
    documents.push(current);
    current = '';
  }
  return documents;
}

/** Dense text of a length: the documents one after another, as often as it takes. */
export function denseText(length: number): string {
  const all = denseDocuments().join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** Texts of one paragraph that have nothing but what may grow faster than they do. */
export const paragraphs: Readonly<Record<string, (count: number) => string>> = {
  'one treaty again and again': (count) =>
    'Литвамен 1994 жылғы 9 тамызда құқықтық көмек туралы шарт жасалды. '.repeat(count),
  'other treaties': (count) =>
    Array.from(
      { length: count },
      (_, at) =>
        `Литвамен ${1200 + (at % 800)} жылғы ${1 + (at % 28)} тамызда №${at} шарт жасалды. `,
    ).join(''),
  dates: (count) => '1994 жылғы 9 тамызда, '.repeat(count),
  brackets: (count) => 'шарт (Вильнюс, 1994) ('.repeat(count),
};
