import { escaped } from './tags';

/** Who changes a document, and when. */
export interface Hand {
  readonly author: string;
  /** ISO 8601 */
  readonly date: string;
}

/** Writes tracked changes; each has an id of its own. */
export interface Marks {
  readonly nextId: () => number;
  /** Wraps runs that come or go. */
  readonly tracked: (kind: 'ins' | 'del', runs: string) => string;
  /** The properties of a paragraph whose end comes or goes. */
  readonly onParagraph: (kind: 'ins' | 'del', properties: string) => string;
  /** XML that stands in the document already, once more: changes in it get ids of their own. */
  readonly again: (xml: string) => string;
  /** The attributes of a change or a comment. */
  readonly attributes: (id: number) => string;
}

/**
 * Makes the writer of tracked changes for a document.
 *
 * @param hand who changes it
 * @param parts the XML of its parts, for the ids that are taken
 */
export function marksFor({ author, date }: Hand, parts: Iterable<string>): Marks {
  const taken = new Set<number>();
  for (const xml of parts) {
    for (const [, id] of xml.matchAll(/ w:id=["'](\d{1,10})["']/gu)) taken.add(Number(id));
  }
  let id = 0;
  const nextId = (): number => {
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id;
  };
  const attributes = (given: number): string =>
    `w:id="${given}" w:author="${escaped(author)}" w:date="${escaped(date)}"`;
  return {
    nextId,
    attributes,
    tracked: (kind, runs) => `<w:${kind} ${attributes(nextId())}>${runs}</w:${kind}>`,
    onParagraph: (kind, properties) => withMark(properties, `<w:${kind} ${attributes(nextId())}/>`),
    again: (xml) => xml.replace(/ w:id=(?:"\d*"|'\d*')/gu, () => ` w:id="${nextId()}"`),
  };
}

/** The mark stands first among the properties of the paragraph's end. */
function withMark(properties: string, mark: string): string {
  const fresh = `<w:rPr>${mark}</w:rPr>`;
  if (properties === '' || /^<w:pPr\s*\/>$/u.test(properties)) return `<w:pPr>${fresh}</w:pPr>`;
  const change = properties.indexOf('<w:pPrChange');
  const own = change < 0 ? properties : properties.slice(0, change);
  const rest = change < 0 ? '' : properties.slice(change);
  if (/<w:rPr\s*\/>/u.test(own)) return own.replace(/<w:rPr\s*\/>/u, () => fresh) + rest;
  if (own.includes('<w:rPr>')) return own.replace('<w:rPr>', () => `<w:rPr>${mark}`) + rest;
  if (change >= 0) return `${own}${fresh}${rest}`;
  const end = own.lastIndexOf('</w:pPr>');
  return `${own.slice(0, end)}${fresh}${own.slice(end)}`;
}
