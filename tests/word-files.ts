import type { XmlElement } from '@rgrove/parse-xml';
import { unzipSync, zipSync } from 'fflate';
import { isElement, isText, localName, parse } from '../src/node/readers/xml-tree';

/*
 * Makes Word documents out of the XML of their body, and reads them as somebody would who accepts
 * or rejects all changes of zanger: from the tree, with nothing of the code that writes them.
 */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const family = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  `xmlns:r="${family}"`,
].join(' ');

/** Parts beside the body, as the XML inside their root. */
export interface MoreParts {
  readonly footnotes?: string;
  readonly comments?: string;
  readonly numbering?: string;
}

/** A picture that no program reads: its bytes are to stay. */
export const picture = Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256);

/** A Word document with a body, a picture, styles, and what else it is given. */
export function makeWord(body: string, more: MoreParts = {}): Uint8Array {
  const parts = Object.entries(more);
  const overrides = parts.map(
    ([name]) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`,
  );
  const relations = parts.map(
    ([name], at) =>
      `<Relationship Id="rId${at + 3}" Type="${family}/${name}" Target="${name}.xml"/>`,
  );
  const root = (name: string, inside: string): Uint8Array =>
    utf8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${spaces}>${inside}</w:${name}>`,
    );
  const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  return zipSync({
    '[Content_Types].xml': utf8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': utf8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${family}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': root('document', `<w:body>${body}${section}</w:body>`),
    'word/_rels/document.xml.rels': utf8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${family}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${family}/image" Target="media/image1.png"/>${relations.join('')}</Relationships>`,
    ),
    'word/styles.xml': root(
      'styles',
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
    ),
    'word/media/image1.png': picture,
    ...Object.fromEntries(parts.map(([name, inside]) => [`word/${name}.xml`, root(name, inside)])),
  });
}

/** The files of an archive. */
export function filesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A file of an archive as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(filesOf(bytes).get(name));
}

/** What somebody does with the changes of zanger. */
export type Verdict = 'accept' | 'reject';

/** The paragraphs with text in them when all changes of zanger are accepted, or rejected. */
export async function paragraphsOf(
  bytes: Uint8Array,
  verdict: Verdict,
  part = 'word/document.xml',
): Promise<string[]> {
  const root = await parse(partOf(bytes, part));
  const paragraphs: string[] = [];
  let open = '';
  for (const paragraph of below(root, 'p')) {
    open += textOf(paragraph, verdict, { codes: 0 });
    const ends = below(paragraph, 'pPr').flatMap((one) => below(one, 'rPr'));
    const isGone = ends.some((end) =>
      end.children.some((one) => isElement(one) && goes(one, verdict)),
    );
    if (isGone) continue;
    if (open !== '') paragraphs.push(open);
    open = '';
  }
  return paragraphs;
}

/** A change of zanger whose content is not there after the verdict. */
function goes(element: XmlElement, verdict: Verdict): boolean {
  const gone = verdict === 'accept' ? 'del' : 'ins';
  return localName(element) === gone && element.attributes['w:author'] === 'zanger';
}

function isOn({ attributes }: XmlElement): boolean {
  return attributes['w:val'] !== '0';
}

const shown: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  softHyphen: '\u00AD',
  footnoteReference: '*',
};

function textOf(element: XmlElement, verdict: Verdict, state: { codes: number }): string {
  const name = localName(element);
  const isOfOthers = name === 'del' && element.attributes['w:author'] !== 'zanger';
  if (goes(element, verdict) || isOfOthers || name === 'moveFrom' || name === 'AlternateContent')
    return '';
  if (name === 'rPr' || name === 'pPr') return '';
  if (name === 'r' && below(element, 'vanish').some(isOn)) return '';
  if (name === 'fldChar') {
    const kind = element.attributes['w:fldCharType'];
    if (kind === 'begin') state.codes += 1;
    if (kind === 'separate') state.codes -= 1;
    return '';
  }
  if (name === 'br' && element.attributes['w:type'] === 'page') return '';
  if (name === 't' || name === 'delText') {
    if (state.codes > 0) return '';
    return element.children.map((child) => (isText(child) ? child.text : '')).join('');
  }
  return (
    (shown[name] ?? '') +
    element.children
      .map((child) => (isElement(child) ? textOf(child, verdict, state) : ''))
      .join('')
  );
}

/** All elements of a name below an element, also those inside of one another. */
export function below(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    // Boxes of text are no part of the text.
    if (!isElement(child) || localName(child) === 'AlternateContent') return [];
    return [...(localName(child) === name ? [child] : []), ...below(child, name)];
  });
}

/** Cyrillic letters and the Latin ones that look like them. */
const alike: Readonly<Record<string, string>> = {
  а: 'a',
  о: 'o',
  е: 'e',
  с: 'c',
  р: 'p',
  х: 'x',
  і: 'i',
};

/** Text with a Latin letter for each Cyrillic one behind a `~`. */
export function damaged(text: string): string {
  return text.replace(/~(\p{L})/gu, (_all, letter) => alike[letter] ?? letter);
}

/** A run of text with a form of its own. */
export function run(text: string, properties = ''): string {
  const form = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const content = damaged(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return `<w:r>${form}<w:t xml:space="preserve">${content}</w:t></w:r>`;
}

/** A paragraph of runs. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`;
}
