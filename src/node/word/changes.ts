import type { Edit } from '../../edit';
import {
  type Break,
  endOf,
  type Manuscript,
  type Paragraph,
  type Place,
  paragraphBreak,
  placeAt,
} from './manuscript';

/** Text of one piece that goes; offsets are those of the manuscript. */
export interface Deletion {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/** Text that comes into the run of a piece, at an offset within the piece or at its end. */
export interface Insertion {
  readonly place: Place;
  readonly at: number;
  readonly text: string;
}

/** What edits mean for the pieces and paragraphs of a document. */
export interface Changes {
  readonly deletions: readonly Deletion[];
  readonly insertions: readonly Insertion[];
  /** Paragraphs that become one with the next. */
  readonly joins: readonly Break[];
}

/** Edits, and what was found of them to be possible. */
export interface Plan extends Changes {
  readonly made: readonly Edit[];
  /** Edits that would change what is no letter, or the form of a document. */
  readonly left: readonly Edit[];
}

/**
 * Finds for each edit the pieces that it changes.
 *
 * @param manuscript the text as given
 * @param edits edits of it, in order
 * @param parts the XML of the parts by their names
 */
export function planOf(
  manuscript: Manuscript,
  edits: readonly Edit[],
  parts: ReadonlyMap<string, string>,
): Plan {
  const deletions: Deletion[] = [];
  const insertions: Insertion[] = [];
  const joins: Break[] = [];
  const made: Edit[] = [];
  const left: Edit[] = [];
  for (const edit of edits) {
    const changes = changesOf(manuscript, edit);
    if (changes === undefined || !isPossible(changes, parts)) left.push(edit);
    else {
      made.push(edit);
      deletions.push(...changes.deletions);
      insertions.push(...changes.insertions);
      joins.push(...changes.joins);
    }
  }
  return { deletions, insertions, joins, made, left };
}

function changesOf(manuscript: Manuscript, edit: Edit): Changes | undefined {
  const { start, end, after } = withoutSame(edit);
  const deletions: Deletion[] = [];
  const joins: Break[] = [];
  for (let at = start; at < end; ) {
    const place = placeAt(manuscript, at);
    const gap = manuscript.breaks.get(at);
    if (place !== undefined && place.piece.kind !== 'fixed') {
      const stop = Math.min(end, endOf(place.piece));
      deletions.push({ place, start: at, end: stop });
      at = stop;
    } else if (gap !== undefined && at + paragraphBreak.length <= end) {
      joins.push(gap);
      at += paragraphBreak.length;
    } else return undefined;
  }
  if (after === '') return { deletions, insertions: [], joins };
  const insertion = insertionAt(manuscript, start, deletions[0], after);
  return insertion && { deletions, insertions: [insertion], joins };
}

/** The edit without what stays the same at its edges. */
function withoutSame({ source, before, after }: Edit): {
  start: number;
  end: number;
  after: string;
} {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charAt(head) === after.charAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    start: source.start + head,
    end: source.end - tail,
    after: after.slice(head, after.length - tail),
  };
}

/** What comes has the form of what goes, or else of the letter before it. */
function insertionAt(
  manuscript: Manuscript,
  at: number,
  deletion: Deletion | undefined,
  text: string,
): Insertion | undefined {
  if (deletion !== undefined) return { place: deletion.place, at: deletion.end, text };
  const [before, after] = [placeAt(manuscript, at - 1), placeAt(manuscript, at)];
  const [place] = [before, after]
    .filter((one) => one !== undefined)
    .sort((one, other) => Number(isOfLetters(other)) - Number(isOfLetters(one)));
  return place && { place, at, text };
}

function isOfLetters({ piece }: Place): boolean {
  return piece.kind === 'letters';
}

/** Paragraphs are joined and parted only where nothing but their text is at stake. */
function isPossible({ insertions, joins }: Changes, parts: ReadonlyMap<string, string>): boolean {
  if (joins.length > 0 && insertions.some(({ text }) => text.includes('\n'))) return false;
  return (
    joins.every(
      ({ before, after }) =>
        isPlain(before) && isPlain(after) && isNeighbour(before, after, parts.get(before.part)),
    ) &&
    insertions.every(
      ({ place: { run }, text }) =>
        !text.includes(paragraphBreak) || (run.isOwn && isPlain(run.paragraph)),
    )
  );
}

/** A paragraph that is in no list, ends no section, and whose end nobody has changed yet. */
function isPlain({ properties }: Paragraph): boolean {
  return !/<w:(?:numPr|sectPr|ins|del|moveFrom|moveTo)[\s/>]/u.test(properties);
}

function isNeighbour(before: Paragraph, after: Paragraph, xml = ''): boolean {
  return before.part === after.part && xml.slice(before.end, after.start).trim() === '';
}
