import type { Marks } from './marks';
import { documentPart } from './read-manuscript';
import { attributeOf, escaped, tagsIn } from './tags';

/** A comment: its id, and its paragraphs. */
export interface Comment {
  readonly id: number;
  readonly lines: readonly string[];
}

const typesPart = '[Content_Types].xml';
const relationsPart = 'word/_rels/document.xml.rels';
const usualPart = 'word/comments.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Where the comments of a document are, whether it has some or not. */
export function commentsPartOf(files: ReadonlyMap<string, string>): string {
  for (const tag of tagTextsIn(files.get(relationsPart) ?? '')) {
    const target = attributeOf(tag, 'Target');
    const isComments = attributeOf(tag, 'Type')?.endsWith('/relationships/comments') === true;
    if (isComments && target !== undefined) {
      return target.startsWith('/') ? target.slice(1) : `word/${target}`;
    }
  }
  return usualPart;
}

/**
 * Adds comments to a document; one without comments gets a part for them.
 *
 * @param files the parts that may change, as XML by their names
 * @param comments the comments
 * @param marks writes who says so
 * @returns the parts that changed
 */
export function withComments(
  files: ReadonlyMap<string, string>,
  comments: readonly Comment[],
  marks: Marks,
): Map<string, string> {
  const made = new Map<string, string>();
  if (comments.length === 0) return made;
  const part = commentsPartOf(files);
  const xml = comments.map((comment) => commentXml(comment, marks)).join('');
  const known = files.get(part);
  if (known !== undefined)
    return made.set(
      part,
      withLastChild(known, () => xml),
    );
  const main = openingOf(files.get(documentPart) ?? '');
  const word = attributeOf(main, 'xmlns:w') ?? '';
  made.set(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${escaped(word)}">${xml}</w:comments>`,
  );
  made.set(typesPart, withType(files.get(typesPart) ?? '', part));
  return made.set(relationsPart, withRelation(files.get(relationsPart), word));
}

function commentXml({ id, lines }: Comment, marks: Marks): string {
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
  );
  return `<w:comment ${marks.attributes(id)} w:initials="z">${paragraphs.join('')}</w:comment>`;
}

function withType(types: string, part: string): string {
  return withLastChild(
    types,
    (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`,
  );
}

/** Documents of the strict form have addresses of their own. */
function withRelation(known: string | undefined, word: string): string {
  const xml =
    known ?? `<?xml version="1.0"?>\n<Relationships xmlns="${relations}"></Relationships>`;
  const ids = new Set(tagTextsIn(xml).map((tag) => attributeOf(tag, 'Id')));
  let number = 1;
  while (ids.has(`zanger${number}`)) number += 1;
  const family = word.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return withLastChild(
    xml,
    (prefix) =>
      `<${prefix}Relationship Id="zanger${number}" Type="${family}/comments" Target="comments.xml"/>`,
  );
}

/** XML with one more child of its root, which is written with the prefix of the root. */
function withLastChild(xml: string, child: (prefix: string) => string): string {
  const tags = tagsIn(xml);
  const [root] = tags;
  if (root === undefined) return xml;
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':') + 1) : '';
  const closer = tags[root.closer];
  if (closer !== undefined && closer !== root) {
    return xml.slice(0, closer.start) + child(prefix) + xml.slice(closer.start);
  }
  const open = `${xml.slice(0, root.end - 2)}>`;
  return `${open}${child(prefix)}</${root.name}>${xml.slice(root.end)}`;
}

function openingOf(xml: string): string {
  const [root] = tagsIn(xml);
  return root === undefined ? '' : xml.slice(root.start, root.end);
}

function tagTextsIn(xml: string): string[] {
  return tagsIn(xml).map(({ start, end }) => xml.slice(start, end));
}
