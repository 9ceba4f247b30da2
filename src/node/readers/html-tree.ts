import type { Element, Root, RootContent } from 'hast';

/** Reads HTML into a tree; whatever is wrong in it is put right as a browser would. */
export async function parseHtml(html: string): Promise<Root> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([
    import('unified'),
    import('rehype-parse'),
  ]);
  return unified().use(rehypeParse).parse(html);
}

/** The text of a tree as a browser shows it. */
export async function textOfTree(tree: Root | Element): Promise<string> {
  const { toText } = await import('hast-util-to-text');
  return toText(tree).trim();
}

/** All elements of a class below a node, in order; elements inside a found one are left out. */
export function elementsOf(node: Root | RootContent, className: string): Element[] {
  return elementsWhere(node, (element) => hasClass(element, className));
}

/** All elements of a name below a node, likewise. */
export function elementsNamed(node: Root | RootContent, name: string): Element[] {
  return elementsWhere(node, ({ tagName }) => tagName === name);
}

function elementsWhere(node: Root | RootContent, holds: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child): Element[] =>
    child.type === 'element' && holds(child) ? [child] : elementsWhere(child, holds),
  );
}

function hasClass({ properties }: Element, className: string): boolean {
  const { className: classes } = properties;
  return Array.isArray(classes) && classes.includes(className);
}
