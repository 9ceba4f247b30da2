import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import { piecesOfHtml } from './html';
import { piecesOfMarkdown } from './markdown';
import { type Prose, proseOf } from './prose';
import { findVerbatims } from './verbatim';

/** The forms of files whose prose is repaired in its place. */
export type Form = 'markdown' | 'html';

/** What a parser makes of a file. */
export interface Parsed {
  readonly prose: Prose;
  /** All that is no prose: a repair must leave it the same. */
  readonly shape: string;
}

/** Parses a file of one form. */
export type Parse = (file: string) => Parsed;

/** Loads the parser of a form; nobody else pays for it. */
export async function parserOf(form: Form): Promise<Parse> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([
    import('unified'),
    import('rehype-parse'),
  ]);
  if (form === 'html') {
    const page = unified().use(rehypeParse).freeze();
    return (file) => {
      const tree = page.parse(file);
      const prose = proseOf(piecesOfHtml(tree, file), findVerbatims(file));
      return { prose, shape: shapeOf(tree) };
    };
  }
  const [{ default: remarkParse }, { default: remarkGfm }, { default: remarkFrontmatter }] =
    await Promise.all([import('remark-parse'), import('remark-gfm'), import('remark-frontmatter')]);
  const fragment = unified().use(rehypeParse, { fragment: true }).freeze();
  const notes = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .freeze();
  return (file) => {
    const tree = notes.parse(file);
    const pieces = piecesOfMarkdown(tree, file, (html) => fragment.parse(html));
    return { prose: proseOf(pieces, findVerbatims(file)), shape: shapeOf(tree) };
  };
}

/** Nodes that a repair may make two of. */
const fluid: ReadonlySet<string> = new Set(['paragraph', 'root']);

/** Stands for prose, however much there is of it. */
const words = '\0';

/** What a node says beside its text and its place. */
const silent: ReadonlySet<string> = new Set(['position', 'children', 'data', 'spread', 'content']);

function shapeOf(node: HtmlNodes | MarkdownNodes): string {
  if (node.type === 'text') return node.value.trim() === '' ? '' : words;
  const inside =
    'children' in node ? node.children.map(shapeOf).join('').replace(/\0+/gu, words) : '';
  if (fluid.has(node.type)) return inside;
  // A link that is its own text is prose.
  const isProse = node.type === 'html' || isAddress(node);
  const own = JSON.stringify(node, (key, value) => {
    const isSilent = silent.has(key) || (isProse && (key === 'value' || key === 'url'));
    return isSilent ? undefined : value;
  });
  return `(${own}${inside})`;
}

function isAddress(node: HtmlNodes | MarkdownNodes): boolean {
  if (node.type !== 'link') return false;
  const [first] = node.children;
  return first?.position?.start.offset === node.position?.start.offset;
}
