import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../build/entries';
import { lemmatize, splitSentences, stem, tokenize } from '../src';
import { detectLanguage, detectLanguages } from '../src/language';
import { parseKazakh } from '../src/unified';
import { expectGrowth } from './growth';
import { isLinear } from './linear';

/** Rooms whose expressions are written as literals. */
const files = [
  ...['abbreviations', 'addresses', 'characters', 'enclosures', 'lemma', 'lines', 'number-endings']
    .concat(['openers', 'sentences', 'stem', 'tokens', 'tree'])
    .map((name) => `src/kazakh/${name}.ts`),
  ...['src/kazakh/morphology', 'src/language', 'src/unified', 'src/natural'].flatMap((folder) =>
    filesUnder(folder, '.ts'),
  ),
];

const expressions = files.flatMap((path) =>
  literalsOf(path).map((literal): [string, string] => [`${path} ${literal}`, literal]),
);

describe('regular expressions', () => {
  it('are found', () => {
    expect(expressions.length).toBeGreaterThan(20);
  });

  it.each(expressions)(
    '%s is linear',
    (_name, literal) => {
      const end = literal.lastIndexOf('/');
      expect(isLinear({ source: literal.slice(1, end), flags: literal.slice(end + 1) })).toBe(true);
    },
    60_000,
  );
});

/** Texts that have led scanners astray: long runs of one thing, and things left open. */
const hard: readonly (readonly [string, string])[] = [
  ['letters', 'а'],
  ['blanks', ' '],
  ['lines', 'Аа\n'],
  ['stops', '.'],
  ['abbreviations', 'т.б.'],
  ['initials', 'А.'],
  ['open brackets', '(«['],
  ['closed brackets', ')»]'],
  ['straight quotes', '" "а'],
  ['hyphens', 'а-1-'],
  ['digits', '1,'],
  ['at signs', 'a@'],
  ['labels', 'a.b-'],
  ['schemes', 'http://'],
  ['speech', ': — А? — а '],
  ['surrogates', '\uD83D\uDE00\uD83D'],
  ['mixed letters', 'aа'],
];

/** What a busy machine may add, in milliseconds; a step that is not linear takes seconds. */
const slack = 80;

const functions: readonly (readonly [string, (text: string) => unknown])[] = [
  ['tokenize', tokenize],
  ['splitSentences', splitSentences],
  ['stem', stem],
  ['lemmatize', lemmatize],
  ['detectLanguage', detectLanguage],
  ['detectLanguages', detectLanguages],
];

describe.each(functions)('%s', (_name, run) => {
  it.each(hard)('takes a long text of %s in linear time', (_what, piece) => {
    const text = piece.repeat(Math.ceil(8_000 / piece.length));
    const long = text.repeat(4);
    expectGrowth(
      () => run(text),
      () => run(long),
      12,
      slack,
    );
  });
});

describe('parseKazakh', () => {
  it('takes plain text in linear time', () => {
    const text = 'Шарт 2014 ж. жасалды. Оны «Кім?» деп сұрады [2, с. 35].\n\n'.repeat(100);
    const long = text.repeat(4);
    expectGrowth(
      () => parseKazakh(text),
      () => parseKazakh(long),
      12,
      slack,
    );
  });
});

function literalsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
