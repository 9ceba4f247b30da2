import type { XmlElement, XmlNode, XmlText } from '@rgrove/parse-xml';

/**
 * Reads XML into a tree. Entities that the file itself defines are not expanded, so that no file
 * can grow while it is read.
 *
 * @param xml the bytes or the text of the file
 * @throws Error with the end of a sentence when the XML is not well formed
 */
export async function parse(xml: Uint8Array | string): Promise<XmlElement> {
  const { parseXml } = await import('@rgrove/parse-xml');
  try {
    const { root } = parseXml(typeof xml === 'string' ? xml : new TextDecoder().decode(xml));
    if (root === null) throw new Error('it has no element');
    return root;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : `${error}`;
    throw new Error(`is damaged: its XML cannot be read (${message})`, { cause: error });
  }
}

/** Tells whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return node.type === 'element';
}

/** Tells whether a node is a piece of text. */
export function isText(node: XmlNode): node is XmlText {
  return node.type === 'text' || node.type === 'cdata';
}

/** All elements of a name below an element, in order; those inside a found one are left out. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return localName(child) === name ? [child] : elementsNamed(child, name);
  });
}

/** The name of an element without the prefix of its namespace. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}
