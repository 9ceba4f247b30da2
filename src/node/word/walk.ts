import type { Paragraph } from './manuscript';
import type { Part, Surroundings } from './part';
import { runReader } from './runs';
import type { Cell, Sheet } from './sheet';
import type { Tag } from './tags';

/** What holds no text of the document itself, or text that a program makes. */
const passedOver: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'm:oMathPara',
  'm:oMath',
  'mc:AlternateContent',
]);

/**
 * Writes the text of a part on a sheet, each run with its place. What is deleted or hidden, codes
 * of fields, boxes of text and formulas are left out.
 *
 * @param part the part
 * @param from the index of the tag to begin with; its element is walked
 * @param sheet where the text goes
 * @param surroundings numbers of lists and marks of notes
 */
export function walk(part: Part, from: number, sheet: Sheet, surroundings: Surroundings): void {
  const { tags } = part;
  const cells = cellCounter();
  const readRun = runReader(part, sheet, surroundings);
  const above: string[] = [];
  let paragraph: Paragraph | undefined;
  const end = tags[from]?.closer ?? from;
  for (let at = from; at <= end; at += 1) {
    const tag = tags[at];
    if (tag === undefined) return;
    if (tag.isClosing) {
      cells.leave(tag);
      above.pop();
    } else if (passedOver.has(tag.name)) at = tag.closer;
    else if (tag.name === 'w:r') {
      if (paragraph !== undefined) readRun(at, paragraph, above.at(-1) ?? '');
      at = tag.closer;
    } else if (tag.closer !== at) {
      above.push(part.xml.slice(tag.start, tag.end));
      cells.enter(tag);
      if (tag.name !== 'w:p') continue;
      paragraph = paragraphAt(part, at);
      sheet.begin({
        ...cells.cell(),
        paragraph,
        label: surroundings.labelOf(paragraph.properties),
      });
    }
  }
}

function paragraphAt({ name, xml, tags }: Part, at: number): Paragraph {
  const [tag, next] = [tags[at], tags[at + 1]];
  const [start, content, end] = [tag?.start ?? 0, tag?.end ?? 0, tags[tag?.closer ?? at]?.end ?? 0];
  const open = xml.slice(start, content);
  if (next?.name !== 'w:pPr') return { part: name, start, content, end, open, properties: '' };
  const behind = tags[next.closer]?.end ?? next.end;
  const properties = xml.slice(next.start, behind);
  return { part: name, start, content: behind, end, open, properties };
}

/** Tells in which cell the walk is. A table inside a cell is part of its text. */
function cellCounter(): {
  readonly enter: (tag: Tag) => void;
  readonly leave: (tag: Tag) => void;
  readonly cell: () => Cell;
} {
  let depth = 0;
  let cell = outside;
  return {
    enter: ({ name, end }) => {
      if (name === 'w:tbl') depth += 1;
      if (depth !== 1) return;
      if (name === 'w:tbl') cell = { table: end, row: 0, cell: 0 };
      if (name === 'w:tr') cell = { ...cell, row: end };
      if (name === 'w:tc') cell = { ...cell, cell: end };
    },
    leave: ({ name }) => {
      if (name !== 'w:tbl') return;
      depth -= 1;
      if (depth === 0) cell = outside;
    },
    cell: () => cell,
  };
}

const outside: Cell = { table: 0, row: 0, cell: 0 };
