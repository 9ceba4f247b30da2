import ts from 'typescript';

/** A text in place of a stretch of the code. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Has expressions with properties of Unicode made when they are first used. An engine checks each
 * literal when it reads the code, and looks up every `\p{L}` in it; several hundred of them take
 * longer than all other code of the package together.
 *
 * A literal in a function, at the top of a module or behind the name `pattern` of a rule becomes a
 * call. Those that keep a place of their own in the text (`exec` with the flag `g`) stay literals.
 *
 * @param code JavaScript
 */
export function withExpressionsWhenUsed(code: string): string {
  if (!/\\[pP]\{|new RegExp/u.test(code)) return code;
  const { file, checker, named } = analysed(code);
  const changes: Change[] = [];
  const names: string[] = [];
  const make = ({ text }: ts.RegularExpressionLiteral): string => {
    const end = text.lastIndexOf('/');
    const source = JSON.stringify(text.slice(1, end));
    return `/* @__PURE__ */ whenUsed$(() => new RegExp(${source}, ${JSON.stringify(text.slice(end + 1))}))`;
  };
  const call = (literal: ts.RegularExpressionLiteral): string => {
    const name = `expression$${names.length}`;
    names.push(`var ${name} = ${make(literal)};`);
    return `${name}()`;
  };
  const context = { file, checker, named, make, call };
  const visit = (node: ts.Node): void => {
    if (isComposed(node)) changes.push(...changesForComposed(node, context));
    if (ts.isRegularExpressionLiteral(node) && /\\[pP]\{/u.test(node.text)) {
      changes.push(...changesFor(node, context));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (changes.length === 0) return code;
  const [start = ''] = /^#!.*\n/u.exec(code) ?? [];
  const rest = applied(code, changes).slice(start.length);
  return `${start}${helper}\n${names.join('\n')}\n${rest}`;
}

const helper = `function whenUsed$(make) {
  var made;
  return function () {
    return (made ??= make());
  };
}`;

/** A file, and the identifiers in it by their names. */
interface Analysed {
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly named: ReadonlyMap<string, readonly ts.Identifier[]>;
}

interface Context extends Analysed {
  readonly make: (literal: ts.RegularExpressionLiteral) => string;
  readonly call: (literal: ts.RegularExpressionLiteral) => string;
}

function changesFor(literal: ts.RegularExpressionLiteral, context: Context): readonly Change[] {
  const { parent } = literal;
  const place = { start: literal.getStart(context.file), end: literal.end };
  if (ts.isVariableDeclaration(parent) && isAtTop(parent)) {
    const uses = usesOf(parent.name, context);
    if (uses === undefined) return [];
    return [
      { ...place, text: context.make(literal) },
      ...uses.map((use) => ({ start: use.end, end: use.end, text: '()' })),
    ];
  }
  if (ts.isPropertyAssignment(parent) && parent.name.getText(context.file) === 'pattern') {
    const start = parent.getStart(context.file);
    return [{ start, end: parent.end, text: `get pattern() { return ${context.call(literal)}; }` }];
  }
  if (!isInFunction(literal) || !isStateless(literal)) return [];
  return [{ ...place, text: context.call(literal) }];
}

/** `new RegExp(…)`, put together of several parts. */
function isComposed(node: ts.Node): node is ts.NewExpression {
  return (
    ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

function changesForComposed(made: ts.NewExpression, context: Context): readonly Change[] {
  const { parent } = made;
  if (!ts.isVariableDeclaration(parent) || !isAtTop(parent)) return [];
  const uses = usesOf(parent.name, context);
  if (uses === undefined) return [];
  const start = made.getStart(context.file);
  return [
    { start, end: start, text: '/* @__PURE__ */ whenUsed$(() => ' },
    { start: made.end, end: made.end, text: ')' },
    ...uses.map((use) => ({ start: use.end, end: use.end, text: '()' })),
  ];
}

function analysed(code: string): Analysed {
  const name = 'chunk.js';
  const options = { allowJs: true, noLib: true, noResolve: true, target: ts.ScriptTarget.ESNext };
  const host = ts.createCompilerHost(options, true);
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true);
  const program = ts.createProgram([name], options, {
    ...host,
    getSourceFile: (path) => (path === name ? source : undefined),
  });
  const named = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const others = named.get(node.text);
      if (others === undefined) named.set(node.text, [node]);
      else others.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file: source, checker: program.getTypeChecker(), named };
}

/** Where a name of the top is used; `undefined` where a use is no plain reading of its value. */
function usesOf(
  name: ts.BindingName,
  { file, checker, named }: Context,
): readonly ts.Node[] | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined) return undefined;
  const uses: ts.Node[] = [];
  for (const use of named.get(name.getText(file)) ?? []) {
    if (use === name) continue;
    const isPlain =
      !ts.isShorthandPropertyAssignment(use.parent) && !ts.isExportSpecifier(use.parent);
    if (!isPlain) return undefined;
    if (checker.getSymbolAtLocation(use) === symbol) uses.push(use);
  }
  return uses;
}

function isAtTop(declaration: ts.VariableDeclaration): boolean {
  return ts.isSourceFile(declaration.parent.parent.parent);
}

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

/** Without the flags `g` and `y`, or taken by a method that does not look at the place. */
function isStateless({ text, parent }: ts.RegularExpressionLiteral): boolean {
  if (!/[gy]/u.test(text.slice(text.lastIndexOf('/') + 1))) return true;
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression))
    return false;
  return ['matchAll', 'match', 'replace', 'replaceAll', 'split'].includes(
    parent.expression.name.text,
  );
}

function applied(code: string, changes: readonly Change[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start)) {
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}
