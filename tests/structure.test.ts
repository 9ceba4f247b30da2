import { statSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../build/entries';
import {
  importsOf,
  isTable,
  linesOf,
  literalsOf,
  type SourceFile,
  sourceFiles,
  walk,
} from './source-files';

/** The rooms of the house from the ground up: a file stands on its own room and those before it. */
const rooms = [
  'packed',
  'once',
  'pattern',
  'rule',
  'finding',
  'edit',
  'compose',
  'diagnostic',
  'offsets',
  'text',
  'kazakh',
  'document',
  'noise',
  'markup',
  'entity',
  'treaty',
  'citation',
  'analyze',
  'revive',
  'index',
  'language',
  'unified',
  'natural',
  'node',
  'cli',
];

/** Names that say nothing of what is inside. */
const empty =
  /(?:^|[/-])(?:utils?|helpers?|common|core|types?|constants?|misc|lib|shared)(?:\.|\/|$)/u;

/** In bytes: the largest file that is no table, the largest table, and the middle one of all files. */
const largest = { file: 8 * 1024, table: 32 * 1024, middle: 2.5 * 1024 };

const longestFunction = 40;
const longestExpression = 200;
const longestList = 7;

/**
 * What is still to be mended, by the law it breaks: files, or folders with a slash behind. A file
 * that keeps the law, or is gone, has to leave the list.
 */
const toMend: Readonly<Record<string, readonly string[]>> = {
  circles: ['src/entity/', 'src/treaty/'],
  rooms: ['src/entity/'],
  size: [],
  expressions: [
    'src/entity/',
    'src/noise/invisible.ts',
    'src/noise/line-breaks.ts',
    'src/noise/numeral-heads.ts',
    'src/noise/ocr-brackets.ts',
    'src/noise/page-marks.ts',
    'src/treaty/',
  ],
  lists: [
    'src/entity/',
    'src/noise/digit-letters.ts',
    'src/noise/letter-digits.ts',
    'src/noise/letter-three.ts',
    'src/noise/ocr-known-words.ts',
    'src/noise/ocr-schwa.ts',
    'src/noise/y-stems.ts',
    'src/treaty/',
  ],
};

/** Endings are grammar, not words. */
const tablesOfEndings = [
  'src/kazakh/morphology/endings.ts',
  'src/kazakh/suffixes.ts',
  'src/noise/russian-endings.ts',
];

/** Compares what breaks a law with what is known to. */
function expectMended(law: string, offences: ReadonlyMap<string, readonly string[]>): void {
  const known = toMend[law] ?? [];
  const isIn = (path: string, entry: string): boolean =>
    entry.endsWith('/') ? path.startsWith(entry) : path === entry;
  const fresh = [...offences].filter(([path]) => !known.some((entry) => isIn(path, entry)));
  const done = known.filter((entry) => ![...offences.keys()].some((path) => isIn(path, entry)));
  expect(Object.fromEntries(fresh), `broken now (${law})`).toEqual({});
  expect(done, `kept again: take these off toMend.${law}`).toEqual([]);
}

/** The files for which something is found. */
function offencesIn(
  find: (file: SourceFile) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = sourceFiles.map((file) => [file.path, find(file)] as const);
  return new Map(found.filter(([, offences]) => offences.length > 0));
}

describe('the imports', () => {
  const graph = new Map(sourceFiles.map((file) => [file.path, importsOf(file)]));

  it('are found', () => {
    expect(graph.get('src/revive.ts')).toEqual(['src/analyze.ts', 'src/text.ts']);
    expect(graph.get('src/cli/program.ts')).toContain('src/cli/run-task.ts');
  });

  it('go in no circle, types included', () => {
    expectMended(
      'circles',
      offencesIn(({ path }) => (reaches(graph, path, path) ? (graph.get(path) ?? []) : [])),
    );
  });

  it('go down the house', () => {
    expect(rooms).toEqual(
      expect.arrayContaining([...new Set(sourceFiles.map(({ path }) => roomOf(path)))]),
    );
    expectMended(
      'rooms',
      offencesIn(({ path }) =>
        (graph.get(path) ?? []).filter((other) => rankOf(other) > rankOf(path)),
      ),
    );
  });
});

describe('the files', () => {
  it('have names that say what is inside', () => {
    expect(empty.test('src/date-utils.ts')).toBe(true);
    const all = [
      ...filesUnder('src', '.ts'),
      ...filesUnder('build', '.ts'),
      ...filesUnder('tests', '.ts'),
    ];
    expect(all.filter((path) => empty.test(path) || !/^[a-z\d./-]+$/u.test(path))).toEqual([]);
  });

  it('are short, tables aside', () => {
    const sizes = sourceFiles.map(({ path }) => statSync(path).size).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(largest.middle);
    expectMended(
      'size',
      offencesIn((file) => {
        const { size } = statSync(file.path);
        return size > (isTable(file) ? largest.table : largest.file) ? [`${size} bytes`] : [];
      }),
    );
  });
});

describe('the code', () => {
  it.each([
    ['any', (node: ts.Node) => node.kind === ts.SyntaxKind.AnyKeyword],
    ['a class', (node: ts.Node) => ts.isClassLike(node)],
    ['a default export', (node: ts.Node) => ts.isExportAssignment(node)],
    ['a non-null assertion', (node: ts.Node) => ts.isNonNullExpression(node)],
    ['mutable module state', isMutableState],
    [
      'a function that fits no screen',
      (node: ts.Node) => ts.isFunctionLike(node) && linesOf(node) > longestFunction,
    ],
  ])('has nowhere %s', (_what, isOffence) => {
    const offences = offencesIn(({ tree }) => {
      const found: string[] = [];
      walk(tree, (node) => {
        if (isOffence(node)) found.push(node.getText().slice(0, 60));
      });
      return found;
    });
    expect(Object.fromEntries(offences)).toEqual({});
  });

  it('composes long expressions of named parts', () => {
    expectMended(
      'expressions',
      offencesIn((file) =>
        expressionsOf(file)
          .filter((expression) => expression.length > longestExpression)
          .map((expression) => `${expression.length}: ${expression.slice(0, 60)}`),
      ),
    );
  });

  it('leaves lists of Kazakh words to the corpus', () => {
    expectMended(
      'lists',
      offencesIn((file) =>
        tablesOfEndings.includes(file.path)
          ? []
          : [...arraysOf(file), ...literalsOf(file).flatMap(listsIn)],
      ),
    );
  });

  it('has no word of Latin and Cyrillic letters, tables and examples aside', () => {
    const offences = offencesIn((file) => (isTable(file) ? [] : mixedWords(file)));
    expect(Object.fromEntries(offences)).toEqual({});
  });
});

function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/u, '') ?? '';
}

