import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { buildSync } from 'esbuild';
import type {
  AggressiveTokenizerNl,
  BayesClassifier as Bayes,
  TfIdf as Index,
  JaroWinklerDistance,
  Stemmer,
} from 'natural';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import schema from '../corpus/schemas/stop-words.schema.json';
import rows from '../corpus/stop-words.json';
import * as entry from '../src/natural';
import { countClaims, run } from './docs-runner';

const { sentenceTokenizer, stemmer, stopWords, wordTokenizer } = entry;

/* Natural's parts, one by one: its root prints to standard output. */
const require = createRequire(import.meta.url);
const TfIdf: typeof Index = require('natural/lib/natural/tfidf/tfidf.js');
const BayesClassifier: typeof Bayes = require('natural/lib/natural/classifiers/bayes_classifier.js');
const jaroWinkler: typeof JaroWinklerDistance = require('natural/lib/natural/distance/jaro-winkler_distance.js');

const articles = {
  treaty:
    'Халықаралық шарт мемлекеттер арасында жасалады. Тараптар шартқа қол қояды, ал парламент шартты ратификациялайды. Шарттың мерзімі шарттың өзінде белгіленеді.',
  court:
    'Сот істі қарап, үкім шығарады. Судья айыпталушының сөзін тыңдайды. Соттың үкіміне шағым беруге болады.',
  labour:
    'Жұмыс беруші қызметкермен еңбек туралы келісімге отырады. Қызметкердің жалақысы уақытында төленеді.',
};

describe('the entry', () => {
  it('exports exactly what is documented', () => {
    expect(Object.keys(entry).sort()).toEqual([
      'sentenceTokenizer',
      'stemmer',
      'stopWords',
      'wordTokenizer',
    ]);
  });

  it('prints nothing when it is imported', () => {
    const { outputFiles } = buildSync({
      entryPoints: ['src/natural.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    });
    const input = outputFiles[0]?.text ?? '';
    expect(input).toContain('tokenizeAndStem');
    const flags = ['--input-type=module'];
    expect(execFileSync(process.execPath, flags, { input, encoding: 'utf8' })).toBe('');
  });
});

describe('the types', () => {
  /** What the compiler says of a program that uses the entry where natural is not installed. */
  function complaints(program: string): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'zanger-types-'));
    try {
      cpSync('dist/natural.d.ts', join(folder, 'entry.d.ts'));
      cpSync('dist/natural', join(folder, 'natural'), { recursive: true });
      const file = join(folder, 'program.ts');
      writeFileSync(
        file,
        `import { stemmer, stopWords, wordTokenizer } from './entry';\n${program}`,
      );
      const options = { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'] };
      return ts
        .getPreEmitDiagnostics(ts.createProgram([file], options))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('are whole where natural is not installed', () => {
    const program = `
      const stems: string[] = stemmer.tokenizeAndStem('шарт').map((word) => stemmer.stem(word));
      export const words = wordTokenizer.tokenize('шарт').concat(stems).filter((word) => !stopWords.has(word));`;
    expect(complaints(program)).toEqual([]);
    expect(complaints('export const number: number = stemmer.stem("шарт");')).toHaveLength(1);
  }, 30_000);

  it('fit those of natural, and promise no step of Porter', () => {
    const asOfNatural: Stemmer = stemmer;
    const tokenizers: AggressiveTokenizerNl[] = [wordTokenizer, sentenceTokenizer];
    expect(asOfNatural.stem('шарттардың')).toBe('шарт');
    expect(tokenizers.map((one) => one.tokenize('Шарт.'))).toEqual([['Шарт'], ['Шарт.']]);
    expect(complaints('stemmer.step1("шарт");')).toHaveLength(1);
  }, 30_000);
});

describe('the tokenizers', () => {
  it('keep Kazakh words whole, which natural cuts at every letter that Russian lacks', () => {
    const words = wordTokenizer.tokenize('Халықаралық құқық, т.б. — 5-ші бап');
    expect(words).toEqual(['Халықаралық', 'құқық', 'т.б.', '5-ші', 'бап']);
  });

  it('cut sentences', () => {
    expect(sentenceTokenizer.tokenize('Ол 2014 ж. келді. Шарт бар.')).toEqual([
      'Ол 2014 ж. келді.',
      'Шарт бар.',
    ]);
  });

  it('trim as those of natural', () => {
    expect(wordTokenizer.trim(['', 'а', '', 'б', ''])).toEqual(['а', '', 'б']);
    expect(wordTokenizer.trim(['', ''])).toEqual([]);
  });
});

describe('the stemmer', () => {
  it('leaves stop words out, or keeps them', () => {
    expect(stemmer.tokenizeAndStem('Шарттар мен келісімдер')).toEqual(['шарт', 'келісім']);
    expect(stemmer.tokenizeAndStem('Шарттар мен келісімдер', true)).toEqual([
      'шарт',
      'мен',
      'келісім',
    ]);
  });
});

describe('with natural', () => {
  it('finds the key term of an article by TfIdf', () => {
    const index = new TfIdf();
    for (const text of Object.values(articles)) index.addDocument(stemmer.tokenizeAndStem(text));
    const best = [0, 1, 2].map((at) => index.listTerms(at)[0]?.term);
    expect(best[0]).toBe('шарт');
    expect(['сот', 'үкім']).toContain(best[1]);
    expect(best[2]).toBe('қызметкер');
  });

  it('sorts articles by subject with a BayesClassifier', () => {
    const classifier = new BayesClassifier(stemmer);
    for (const [subject, text] of Object.entries(articles)) classifier.addDocument(text, subject);
    classifier.train();
    expect(classifier.classify('Шартқа екі мемлекет қол қойды')).toBe('treaty');
    expect(classifier.classify('Судья үкімді оқыды')).toBe('court');
    expect(classifier.classify('Қызметкерлердің еңбегі мен жалақысы')).toBe('labour');
  });

  it('compares stems by Jaro and Winkler', () => {
    const likeness = (one: string, other: string) =>
      jaroWinkler(stemmer.stem(one), stemmer.stem(other));
    expect(likeness('шарттардың', 'шартқа')).toBe(1);
    expect(likeness('келісімдер', 'шарттар')).toBeLessThan(0.6);
  });
});

describe('the stop words', () => {
  it('are rows of the right form', () => {
    const isTable = new Ajv({ allErrors: true }).compile(schema);
    isTable(rows);
    expect(isTable.errors ?? []).toEqual([]);
  });

  it('are there once each', () => {
    const all = rows.flatMap((row) => row.words);
    expect(stopWords.size).toBe(all.length);
  });
});

describe('the example', () => {
  it('keeps its promises', async () => {
    const code = readFileSync('examples/natural.mjs', 'utf8');
    const claims = await run(
      code.replaceAll('import.meta.url', JSON.stringify(import.meta.url)),
      {},
      (name) => (name === 'zanger/natural' ? Promise.resolve(entry) : import(name)),
    );
    expect(claims.length).toBeGreaterThan(0);
    expect(claims).toHaveLength(countClaims(code));
    for (const { expression, actual, expected } of claims) {
      expect(actual, expression).toEqual(expected);
    }
  });
});
