import type { Element, ElementContent, Root, Text } from 'hast';
import { superscript } from './superscript';

/**
 * Writes into a tree what a browser shows although the page has no letters for it: the numbers of
 * ordered lists, and raised digits as superscript ones, so that the mark of a note does not become
 * part of the number or word before it. Lists of sources would lose the numbers they are cited by.
 * The cells of a row become one line.
 *
 * @param tree a tree; it stays as it is
 * @returns a new tree
 */
export function withMarks(tree: Root): Root {
  const children = tree.children.map((child) => (child.type === 'element' ? marked(child) : child));
  return { ...tree, children };
}

function marked(element: Element): Element {
  if (element.tagName === 'sup') return raised(element);
  const children = element.children.map((child) =>
    child.type === 'element' ? marked(child) : child,
  );
  const copy = { ...element, children };
  if (element.tagName === 'td' || element.tagName === 'th') return onOneLine(copy);
  return element.tagName === 'ol' ? numbered(copy) : copy;
}

/** The paragraphs of a cell one behind the other, so that a row of a table stays a line. */
function onOneLine(cell: Element): Element {
  const children = cell.children.flatMap((child, at): ElementContent[] => {
    if (child.type !== 'element' || child.tagName !== 'p') return [child];
    return at === 0 ? child.children : [{ type: 'text', value: ' ' }, ...child.children];
  });
  return { ...cell, children };
}

/** `<sup>12</sup>` becomes ¹²; what holds more than digits stays. */
function raised(element: Element): Element {
  const [only, ...others] = element.children;
  if (only?.type === 'element' && others.length === 0) {
    return { ...element, children: [raised(only)] };
  }
  if (only?.type !== 'text' || others.length > 0) return element;
  const digits = only.value.trim();
  if (!/^\d{1,4}$/u.test(digits)) return element;
  return { ...element, children: [{ ...only, value: superscript(digits) }] };
}

function numbered(list: Element): Element {
  const { start, type } = list.properties;
  let number = Number(start ?? 1);
  const children = list.children.map((child): ElementContent => {
    if (child.type !== 'element' || child.tagName !== 'li') return child;
    number = Number(child.properties['value'] ?? number);
    const item = beginning(child, `${labelOf(number, type)} `);
    number += 1;
    return item;
  });
  return { ...list, children };
}

function labelOf(number: number, type: unknown): string {
  const isLetter = (type === 'a' || type === 'A') && number >= 1 && number <= 26;
  const letter = String.fromCharCode(0x60 + number);
  if (isLetter) return `${type === 'A' ? letter.toUpperCase() : letter}.`;
  return `${number}.`;
}

/** Sets words before the first ones of an element, inside its first paragraph if it has one. */
function beginning(element: Element, words: string): Element {
  const at = element.children.findIndex(
    (child) => child.type !== 'text' || /\S/u.test(child.value),
  );
  const first = element.children[at];
  const text: Text = { type: 'text', value: words };
  if (first?.type === 'element' && first.tagName === 'p') {
    const paragraph = beginning(first, words);
    return {
      ...element,
      children: element.children.map((child) => (child === first ? paragraph : child)),
    };
  }
  return { ...element, children: [text, ...element.children] };
}
