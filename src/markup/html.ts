import type { Element, Nodes, Root } from 'hast';
import { type Alignment, alignOne } from './alignment';
import type { Piece } from './prose';
import { inlineTags, verbatimTags } from './verbatim-tags';

/** Elements that stand on a line right below or beside the one before. */
const narrow: Readonly<Record<string, string>> = {
  td: '\t',
  th: '\t',
  li: '\n',
  tr: '\n',
  dt: '\n',
  dd: '\n',
  option: '\n',
};

/**
 * Finds the prose of a page: its text as a browser shows it, block by block, blanks that a browser
 * shows as one as one.
 *
 * @param tree the tree of the page, with positions
 * @param file the text that the positions are in
 */
export function* piecesOfHtml(tree: Root, file: string): Generator<Piece> {
  let isAfterBlank = true;
  // Blanks at the end of a block are not shown.
  let blank: Piece | undefined;
  for (const piece of piecesOf(tree, file)) {
    if (piece.type === 'block' || piece.type === 'kept') {
      isAfterBlank = true;
      blank = undefined;
      yield piece;
      continue;
    }
    const shown: Piece =
      piece.type === 'text' ? collapsed(piece.value, piece.places, isAfterBlank) : piece;
    if (shown.type === 'text' && shown.value === '') continue;
    if (blank !== undefined && !isBlank(shown)) {
      yield blank;
      blank = undefined;
    }
    isAfterBlank = shown.type === 'text' && shown.value.endsWith(' ');
    if (!isAfterBlank || shown.type !== 'text') yield shown;
    else {
      const [words, last] = cutBlank(shown);
      if (words.value !== '') yield words;
      blank = last;
    }
  }
}

type Text = Extract<Piece, { readonly type: 'text' }>;

function isBlank(piece: Piece): boolean {
  return piece.type === 'text' && piece.value === ' ';
}

/** The blank at the end of a text, apart from what is before it. */
function cutBlank({ value, places }: Text): [Text, Text] {
  const at = value.length - 1;
  const part = (from: number, to: number): Text => ({
    type: 'text',
    value: value.slice(from, to),
    places: places && { starts: places.starts.slice(from, to), ends: places.ends.slice(from, to) },
  });
  return [part(0, at), part(at, at + 1)];
}

function* piecesOf(node: Nodes, file: string): Generator<Piece> {
  if (node.type === 'text') {
    const start = node.position?.start.offset;
    const places = start === undefined ? undefined : alignOne(node.value, file, start);
    yield { type: 'text', value: node.value, places };
  } else if (node.type === 'root') {
    for (const child of node.children) yield* piecesOf(child, file);
  } else if (node.type === 'element') yield* piecesOfElement(node, file);
}

function* piecesOfElement(element: Element, file: string): Generator<Piece> {
  const { tagName, children, position } = element;
  const place = { start: position?.start.offset ?? -1, end: position?.end.offset ?? -1 };
  const isInline = inlineTags.has(tagName);
  if (verbatimTags.has(tagName)) {
    if (place.start >= 0) yield { type: 'stranger', place };
    return;
  }
  if (tagName === 'br') {
    yield { type: 'kept', value: '\n', place };
    return;
  }
  const gap = narrow[tagName] ?? '\n\n';
  if (!isInline) yield { type: 'block', gap };
  let number = Number(element.properties['start'] ?? 1);
  for (const child of children) {
    if (tagName === 'ol' && child.type === 'element' && child.tagName === 'li') {
      yield { type: 'block', gap: '\n' };
      yield* labelled(child, number, file);
      number += 1;
    } else yield* piecesOf(child, file);
  }
  if (!isInline) yield { type: 'block', gap };
}

/** An item with the number that a browser shows before it. */
function* labelled(item: Element, number: number, file: string): Generator<Piece> {
  let isOpen = true;
  for (const piece of piecesOfElement(item, file)) {
    const isContent =
      piece.type !== 'block' && !(piece.type === 'text' && /^\s*$/u.test(piece.value));
    if (isOpen && piece.type === 'block') continue;
    if (isOpen && isContent) {
      yield { type: 'kept', value: `${number}. ` };
      isOpen = false;
    }
    yield piece;
  }
}

/** Text with one blank for each run of them, which stands where the run stands. */
function collapsed(value: string, places: Alignment | undefined, isAfterBlank: boolean): Text {
  const starts: number[] = [];
  const ends: number[] = [];
  let shown = '';
  for (const { 0: run, index } of value.matchAll(/[\t\n\f\r\x20]+|[^\t\n\f\r\x20]/g)) {
    const isGap = /^[\t\n\f\r\x20]/u.test(run);
    if (isGap && shown === '' && isAfterBlank) continue;
    shown += isGap ? ' ' : run;
    starts.push(places?.starts[index] ?? -1);
    ends.push(places?.ends[index + run.length - 1] ?? -1);
  }
  const found = { starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
  return { type: 'text', value: shown, places: places && found };
}
