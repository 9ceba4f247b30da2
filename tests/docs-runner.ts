import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A piece of documentation that claims something: `expression; // => value`. */
export interface Snippet {
  readonly name: string;
  readonly code: string;
}

/** What a snippet claimed, and what came out. */
export interface Claim {
  readonly expression: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** The `@example` blocks of a source file, each under the name it belongs to. */
export function examplesOf(path: string): Snippet[] {
  const file = parse(path, readFileSync(path, 'utf8'));
  const snippets: Snippet[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue;
      const code = ts.getTextOfJSDocComment(tag.comment) ?? '';
      snippets.push({ name: nameOf(node), code: code.replace(/^```\w*\n|```$/gu, '') });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return snippets;
}

/** The exported names of a source file whose documentation is missing or has no `@example`. */
export function undocumented(path: string): { comment: string[]; example: string[] } {
  const file = parse(path, readFileSync(path, 'utf8'));
  const missing = { comment: [] as string[], example: [] as string[] };
  let last = '';
  for (const statement of file.statements) {
    if (!isExported(statement) || ts.isExportDeclaration(statement)) continue;
    // The comment of several signatures stands on the first.
    if (ts.isFunctionDeclaration(statement) && nameOf(statement) === last) continue;
    last = nameOf(statement);
    const tags = ts.getJSDocCommentsAndTags(statement);
    if (tags.length === 0) missing.comment.push(nameOf(statement));
    const isValue = ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement);
    const hasExample = ts.getJSDocTags(statement).some((tag) => tag.tagName.text === 'example');
    if (isValue && !hasExample) missing.example.push(nameOf(statement));
  }
  return missing;
}

/**
 * Runs a snippet and gathers its claims. Imports are resolved by `load`; other names come from
 * `names`.
 */
export async function run(
  code: string,
  names: Readonly<Record<string, unknown>>,
  load: (specifier: string) => Promise<unknown>,
): Promise<Claim[]> {
  const claims: Claim[] = [];
  const claim = async (expression: string, actual: unknown, expected: unknown): Promise<void> => {
    claims.push({ expression, actual: await actual, expected });
  };
  const script = ts.transpileModule(withClaims(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  const used = Object.keys(names).filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(code));
  const declared = new Set(declarationsOf(code));
  const given = used.filter((name) => !declared.has(name));
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  const body = new AsyncFunction(
    '__claim',
    '__load',
    ...given,
    script.replace(/^export \{\};?$/mu, ''),
  );
  await body(claim, load, ...given.map((name) => names[name]));
  return claims;
}

/** How many claims a snippet makes, counted without running it. */
export function countClaims(code: string): number {
  return Array.from(code.matchAll(/;[ \t]*\n?[ \t]*\/\/ => /gu)).length;
}

/** Turns `expression; // => value` into a call, and imports into loads. */
function withClaims(code: string): string {
  const file = parse('snippet.ts', code);
  const lines: string[] = [];
  for (const statement of file.statements) {
    const text = statement.getText(file);
    if (ts.isImportDeclaration(statement)) {
      lines.push(loading(statement, file));
      continue;
    }
    const rest = code.slice(statement.end).match(/^[ \t]*\n?[ \t]*\/\/ => (.*(?:\n\/\/ {2,}.*)*)/u);
    if (rest?.[1] === undefined) {
      lines.push(text);
      continue;
    }
    const expected = rest[1].replace(/\n\/\/ +/gu, '\n');
    const isDeclaration = ts.isVariableStatement(statement);
    const expression = isDeclaration
      ? (statement.declarationList.declarations[0]?.name.getText(file) ?? '')
      : text.replace(/;$/u, '');
    if (isDeclaration) lines.push(text);
    lines.push(`await __claim(${JSON.stringify(expression)}, (${expression}), (${expected}));`);
  }
  return lines.join('\n');
}

function loading(statement: ts.ImportDeclaration, file: ts.SourceFile): string {
  const from = statement.moduleSpecifier.getText(file);
  const clause = statement.importClause;
  if (clause === undefined || clause.isTypeOnly) return '';
  const parts: string[] = [];
  if (clause.name !== undefined) parts.push(`default: ${clause.name.text}`);
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const { name, propertyName, isTypeOnly } of bindings.elements) {
      if (!isTypeOnly)
        parts.push(propertyName ? `${propertyName.getText(file)}: ${name.text}` : name.text);
    }
  }
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    return `const ${bindings.name.text} = await __load(${from});`;
  }
  return `const { ${parts.join(', ')} } = await __load(${from});`;
}

function declarationsOf(code: string): string[] {
  const names: string[] = [];
  const add = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.push(name.text);
    else for (const part of name.elements) if (ts.isBindingElement(part)) add(part.name);
  };
  for (const statement of parse('snippet.ts', code).statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) add(name);
    } else if (ts.isFunctionDeclaration(statement) && statement.name)
      names.push(statement.name.text);
    else if (ts.isImportDeclaration(statement)) {
      const { name, namedBindings } = statement.importClause ?? {};
      if (name) names.push(name.text);
      if (namedBindings && ts.isNamespaceImport(namedBindings)) names.push(namedBindings.name.text);
      if (namedBindings && ts.isNamedImports(namedBindings)) {
        for (const element of namedBindings.elements) names.push(element.name.text);
      }
    }
  }
  return names;
}

function isExported(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return true;
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations[0]?.name.getText() ?? '';
  if ('name' in node && node.name !== undefined) return (node.name as ts.Node).getText();
  return '';
}

function parse(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
}
