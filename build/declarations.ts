import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** Packages that are ESM alone: a CommonJS program may name their types if it says so. */
const esmOnly = ['unified', 'vfile', 'vfile-message'];

/**
 * Writes the declarations of some entries and of what they name: `.d.ts` for ESM and, from the same
 * text, `.d.cts` for CommonJS.
 *
 * @param entries sources by the names of their files in the package
 * @param folder where the package is built
 */
export function writeDeclarations(entries: Readonly<Record<string, string>>, folder: string): void {
  const open = Object.values(entries);
  const declarationsOf = declarer(open);
  const names = new Map(Object.entries(entries).map(([name, path]) => [path, name]));
  for (const path of open) {
    const text = declarationsOf(path);
    const output = (one: string): string => names.get(one) ?? one.replace(/^src\/|\.ts$/gu, '');
    for (const kind of ['', 'c'] as const) {
      const target = join(folder, `${output(path)}.d.${kind}ts`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(
        target,
        renamed(text, (specifier) => {
          const other = specifier.startsWith('.') ? sourceAt(path, specifier) : undefined;
          if (other === undefined) return attributed(specifier, kind);
          if (!open.includes(other)) open.push(other);
          const to = relative(dirname(output(path)), output(other))
            .split(sep)
            .join('/');
          return `'${to.startsWith('.') ? to : `./${to}`}.${kind}js'`;
        }),
      );
    }
  }
}

/** Gives the declarations of one source; a program for all of them is made once. */
function declarer(paths: readonly string[]): (path: string) => string {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(paths, {
    ...options,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
  });
  return (path) => {
    let declared: string | undefined;
    program.emit(program.getSourceFile(path), (_path, text) => {
      declared = text;
    });
    if (declared === undefined) throw new Error(`${path} has no declarations.`);
    return declared;
  };
}

function sourceAt(from: string, specifier: string): string | undefined {
  const base = join(dirname(from), specifier).split(sep).join('/');
  return [`${base}.ts`, `${base}/index.ts`].find((path) => existsSync(path));
}

function attributed(specifier: string, kind: '' | 'c'): string {
  const mode = kind === 'c' && esmOnly.includes(specifier);
  return `'${specifier}'${mode ? " with { 'resolution-mode': 'import' }" : ''}`;
}

/** Rewrites what each import and export of a declaration names. */
function renamed(text: string, rename: (specifier: string) => string): string {
  const file = ts.createSourceFile('declaration.d.ts', text, ts.ScriptTarget.Latest, true);
  const changes: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const isNaming = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const literal = isNaming ? node.moduleSpecifier : undefined;
    if (literal !== undefined && ts.isStringLiteral(literal)) {
      changes.push({ start: literal.getStart(), end: literal.end, text: rename(literal.text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = '';
  let done = 0;
  for (const change of changes) {
    result += text.slice(done, change.start) + change.text;
    done = change.end;
  }
  return result + text.slice(done);
}