function rankOf(path: string): number {
  return rooms.indexOf(roomOf(path));
}

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === to) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(graph.get(path) ?? []));
  }
  return false;
}

function isMutableState(node: ts.Node): boolean {
  return (
    ts.isVariableStatement(node) &&
    ts.isSourceFile(node.parent) &&
    (node.declarationList.flags & ts.NodeFlags.Const) === 0
  );
}

/** The expressions of a file as they are written: without the blanks and comments of `pattern`. */
function expressionsOf({ tree }: SourceFile): readonly string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    const isPattern = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw';
    if (isPattern)
      found.push(
        node.template
          .getText()
          .replace(/\s#.*$/gmu, '')
          .replace(/\s+/gu, ''),
      );
  });
  return found;
}

const cyrillicWord = /^\P{L}{0,3}\p{sc=Cyrillic}{3,}/u;

/** Arrays with too many Kazakh words. */
function arraysOf({ tree }: SourceFile): readonly string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (!ts.isArrayLiteralExpression(node)) return;
    const words = node.elements.filter(
      (element) => ts.isStringLiteralLike(element) && cyrillicWord.test(element.text),
    );
    const isShown = ts.findAncestor(
      node,
      (above) =>
        ts.isPropertyAssignment(above) && /^(?:examples|keeps)$/u.test(above.name.getText()),
    );
    if (!isShown && words.length > longestList)
      found.push(`array of ${words.length}: ${node.getText().slice(0, 60)}`);
  });
  return found;
}

/** Lists of Kazakh words in a literal: with blanks between, or the branches of an expression. */
function listsIn(literal: string): readonly string[] {
  const blanks = literal.split(/\s+/u);
  const words = blanks.filter((word) => /^\p{sc=Cyrillic}{2,}$/u.test(word));
  const found =
    words.length > longestList && words.length === blanks.filter(Boolean).length
      ? [`words ${words.length}: ${literal.slice(0, 60)}`]
      : [];
  for (const branches of alternatives(literal)) {
    const count = branches.filter((branch) => cyrillicWord.test(branch.trim())).length;
    if (count > longestList) found.push(`branches ${count}: ${branches.join('|').slice(0, 60)}`);
  }
  return found;
}

/** The branches of each group of an expression, and of the whole. */
function alternatives(expression: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  const open: string[][] = [['']];
  for (const character of expression.replace(/\\./gu, '..').replace(/\[[^\]]*\]/gu, '.')) {
    const branches = open.at(-1) ?? [''];
    if (character === '(') open.push(['']);
    else if (character === ')' && open.length > 1) all.push(open.pop() ?? []);
    else if (character === '|') branches.push('');
    else branches[branches.length - 1] += character;
  }
  return [...all, ...open];
}

/** Words of both scripts outside of examples, `keeps` and code in doc comments. */
function mixedWords({ tree }: SourceFile): readonly string[] {
  const text = tree
    .getFullText()
    .replace(/\\(?:u[\dA-F]{4}|[a-zA-Z])/gu, blanked)
    .replace(/\[[^\]\n]*\p{L}-\p{L}[^\]\n]*\]/gu, blanked);
  const hidden: { start: number; end: number }[] = [];
  walk(tree, (node) => {
    const isExample =
      ts.isPropertyAssignment(node) && /^(?:examples|keeps)$/u.test(node.name.getText());
    if (isExample) hidden.push({ start: node.pos, end: node.end });
  });
  for (const match of text.matchAll(/@example[\s\S]*?\*\//gu)) {
    hidden.push({ start: match.index, end: match.index + match[0].length });
  }
  const words = text.matchAll(
    /\p{L}*(?:\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin})\p{L}*/gu,
  );
  return Array.from(words)
    .filter(({ index }) => !hidden.some(({ start, end }) => start <= index && index < end))
    .map(([word]) => word);
}

/** Escapes and classes of regular expressions are no words. */
function blanked(code: string): string {
  return ' '.repeat(code.length);
}
