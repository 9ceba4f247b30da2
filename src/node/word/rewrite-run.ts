import { countWhere } from '../../offsets';
import { endOf, type Paragraph, type Piece, paragraphBreak, type Run } from './manuscript';
import type { Marks } from './marks';
import type { RunEvent } from './run-events';
import { escaped } from './tags';

/** How changes are written: tracked, or made at once. */
export interface ChangeStyle {
  readonly marks: Marks;
  readonly isAccepted: boolean;
  /** What opens the next part of a paragraph behind an end that came. */
  readonly opening: (paragraph: Paragraph) => string;
}

/** What a run is written anew with. */
interface Writer {
  readonly run: Run;
  readonly style: ChangeStyle;
  readonly write: (xml: string) => void;
  /** Letters, and elements that are no letters, that stay or come at once. */
  readonly letters: (text: string) => void;
  readonly element: (xml: string) => void;
  /** A run of the same form. */
  readonly runOf: (content: string) => string;
  /** Ends the run that is being written. */
  readonly flush: () => void;
}

/**
 * Writes a run anew, as several where it has to be.
 *
 * @param xml the XML of its part
 * @param run the run
 * @param events what happens in it, by offset
 * @param style how changes are written
 */
export function rewriteRun(
  xml: string,
  run: Run,
  events: ReadonlyMap<number, RunEvent>,
  style: ChangeStyle,
): string {
  const written: string[] = [];
  const writer = writerOf(run, style, written);
  const cuts = [...events.keys()].sort((a, b) => a - b);
  let done = -1;
  let deletedUntil = 0;
  for (const piece of run.pieces) {
    if (piece.text === '') {
      writer.element(xml.slice(piece.start, piece.end));
      continue;
    }
    const end = endOf(piece);
    for (let at = piece.at; at <= end; ) {
      const event = at > done ? events.get(at) : undefined;
      if (event !== undefined) {
        happen(event, writer);
        if (event.deletedUntil > 0) deletedUntil = event.deletedUntil;
      }
      done = Math.max(done, at);
      if (at === end) break;
      const next = Math.min(end, cuts[countWhere(cuts, (cut) => cut <= at)] ?? end);
      const part = partOf(xml, piece, at, next);
      if (at >= deletedUntil) keep(part, writer);
      else if (!style.isAccepted) remove(part, writer);
      at = next;
    }
  }
  writer.flush();
  return written.join('');
}

function writerOf(run: Run, style: ChangeStyle, written: string[]): Writer {
  let text = '';
  let content = '';
  let isFirst = true;
  const runOf = (inside: string): string => {
    const properties = isFirst ? run.properties : style.marks.again(run.properties);
    isFirst = false;
    return `${run.open}${properties}${inside}</w:r>`;
  };
  const endText = (): void => {
    if (text !== '') content += `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
    text = '';
  };
  return {
    run,
    style,
    runOf,
    write: (xml) => written.push(xml),
    letters: (more) => {
      text += more;
    },
    element: (xml) => {
      endText();
      content += xml;
    },
    flush: () => {
      endText();
      if (content !== '') written.push(runOf(content));
      content = '';
    },
  };
}

/** What a piece shows between two offsets: letters, or the XML of what is none. */
interface Part {
  readonly letters: string;
  readonly element: string;
}

function partOf(xml: string, piece: Piece, start: number, end: number): Part {
  if (piece.kind !== 'letters') return { letters: '', element: xml.slice(piece.start, piece.end) };
  return { letters: piece.text.slice(start - piece.at, end - piece.at), element: '' };
}

function keep({ letters, element }: Part, writer: Writer): void {
  if (element === '') writer.letters(letters);
  else writer.element(element);
}

function remove({ letters, element }: Part, { style, runOf, write, flush }: Writer): void {
  flush();
  const gone =
    element === '' ? `<w:delText xml:space="preserve">${escaped(letters)}</w:delText>` : element;
  write(style.marks.tracked('del', runOf(gone)));
}

function happen({ insertions, ends, starts }: RunEvent, writer: Writer): void {
  for (const text of insertions) insert(text, writer);
  if (ends.length + starts.length > 0) writer.flush();
  for (const id of ends) {
    writer.write(`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`);
  }
  for (const id of starts) writer.write(`<w:commentRangeStart w:id="${id}"/>`);
}

function insert(text: string, writer: Writer): void {
  text.split(paragraphBreak).forEach((part, at) => {
    if (at > 0) {
      writer.flush();
      writer.write(`</w:p>${writer.style.opening(writer.run.paragraph)}`);
    }
    if (part !== '') insertLetters(part, writer);
  });
}

/** No insertion stands in another: the one around is closed before and opened again behind. */
function insertLetters(text: string, writer: Writer): void {
  const { run, style, letters, element, flush, write, runOf } = writer;
  const pieces = text.split(/([\n\t])/u).filter((piece) => piece !== '');
  if (style.isAccepted) {
    for (const piece of pieces) {
      const sign = signs[piece];
      if (sign === undefined) letters(piece);
      else element(sign);
    }
    return;
  }
  flush();
  const content = pieces.map(
    (piece) => signs[piece] ?? `<w:t xml:space="preserve">${escaped(piece)}</w:t>`,
  );
  const added = style.marks.tracked('ins', runOf(content.join('')));
  const { insertion } = run;
  if (insertion === '') write(added);
  else write(`</${nameOf(insertion)}>${added}${style.marks.again(insertion)}`);
}

const signs: Readonly<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>' };

function nameOf(tag: string): string {
  return /^<([^\s>]+)/u.exec(tag)?.[1] ?? '';
}
