import type { Changes } from './changes';
import { type Paragraph, paragraphBreak } from './manuscript';
import type { Marks } from './marks';
import { type ChangeStyle, rewriteRun } from './rewrite-run';
import type { RunEvents } from './run-events';

/** A range of the XML of a part, and what stands there now. */
interface Replacement {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/**
 * Makes changes in the parts of a document. Whatever is in no changed run and at no changed end of
 * a paragraph stays as it is.
 *
 * @param parts XML by the names of parts
 * @param changes what changes
 * @param events the same and the comments, run by run
 * @param style how changes are written
 * @returns the parts that changed
 */
export function rewrite(
  parts: ReadonlyMap<string, string>,
  changes: Changes,
  events: RunEvents,
  { marks, isAccepted }: Omit<ChangeStyle, 'opening'>,
): Map<string, string> {
  const heads = headsOf(changes, marks, isAccepted);
  const style = { marks, isAccepted, opening: heads.opening };
  const replacements: Replacement[] = [...heads.first];
  for (const [run, ofRun] of events) {
    const { part } = run.paragraph;
    const xml = rewriteRun(parts.get(part) ?? '', run, ofRun, style);
    replacements.push({ part, start: run.start, end: run.end, xml });
  }
  for (const { before, after } of isAccepted ? changes.joins : []) {
    const { part, end } = before;
    const start = parts.get(part)?.lastIndexOf('</', end) ?? end;
    replacements.push({ part, start, end: after.content, xml: '' });
  }
  return replaced(parts, replacements);
}

/** The openings of the paragraphs that are parted, or joined with the next. */
function headsOf(
  { insertions, joins }: Changes,
  marks: Marks,
  isAccepted: boolean,
): { readonly first: Replacement[]; readonly opening: (paragraph: Paragraph) => string } {
  const ends = new Map<Paragraph, number>();
  for (const { place, text } of insertions) {
    const count = text.split(paragraphBreak).length - 1;
    const { paragraph } = place.run;
    if (count > 0) ends.set(paragraph, (ends.get(paragraph) ?? 0) + count);
  }
  const joined = new Set(isAccepted ? [] : joins.map(({ before }) => before));
  const propertiesOf = (paragraph: Paragraph): string => {
    const { properties } = paragraph;
    if ((ends.get(paragraph) ?? 0) > 0) {
      return isAccepted ? properties : marks.onParagraph('ins', properties);
    }
    return joined.has(paragraph) ? marks.onParagraph('del', properties) : properties;
  };
  const changed = isAccepted ? [] : [...new Set([...ends.keys(), ...joined])];
  return {
    first: changed.map((paragraph) => {
      const { part, start, content, open } = paragraph;
      return { part, start, end: content, xml: open + propertiesOf(paragraph) };
    }),
    opening: (paragraph) => {
      ends.set(paragraph, (ends.get(paragraph) ?? 1) - 1);
      return withoutId(paragraph.open) + marks.again(propertiesOf(paragraph));
    },
  };
}

/** Word gives each paragraph an id of its own. */
function withoutId(open: string): string {
  return open.replace(/ w14:(?:paraId|textId)=(?:"[^"]*"|'[^']*')/gu, '');
}

function replaced(
  parts: ReadonlyMap<string, string>,
  replacements: readonly Replacement[],
): Map<string, string> {
  const made = new Map<string, string>();
  for (const [name, xml] of parts) {
    const here = replacements.filter(({ part }) => part === name);
    if (here.length === 0) continue;
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, xml: fresh } of here.sort((a, b) => a.start - b.start)) {
      pieces.push(xml.slice(done, start), fresh);
      done = end;
    }
    made.set(name, pieces.join('') + xml.slice(done));
  }
  return made;
}
