import type { Paragraph, Piece, Run } from './manuscript';
import type { Part, Surroundings } from './part';
import type { Sheet } from './sheet';
import { attributeOf, type Tag, unescaped } from './tags';

/** Writes the runs of a part on the sheet, one after the other. */
export type RunReader = (at: number, paragraph: Paragraph, parent: string) => void;

/** What a piece shows, and whether it may change. */
type Shown = Pick<Piece, 'kind' | 'text'>;

const nothing: Shown = { kind: 'fixed', text: '' };

/** Stands for what is no letter: a picture in the line, a sign of a font of signs. */
const thing: Shown = { kind: 'fixed', text: '\uFFFC' };

/** What an element of a run shows; what is not named here shows nothing. */
const shownBy: Readonly<Record<string, Shown>> = {
  'w:tab': { kind: 'fixed', text: '\t' },
  'w:ptab': { kind: 'fixed', text: '\t' },
  'w:cr': { kind: 'sign', text: '\n' },
  'w:noBreakHyphen': { kind: 'fixed', text: '\u2011' },
  'w:softHyphen': { kind: 'sign', text: '\u00AD' },
  'w:sym': thing,
  'w:drawing': thing,
  'w:pict': thing,
  'w:object': thing,
  'w:ruby': thing,
};

/** Reads runs in the order of a part, since fields begin in one run and end in another. */
export function runReader(part: Part, sheet: Sheet, surroundings: Surroundings): RunReader {
  const { xml, tags } = part;
  const isInCode = fieldCounter();
  return (at, paragraph, parent) => {
    const [tag, closer] = [tags[at], tags[tags[at]?.closer ?? at]];
    if (tag === undefined || closer === undefined || closer === tag) return;
    const pieces: Piece[] = [];
    const properties = propertiesOf(part, at);
    const run: Run = {
      paragraph,
      start: tag.start,
      end: closer.end,
      open: xml.slice(tag.start, tag.end),
      properties,
      insertion: /^<w:(?:ins|moveTo)\s/u.test(parent) ? parent : '',
      isOwn: parent.startsWith('<w:p>') || parent.startsWith('<w:p '),
      pieces,
    };
    for (const [element, end] of childrenOf(part, at)) {
      const source = xml.slice(element.start, end);
      const isCode = isInCode(element.name, source);
      if (element.name === 'w:rPr') continue;
      const isHidden = isCode || hides(properties);
      const shown = isHidden ? nothing : show(element, source, surroundings);
      const place = sheet.add(shown.text, shown.kind === 'fixed');
      const piece: Piece = { ...shown, start: element.start, end, at: place };
      pieces.push(piece);
      if (shown.text !== '') sheet.place({ run, piece });
    }
  };
}

function* childrenOf({ tags }: Part, at: number): Generator<readonly [Tag, number]> {
  const end = tags[at]?.closer ?? at;
  for (let next = at + 1; next < end; next += 1) {
    const tag = tags[next];
    if (tag === undefined) return;
    next = tag.closer;
    yield [tag, tags[tag.closer]?.end ?? tag.end];
  }
}

function propertiesOf(part: Part, at: number): string {
  for (const [tag, end] of childrenOf(part, at)) {
    return tag.name === 'w:rPr' ? part.xml.slice(tag.start, end) : '';
  }
  return '';
}

/** Tells whether a run with these properties is hidden. */
function hides(properties: string): boolean {
  return /<w:vanish(?:\s*\/>|\s*><\/|\s+w:val=["'](?:1|true|on)["'])/u.test(properties);
}

/** Tells whether the walk is in the code of a field, which nobody sees, or in its result. */
function fieldCounter(): (name: string, source: string) => boolean {
  const fields: ('code' | 'result')[] = [];
  let codes = 0;
  const leaveCode = (): void => {
    if (fields.pop() === 'code') codes -= 1;
  };
  return (name, source) => {
    if (name !== 'w:fldChar') return codes > 0;
    const kind = attributeOf(source, 'w:fldCharType');
    if (kind === 'begin') {
      fields.push('code');
      codes += 1;
    }
    if (kind === 'separate' && fields.length > 0) {
      leaveCode();
      fields.push('result');
    }
    if (kind === 'end') leaveCode();
    return codes > 0;
  };
}

function show({ name, end, start }: Tag, source: string, surroundings: Surroundings): Shown {
  const open = source.slice(0, end - start);
  if (name === 'w:t') return lettersOf(open, source);
  if (name === 'w:br') {
    const isOfLine = (attributeOf(open, 'w:type') ?? 'textWrapping') === 'textWrapping';
    return isOfLine ? { kind: 'sign', text: '\n' } : nothing;
  }
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    return { kind: 'fixed', text: surroundings.markOf(open) };
  }
  // What floats beside the text is no part of the line; of versions for several programs none is.
  if (source.includes('<wp:anchor')) return nothing;
  return Object.hasOwn(shownBy, name) ? (shownBy[name] ?? nothing) : nothing;
}

/** Blanks at the edges count only where the file says so, and a line break is a blank. */
function lettersOf(open: string, source: string): Shown {
  const inside = source.slice(open.length, source.lastIndexOf('</'));
  if (open.endsWith('/>') || inside === '') return nothing;
  if (inside.includes('<')) return thing;
  const text = unescaped(inside).replace(/[\r\n\t]/gu, ' ');
  const isWhole = attributeOf(open, 'xml:space') === 'preserve';
  return { kind: 'letters', text: isWhole ? text : withoutEdges(text) };
}

function withoutEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return text.slice(start, end);
}
