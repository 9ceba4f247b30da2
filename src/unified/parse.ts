import type { Root, RootContent, SentenceContent } from 'nlcst';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { buildTree } from '../kazakh/tree';
import { sourceOfFile, sourceOfTree, type TreeSource } from './source';

declare module 'nlcst' {
  interface RootData {
    /** The text that zanger made the tree of. */
    zanger?: TreeSource;
  }
}

/**
 * A plugin that parses Kazakh text: repairs it and gives an nlcst tree whose values are the
 * repaired text and whose positions are places in the text as given.
 *
 * With `remark-retext` or `rehype-retext` the same plugin, used in the processor that they get,
 * regroups what they found in Markdown or HTML into Kazakh sentences and words.
 *
 * @example
 * const tree = unified().use(kazakhParse).parse('oсы шaрт');
 * toString(tree); // => 'осы шарт'
 */
export const kazakhParse: Plugin<[], string, Root> = withoutResult(function () {
  this.parser = parseKazakh;
  return (tree: Root, file: VFile): undefined => {
    if (tree.data?.zanger === undefined) regroup(tree, String(file));
  };
});

type Attacher = (this: ThisParameterType<Plugin<[], string, Root>>) => void;

/** The types of unified know plugins that parse or that transform, and none that do both. */
function withoutResult(attacher: Attacher): Attacher {
  return attacher;
}

/**
 * Parses Kazakh text into an nlcst tree.
 *
 * @param document the text of a file
 *
 * @example
 * parseKazakh('Шарт күшіне енді. Ол мерзімсіз.').children.length; // => 1
 */
export function parseKazakh(document: string): Root {
  return treeOf(sourceOfFile(document));
}

/**
 * A parser in the shape that `remark-retext` and `rehype-retext` take, for a tree of its own:
 * `unified().use(remarkParse).use(remarkRetext, kazakhParser)`.
 *
 * @example
 * kazakhParser.tokenize('осы шарт').length; // => 3
 */
export const kazakhParser = {
  parse: (value: string | null | undefined): Root => parseKazakh(value ?? ''),
  tokenize: (value: string | null | undefined): SentenceContent[] =>
    flatten(buildTree(value ?? '').children),
  tokenizeSentencePlugins: [],
  tokenizeParagraphPlugins: [],
  tokenizeRootPlugins: [(root: Root) => regroup(root)],
};

/** The words, signs and blanks of a tree without its paragraphs and sentences. */
function flatten(nodes: readonly RootContent[]): SentenceContent[] {
  return nodes.flatMap((node): SentenceContent[] => {
    if (node.type === 'ParagraphNode' || node.type === 'SentenceNode')
      return flatten(node.children);
    return node.type === 'TextNode' ? [] : [node];
  });
}

/** Puts the words of a tree together anew, by the rules of Kazakh. */
function regroup(root: Root, file?: string): undefined {
  const { children, data } = treeOf(sourceOfTree(root, file));
  root.children = children;
  if (data !== undefined) root.data = data;
}

function treeOf(source: TreeSource): Root {
  const { clean, place, sources } = source;
  const tree = buildTree(clean.text, {
    place: (span) => place(clean.toSource(span)),
    sources: sources.map((span) => clean.toClean(span)),
  });
  return { ...tree, data: { zanger: source } };
}
