import type { Nodes, Root } from 'nlcst';
import type { Point, Position } from 'unist';
import type { Span } from '../finding';
import { type Alignment, align } from '../markup/alignment';
import { normalize } from '../noise';
import { countWhere } from '../offsets';
import type { CleanText } from '../text';

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
  /** Where its characters stand in the file, when the file is at hand. */
  readonly aligned?: Alignment | undefined;
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
 * @param file the text of its file: places are then right behind escaped signs as well
 */
export function sourceOfTree(tree: Root, file?: string): TreeSource {
  const leaves: Leaf[] = [];
  const sources: Span[] = [];
  let length = 0;
  const add = (value: string, position: Position | undefined) => {
    leaves.push(leafOf(value, length, position));
    length += value.length;
  };
  tree.children.forEach((child, at) => {
    const before = tree.children[at - 1];
    if (child.type === 'ParagraphNode' && before?.type === 'ParagraphNode') add('\n\n', undefined);
    for (const node of literalsOf(child)) {
      add(node.value, node.position);
      if (node.type === 'SourceNode')
        sources.push({ start: length - node.value.length, end: length });
    }
  });
  const clean = normalize(leaves.map((leaf) => leaf.value).join(''), { keep: sources });
  if (file === undefined) return { clean, place: (span) => positionIn(leaves, span), sources };
  const lines = lineStarts(file);
  const placed = alignedLeaves(leaves, file);
  return { clean, place: (span) => positionIn(placed, span, lines), sources };
}

function alignedLeaves(leaves: readonly Leaf[], file: string): Leaf[] {
  const stretches = leaves.map(({ value, position }) => ({
    value,
    start: position?.start.offset ?? -1,
    end: position?.end.offset ?? -1,
  }));
  const found = align(stretches, file);
  return leaves.map((leaf, at) => ({ ...leaf, aligned: found[at] }));
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
  return { start, value, position, lines: lineStarts(value) };
}

/** Where the lines of a text start, but for the first. */
function lineStarts(text: string): number[] {
  return Array.from(text.matchAll(/\r\n|\n|\r/gu), (end) => end.index + end[0].length);
}

function positionIn(
  leaves: readonly Leaf[],
  { start, end }: Span,
  lines: readonly number[] = [],
): Position | undefined {
  const first = leafAt(leaves, start);
  const last = end > start ? leafAt(leaves, end - 1) : first;
  const from =
    first &&
    (alignedPoint(first, start, 'start', lines) ?? pointIn(first, start - first.start, 'start'));
  const to =
    last && (alignedPoint(last, end, 'end', lines) ?? pointIn(last, end - last.start, 'end'));
  return from && to && { start: from, end: to };
}

/** A point of the file, where it is known for each character. */
function alignedPoint(
  { start, value, aligned }: Leaf,
  at: number,
  side: 'start' | 'end',
  lines: readonly number[],
): Point | undefined {
  const inside = at - start;
  const isFirst = side === 'start' ? inside < value.length : inside === 0;
  const offset = isFirst ? aligned?.starts[inside] : aligned?.ends[inside - 1];
  if (offset === undefined) return undefined;
  const line = countWhere(lines, (one) => one <= offset);
  return { line: line + 1, column: offset - (lines[line - 1] ?? 0) + 1, offset };
}

/** The leaf that holds an offset: the last one that starts at it or before. */
function leafAt(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  return leaves[countWhere(leaves, (leaf) => leaf.start <= offset) - 1];
}

/** A point inside a leaf; where the leaf does not stand in the file letter by letter, its edge. */
function pointIn(leaf: Leaf, offset: number, side: 'start' | 'end'): Point | undefined {
  if (leaf.position === undefined) return undefined;
  const { start, end } = leaf.position;
  const from = start.offset ?? 0;
  if ((end.offset ?? 0) - from !== leaf.value.length) return leaf.position[side];
  const line = countWhere(leaf.lines, (at) => at <= offset);
  const lineStart = leaf.lines[line - 1];
  const column = lineStart === undefined ? start.column + offset : offset - lineStart + 1;
  return { line: start.line + line, column, offset: from + offset };
}
