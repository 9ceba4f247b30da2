/** A tag of XML text, with its place in it. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The index of the tag that closes it; its own where it is empty or closes one itself. */
  readonly closer: number;
  readonly isClosing: boolean;
}

/**
 * Lists the tags of XML text in order, each with its place, so that text can be changed and all
 * else stay as it is.
 *
 * @param xml well-formed XML
 */
export function tagsIn(xml: string): Tag[] {
  const tags: (Tag & { closer: number })[] = [];
  const open: number[] = [];
  let start = xml.indexOf('<');
  while (start >= 0) {
    const end = endOf(xml, start);
    const sign = xml.charAt(start + 1);
    if (sign !== '!' && sign !== '?') {
      const at = tags.length;
      const isClosing = sign === '/';
      tags.push({ name: nameAt(xml, start), start, end, closer: at, isClosing });
      if (isClosing) {
        const opener = tags[open.pop() ?? -1];
        if (opener !== undefined) opener.closer = at;
      } else if (xml.charAt(end - 2) !== '/') open.push(at);
    }
    start = xml.indexOf('<', end);
  }
  return tags;
}

/** Where what begins with `<` ends: behind a comment, a section of characters or a tag. */
function endOf(xml: string, start: number): number {
  const closing = xml.startsWith('<!--', start)
    ? '-->'
    : xml.startsWith('<![CDATA[', start)
      ? ']]>'
      : xml.startsWith('<?', start)
        ? '?>'
        : undefined;
  if (closing !== undefined) return behind(xml, xml.indexOf(closing, start), closing.length);
  let quote = '';
  for (let at = start; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return xml.length;
}

function behind(xml: string, found: number, length: number): number {
  return found < 0 ? xml.length : found + length;
}

function nameAt(xml: string, start: number): string {
  return /^<\/?([^\s/>]*)/u.exec(xml.slice(start, start + 80))?.[1] ?? '';
}

/** The value of an attribute of a tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = tag.indexOf(` ${name}=`);
  if (found < 0) return undefined;
  const from = found + name.length + 2;
  const end = tag.indexOf(tag.charAt(from), from + 1);
  return end < 0 ? undefined : unescaped(tag.slice(from + 1, end));
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text as it is read, from text as XML writes it. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/giu,
    (all, hex, decimal, name) => {
      if (name !== undefined) return signs[name] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** Text as XML writes it, also between quotes; what XML has no way to write is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}
