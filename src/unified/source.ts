import type { Nodes, Root } from 'nlcst';
import type { Point, Position } from 'unist';
import type { Span } from '../finding';
import { normalize } from '../noise';
import { asGiven, type CleanText } from '../text';

/**
 * The text that a tree was made of: repaired, with the way from it to places in the file.
 */
export interface TreeSource {
  readonly clean: CleanText;
  /** The place in the file of a range of `clean.source`. */
  readonly place: (span: Span) => Position | undefined;
  /** Ranges of `clean.source` that are no prose. */
  readonly sources: readonly Span[];
}

/** A stretch of text that stands in the file as it is. */
interface Leaf {
  readonly start: number;
  readonly value: string;
  readonly position: Position | undefined;
  readonly lines: readonly number[];
}

/** The text of a whole file. */
export function sourceOfFile(text: string): TreeSource {
  const start = { line: 1, column: 1, offset: 0 };
  const leaf = leafOf(text, 0, { start, end: { line: 1, column: 1, offset: text.length } });
  return { clean: normalize(text), place: (span) => positionIn([leaf], span), sources: [] };
}

/**
 * The text of a tree that another parser made, from Markdown or HTML for example.
 *
 * @param tree a tree with positions
 * @param isRepaired whether the values of the tree are to be taken as they are
 */
export function sourceOfTree(tree: Root, isRepaired = false): TreeSource {
  const leaves: Leaf[] = [];
  const sources: Span[] = [];
  let length = 0;
  for (const node of literalsOf(tree)) {
    const start = length;
    length += node.value.length;
    leaves.push(leafOf(node.value, start, node.position));
    if (node.type === 'SourceNode') sources.push({ start, end: length });
  }
  const text = leaves.map((leaf) => leaf.value).join('');
  const clean = isRepaired ? asGiven(text) : normalize(text);
  return { clean, place: (span) => positionIn(leaves, span), sources };
}

type LiteralNode = Extract<Nodes, { value: string }>;

/** The nodes that hold text, in order. */
export function literalsOf(tree: Nodes): LiteralNode[] {
  const found: LiteralNode[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) found.push(node);
    else waiting.push(...node.children.toReversed());
  }
  return found;
}

function leafOf(value: string, start: number, position: Position | undefined): Leaf {
  const lines = Array.from(value.matchAll(/\r\n|\n|\r/gu), (end) => end.index + end[0].length);
  return { start, value, position, lines };
}

function positionIn(leaves: readonly Leaf[], { start, end }: Span): Position | undefined {
  const first = leafAt(leaves, start);
  const last = end > start ? leafAt(leaves, end - 1) : first;
  const from = first && pointIn(first, start - first.start, 'start');
  const to = last && pointIn(last, end - last.start, 'end');
  return from && to && { start: from, end: to };
}

/** The leaf that holds an offset: the last one that starts at it or before. */
function leafAt(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  return leaves[countUpTo(leaves, offset, (leaf) => leaf.start) - 1];
}

/** A point inside a leaf; where the leaf does not stand in the file letter by letter, its edge. */
function pointIn(leaf: Leaf, offset: number, side: 'start' | 'end'): Point | undefined {
  if (leaf.position === undefined) return undefined;
  const { start, end } = leaf.position;
  const from = start.offset ?? 0;
  if ((end.offset ?? 0) - from !== leaf.value.length) return leaf.position[side];
  const line = countUpTo(leaf.lines, offset, (at) => at);
  const lineStart = leaf.lines[line - 1];
  const column = lineStart === undefined ? start.column + offset : offset - lineStart + 1;
  return { line: start.line + line, column, offset: from + offset };
}

function countUpTo<T>(list: readonly T[], limit: number, measure: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = list[middle];
    if (one !== undefined && measure(one) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
