import type { Root as HtmlRoot } from 'hast';
import type { Html, Nodes, Root } from 'mdast';
import type { Span } from '../finding';
import { type Alignment, alignOne } from './alignment';
import { piecesOfHtml } from './html';
import { movedPiece, stillOpen } from './html-in-markdown';
import type { Piece } from './prose';

/** Parses HTML that stands in Markdown. */
export type ParseFragment = (html: string) => HtmlRoot;

/** What is known while the nodes of a file are read. */
interface Reading {
  readonly file: string;
  readonly parseFragment: ParseFragment;
  /** Where the last node ended: what has no place stands behind it. */
  behind: number;
  /** Elements of HTML that lines of prose opened, and that blocks did, whose text is no prose. */
  openInLine: readonly string[];
  openInBlock: readonly string[];
  /** The block of the next paragraph is open already, with a label in it. */
  isLabelled: boolean;
}

/**
 * Finds the prose of a Markdown file: paragraphs, headings, items, cells, notes, and the text of
 * HTML in it.
 *
 * @param tree the tree of the file, with positions
 * @param file the text of the file
 * @param parseFragment a parser for blocks of HTML
 */
export function piecesOfMarkdown(
  tree: Root,
  file: string,
  parseFragment: ParseFragment,
): Generator<Piece> {
  const open = { openInLine: [], openInBlock: [], isLabelled: false };
  return piecesOf(tree, { file, parseFragment, behind: 0, ...open });
}

/** Nodes in a line that hold no prose, or none that has a place of its own. */
const strangers: ReadonlySet<string> = new Set(['inlineCode', 'image', 'imageReference']);

/** Nodes whose children are blocks. */
const containers: ReadonlySet<string> = new Set(
  'root blockquote list listItem footnoteDefinition table tableRow'.split(' '),
);

/** Blocks of prose that have one line. */
const lines: ReadonlySet<string> = new Set(['heading', 'tableCell']);

function* piecesOf(node: Nodes, reading: Reading): Generator<Piece> {
  const place = placeOf(node, reading);
  const { file } = reading;
  if (node.type === 'text') yield textPiece(node.value, place, reading);
  else if (node.type === 'html') followTag(node.value, reading);
  else if (node.type === 'break') yield { type: 'kept', value: '\n', place };
  else if (node.type === 'footnoteReference') {
    yield { type: 'kept', value: file.slice(place.start, place.end), place };
  } else if (strangers.has(node.type)) yield { type: 'stranger', place };
  else if (node.type === 'linkReference' && node.referenceType !== 'full') {
    // Its words are the name of a definition.
    yield { type: 'stranger', place };
  } else if ('children' in node) {
    if (containers.has(node.type)) yield* labelOf(node, place, reading);
    else if (node.type === 'paragraph' || lines.has(node.type))
      yield* blockOf(node, place.start, place.start, reading);
    for (const child of node.children) {
      const isBlock = child.type === 'html' && containers.has(node.type);
      yield* isBlock ? piecesOfBlock(child, reading) : piecesOf(child, reading);
    }
  }
  reading.behind = Math.max(reading.behind, place.end);
}

/** A block that starts at an offset, with or without a label before its text. */
function* blockOf(
  node: Nodes,
  start: number,
  textStart: number,
  reading: Reading,
): Generator<Piece> {
  const { file, behind, isLabelled } = reading;
  reading.isLabelled = false;
  reading.openInLine = [];
  if (isLabelled) return;
  const between = file.slice(behind, start);
  const isApart = /\n[\x20\t>]*\r?\n/u.test(between) || node.type === 'heading';
  const gap = isApart ? '\n\n' : between.includes('\n') ? '\n' : '\t';
  const lineStart = lines.has(node.type) ? {} : { lineStart: lineStartOf(file, textStart) };
  yield { type: 'block', gap, ...lineStart };
}

/** The number of an item and the mark of a note are read with their first paragraph. */
function* labelOf(node: Nodes, { start }: Span, reading: Reading): Generator<Piece> {
  if (node.type !== 'listItem' && node.type !== 'footnoteDefinition') return;
  const [first] = node.children;
  if (first?.type !== 'paragraph') return;
  const place = { start, end: placeOf(first, reading).start };
  const value = reading.file.slice(place.start, place.end);
  if (!/^(?:\d|\[\^)/u.test(value)) return;
  yield* blockOf(first, start, place.end, reading);
  yield {
    type: 'kept',
    value: value.trimEnd(),
    place: { start, end: start + value.trimEnd().length },
  };
  yield { type: 'kept', value: ' ' };
  reading.isLabelled = true;
}

/** A block of HTML: its tags stay, and its text is prose. */
function* piecesOfBlock(node: Html, reading: Reading): Generator<Piece> {
  const place = placeOf(node, reading);
  const { file, openInBlock } = reading;
  const outer = alignOne(node.value, file, place.start);
  yield { type: 'block', gap: '\n\n' };
  if (openInBlock.length === 0 && outer !== undefined) {
    const tree = reading.parseFragment(node.value);
    for (const piece of piecesOfHtml(tree, node.value)) yield movedPiece(piece, outer);
  }
  yield { type: 'block', gap: '\n\n' };
  reading.openInBlock = stillOpen(openInBlock, node.value);
  reading.behind = Math.max(reading.behind, place.end);
}

function textPiece(value: string, place: Span, reading: Reading): Piece {
  if (reading.openInLine.length + reading.openInBlock.length > 0)
    return { type: 'stranger', place };
  const places = alignOne(value, reading.file, place.start);
  reading.behind = Math.max(reading.behind, places?.ends.at(-1) ?? 0);
  return { type: 'text', value, places: places && withEscapes(places, reading.file) };
}

/** The backslash before a sign is repaired with the sign. */
function withEscapes({ starts, ends }: Alignment, file: string): Alignment {
  const isEscaped = (start: number, at: number): boolean =>
    file.charAt(start - 1) === '\\' && (at === 0 || (ends[at - 1] ?? start) < start);
  return { starts: starts.map((start, at) => (isEscaped(start, at) ? start - 1 : start)), ends };
}

/** What nodes made of text have no place; they stand behind the node before them. */
function placeOf({ position }: Nodes, { behind }: Reading): Span {
  const start = position?.start.offset ?? behind;
  return { start, end: position?.end.offset ?? start };
}

/** A tag in a line opens an element there, or closes one that a block opened. */
function followTag(html: string, reading: Reading): void {
  if (reading.openInLine.length === 0 && html.startsWith('</')) {
    reading.openInBlock = stillOpen(reading.openInBlock, html);
  } else reading.openInLine = stillOpen(reading.openInLine, html);
}

/** What a further line of a paragraph begins with: the marks of quotations, and indents for others. */
function lineStartOf(file: string, start: number): string {
  const before = file.slice(file.lastIndexOf('\n', start - 1) + 1, start);
  return before
    .replace(/\[[ xX]\]\s?$/u, '')
    .replace(/\[\^[^\]]*\]:\s*/u, '    ')
    .replace(/[^>\s]/gu, ' ');
}
