import ts from 'typescript';

/** Rooms whose rows nobody gets to see but through the command. */
const silent = /\/(?:entity|treaty|citation)\/|\/lost-letters\./u;

/** What a row says of itself for people. */
const told = new Set(['title', 'why', 'remedy', 'examples', 'keeps']);

/**
 * Takes out of a module what its rows say of themselves: titles, reasons and examples are for the
 * command and for tests, and a browser should not load them. The rules of repair keep theirs, since
 * they are handed out as they are.
 *
 * @param path the file in the package
 * @param code JavaScript
 */
export function untold(path: string, code: string): string {
  if (!silent.test(path) || !code.includes('keeps:')) return code;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const cut: { readonly start: number; readonly end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isObjectLiteralExpression(node) || !isRow(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    node.properties.forEach((property, at) => {
      const end = node.properties[at + 1]?.pos ?? node.properties.end;
      if (told.has(property.name?.getText() ?? '')) cut.push({ start: property.pos, end });
      else visit(property);
    });
  };
  visit(file);
  return cut.reverse().reduce((now, { start, end }) => now.slice(0, start) + now.slice(end), code);
}

function isRow({ properties }: ts.ObjectLiteralExpression): boolean {
  const names = properties.map(({ name }) => name?.getText());
  return names.includes('examples') && names.includes('keeps');
}
