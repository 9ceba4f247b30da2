import type { Element, Root, RootContent } from 'hast';
import { elementsNamed } from './html-tree';

/** What stands around the text of a page, by the names that HTML has for it. */
const frames: ReadonlySet<string> = new Set([
  ...['nav', 'aside', 'footer', 'head', 'button', 'select', 'dialog', 'menu', 'iframe'],
  ...['script', 'style', 'noscript', 'template', 'svg'],
]);

const roles: ReadonlySet<string> = new Set([
  ...['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar'],
]);

/** Words in the class or the id of what stands around. */
const around =
  /(?:^|[-_\s])(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|footer|topbar|toolbar|cookies?|share|social|pagination|pager|related|banner|advert(?:isement)?|login|search(?:form)?)(?:$|[-_\s])/iu;

/**
 * The part of a page that is its text: what `main` holds, or the one `article`; else all but menus,
 * edges and boxes of links. A page that would lose nearly everything stays as it is.
 *
 * @param tree the page
 */
export function mainContent(tree: Root): Root {
  const mains = elementsNamed(tree, 'main');
  const articles = elementsNamed(tree, 'article');
  const [one] = mains.length === 1 ? mains : articles.length === 1 ? articles : [];
  const part: Root = one === undefined ? tree : { ...tree, children: [one] };
  const sizes: Sizes = new Map();
  const whole = measure(tree, sizes);
  const body: Root = { ...part, children: part.children.flatMap((child) => without(child, sizes)) };
  return measure(body, new Map()).letters * smallestShare < whole.letters ? tree : body;
}

/** How many letters a node has, how many links, and how many letters those have. */
interface Size {
  readonly letters: number;
  readonly links: number;
  readonly linked: number;
}

type Sizes = Map<Root | RootContent, Size>;

/** Measures a node and all below it, each once. */
function measure(node: Root | RootContent, sizes: Sizes): Size {
  let [letters, links, linked] = [node.type === 'text' ? node.value.trim().length : 0, 0, 0];
  for (const child of 'children' in node ? node.children : []) {
    const size = measure(child, sizes);
    letters += size.letters;
    links += size.links;
    linked += size.linked;
  }
  const isLink = node.type === 'element' && node.tagName === 'a';
  const size = isLink ? { letters, links: 1, linked: letters } : { letters, links, linked };
  sizes.set(node, size);
  return size;
}

/** Of a whole page its text is at least the so-many-eth part. */
const smallestShare = 20;

/** A node without what stands around the text, or nothing. */
function without<Node extends RootContent>(node: Node, sizes: Sizes): Node[] {
  if (node.type !== 'element') return [node];
  if (isAround(node) || isBoxOfLinks(node, sizes.get(node))) return [];
  return [{ ...node, children: node.children.flatMap((child) => without(child, sizes)) }];
}

function isAround({ tagName, properties }: Element): boolean {
  if (frames.has(tagName) || roles.has(String(properties['role'] ?? ''))) return true;
  if (tagName === 'html' || tagName === 'body' || tagName === 'main' || tagName === 'article')
    return false;
  const { className, id } = properties;
  return [...(Array.isArray(className) ? className : []), id ?? ''].some((name) =>
    around.test(String(name)),
  );
}

/** So many links at least make a menu, each of so many letters at most. */
const fewestLinks = 4;
const longestLink = 40;

/**
 * A list or a box of short links and hardly any other words. A numbered list of sources whose
 * titles are links is none.
 */
function isBoxOfLinks({ tagName }: Element, size: Size | undefined): boolean {
  if (size === undefined || (tagName !== 'ul' && tagName !== 'div')) return false;
  const { letters, links, linked } = size;
  return links >= fewestLinks && linked >= 0.8 * letters && linked / links <= longestLink;
}
