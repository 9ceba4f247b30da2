import type { Root, Sentence } from 'nlcst';
import type { Plugin } from 'unified';
import { type Citation, resolveCitations } from '../citation';
import { type DateMention, findDates } from '../entity/date/find-dates';
import type { Located, Span } from '../finding';
import { extractTreaties, type Treaty } from '../treaty';
import { sourceOfTree, type TreeSource } from './source';

declare module 'nlcst' {
  interface SentenceData {
    /** The treaties that the sentence begins to speak of. */
    treaties?: readonly Treaty[];
    /** The citations in the sentence. */
    citations?: readonly Citation[];
    /** The dates in the sentence. */
    dates?: readonly DateMention[];
  }
}

/**
 * A plugin that hangs the treaties a text speaks of on its sentences: `sentence.data.treaties`.
 * A finding's `source` counts in the file.
 *
 * @example
 * const processor = unified().use(kazakhParse).use(kazakhTreaties).use(kazakhStringify);
 * String(processor.processSync('Шарт жасалды.')); // => 'Шарт жасалды.'
 */
export const kazakhTreaties: Plugin<[], Root> = () => (tree) => {
  attach(tree, 'treaties', ({ clean }) => extractTreaties(clean));
};

/**
 * A plugin that hangs citations on the sentences they stand in: `sentence.data.citations`.
 *
 * @example
 * const tree = unified().use(kazakhParse).use(kazakhCitations).runSync(parseKazakh('Мәтін [1].'));
 * tree.type; // => 'RootNode'
 */
export const kazakhCitations: Plugin<[], Root> = () => (tree) => {
  attach(tree, 'citations', ({ clean }) => resolveCitations(clean).citations);
};

/**
 * A plugin that hangs dates on the sentences they stand in: `sentence.data.dates`.
 *
 * @example
 * const tree = unified().use(kazakhParse).use(kazakhDates).runSync(parseKazakh('2014 ж.'));
 * tree.type; // => 'RootNode'
 */
export const kazakhDates: Plugin<[], Root> = () => (tree) => {
  attach(tree, 'dates', ({ clean }) => findDates(clean));
};

/** The text a tree was made of; a tree of another parser is read as it is. */
export function sourceOf(tree: Root): TreeSource {
  return tree.data?.zanger ?? sourceOfTree(tree);
}

function attach<Name extends 'treaties' | 'citations' | 'dates', Found extends Located>(
  tree: Root,
  name: Name,
  find: (source: TreeSource) => readonly Found[],
): void {
  const source = sourceOf(tree);
  const sentences = sentencesOf(tree);
  for (const finding of find(source)) {
    const placed = inFile(finding, source);
    const sentence = sentences.findLast(
      ({ position }) => (position?.start.offset ?? 0) <= placed.source.start,
    );
    if (sentence === undefined) continue;
    const data = sentence.data ?? {};
    sentence.data = { ...data, [name]: [...(data[name] ?? []), placed] };
  }
}

function sentencesOf(tree: Root): Sentence[] {
  return tree.children.flatMap((node): Sentence[] => {
    if (node.type === 'SentenceNode') return [node];
    if (node.type !== 'ParagraphNode') return [];
    return node.children.filter((child) => child.type === 'SentenceNode');
  });
}

/** A finding whose places, its own and those of its parts, count in the file. */
function inFile<Value>(value: Value, source: TreeSource): Value {
  if (Array.isArray(value)) return value.map((one) => inFile(one, source)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    key === 'source' && isSpan(one) ? offsetsOf(one, source) : inFile(one, source),
  ]);
  return Object.fromEntries(entries) as Value;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

function offsetsOf(span: Span, { place }: TreeSource): Span {
  const position = place(span);
  return {
    start: position?.start.offset ?? span.start,
    end: position?.end.offset ?? span.end,
  };
}
