import { hides } from './hidden';
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
  const partAt = fieldParts();
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
      const field = partAt(element.name, source);
      if (element.name === 'w:rPr') continue;
      const isHidden = field === 'code' || hides(properties);
      const shown = isHidden ? nothing : show(element, source, surroundings);
      const isMade = field === 'made' || isOfSimpleField(parent);
      const place = sheet.add(shown.text, isMade || shown.kind === 'fixed');
      const piece: Piece = { ...shown, start: element.start, end, at: place };
      pieces.push(piece);
      // What a program makes takes neither changes nor comments: it makes it anew.
      if (shown.text !== '' && !isMade) sheet.place({ run, piece });
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

/** Fields whose result is text that people write or correct; all others are made by a program. */
const written = /^\s*(?:HYPERLINK|TOC|ADDIN|BIBLIOGRAPHY|CITATION|FORMTEXT|QUOTE)\b/iu;

function isOfSimpleField(parent: string): boolean {
  return parent.startsWith('<w:fldSimple ') && !written.test(attributeOf(parent, 'w:instr') ?? '');
}

/** In which part of a field something stands: in its code, in a made result, or in neither. */
type FieldPart = 'code' | 'made' | 'text';

/** Tells where the walk is: nobody sees the code of a field, and most results are made of it. */
function fieldParts(): (name: string, source: string) => FieldPart {
  const fields: { instruction: string; part: FieldPart }[] = [];
  const count = { code: 0, made: 0, text: 0 };
  const leave = (): { instruction: string } => {
    const field = fields.pop() ?? { instruction: '', part: 'text' };
    count[field.part] = Math.max(0, count[field.part] - 1);
    return field;
  };
  const enter = (part: FieldPart, instruction: string): void => {
    fields.push({ instruction, part });
    count[part] += 1;
  };
  return (name, source) => {
    const field = fields.at(-1);
    if (name === 'w:instrText' && field !== undefined && field.instruction.length < longestName) {
      field.instruction += source.replace(/<[^>]*>/gu, '');
    }
    if (name === 'w:fldChar') {
      const kind = attributeOf(source, 'w:fldCharType');
      if (kind === 'begin') enter('code', '');
      if (kind === 'separate' && field !== undefined) {
        const { instruction } = leave();
        enter(written.test(instruction) ? 'text' : 'made', '');
      }
      if (kind === 'end') leave();
    }
    if (count.code > 0) return 'code';
    return count.made > 0 ? 'made' : 'text';
  };
}

/** What a field is stands at the beginning of its code. */
const longestName = 40;

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
