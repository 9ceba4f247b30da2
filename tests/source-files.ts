import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesUnder } from '../build/entries';

/** A source file: its path from the root of the repository, and its syntax tree. */
export interface SourceFile {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** The sources of the package, declarations of other packages aside. */
export const sourceFiles: readonly SourceFile[] = filesUnder('src', '.ts')
  .filter((path) => !path.endsWith('.d.ts'))
  .map((path) => ({
    path,
    tree: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
  }));

/** Calls something on a node and everything below it. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

/** How many lines a node takes, its comment aside. */
export function linesOf(node: ts.Node): number {
  const file = node.getSourceFile();
  const [start, end] = [node.getStart(), node.end].map(
    (at) => file.getLineAndCharacterOfPosition(at).line,
  );
  return (end ?? 0) - (start ?? 0) + 1;
}

/** The sources that a source names, types included. */
export function importsOf({ path, tree }: SourceFile): readonly string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    const isNaming = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const specifier = isNaming ? node.moduleSpecifier : importedBy(node);
    if (specifier !== undefined && ts.isStringLiteral(specifier)) found.push(specifier.text);
  });
  return found
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name))
    .map((base) => [`${base}.ts`, `${base}/index.ts`].find(isSource))
    .filter((one) => one !== undefined);
}

/** What `import('…')` names. */
function importedBy(node: ts.Node): ts.Expression | undefined {
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? node.arguments[0] : undefined;
}

function isSource(path: string): boolean {
  return sourceFiles.some((one) => one.path === path);
}

/** A file that is rows for the most part: arrays, objects and strings. */
export function isTable({ tree }: SourceFile): boolean {
  let lines = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const isRows = ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);
    if (isRows || ts.isStringLiteralLike(node)) lines += linesOf(node);
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return lines / linesOf(tree) > 0.6;
}

/** What a rule says of itself: sentences and texts, which are no code. */
export function isToldOrShown(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    /^(?:title|why|examples|keeps|reason|message)$/u.test(node.name.getText())
  );
}

/** The literals of a file that are code: strings, templates and expressions. */
export function literalsOf({ tree }: SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isToldOrShown(node) || ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      found.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map(({ text }) => text)
          .join('…'),
      );
      for (const { expression } of node.templateSpans) visit(expression);
    } else ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
