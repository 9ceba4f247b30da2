import type { Change } from '../edit';
import type { Span } from '../finding';
import { annotate, asGiven, type CleanText, edit } from '../text';
import { type Form, type Parse, type Parsed, parserOf } from './parse';
import { placeInFile } from './prose';
import { changesInFile } from './repair';
import { writerFor } from './written';

export type { Form } from './parse';

/** A file in Markdown or HTML, with its prose apart from its marks. */
export interface Markup extends Parsed {
  readonly file: string;
  readonly form: Form;
  readonly parse: Parse;
}

/**
 * Reads a file in Markdown or HTML.
 *
 * @param file the text of the file
 * @param form what it is written in
 *
 * @example
 * const { prose } = await readMarkup('*Шарт* `code`', 'markdown');
 * prose.text; // => 'Шарт \uFFFC'
 */
export async function readMarkup(file: string, form: Form): Promise<Markup> {
  const parse = await parserOf(form);
  return { file, form, parse, ...parse(file) };
}

/** The place in the file of a range of the prose. */
export function placeOf({ prose }: Markup, span: Span): Span {
  return placeInFile(prose, span);
}

/**
 * Makes the repairs of the prose in the file: its marks stay the same byte for byte. A repair that
 * would change what the file means is not made.
 *
 * @param markup the file
 * @param clean its prose, repaired
 * @returns the file, repaired; offsets are those of the file
 */
export function repairFile(markup: Markup, clean: CleanText): CleanText {
  const { file, prose } = markup;
  const write = writerFor(markup);
  const groups = clean.edits.map((one) => changesInFile(one, prose, write, file));
  const safe = safeGroups(markup, clean, groups);
  const repaired = edit(asGiven(file), safe.flat());
  const suggestions = clean.suggestions.flatMap((one) => {
    const changes = changesInFile(one, prose, write, file);
    const [change] = changes;
    // A suggestion is one change or none.
    return change === undefined || changes.length > 1
      ? []
      : [{ ...change, ...repaired.toClean(change) }];
  });
  const diagnostics = clean.diagnostics.map((one) => {
    const source = one.source && placeInFile(prose, one.source);
    return { ...one, source, span: source && repaired.toClean(source) };
  });
  return annotate(repaired, suggestions, diagnostics);
}

/** How often a file is parsed at most to find which repairs it bears, and how many characters in all. */
const mostTrials = 40;
const mostParsed = 4e6;

type Group = readonly Change[];

/** The repairs after which the file has the same shape and says what the repaired prose says. */
function safeGroups(markup: Markup, clean: CleanText, groups: readonly Group[]): readonly Group[] {
  let trials = Math.max(8, Math.min(mostTrials, mostParsed / markup.file.length));
  const isSafe = (chosen: ReadonlySet<number>): boolean => {
    trials -= 1;
    const result = edit(asGiven(markup.file), groups.filter((_, at) => chosen.has(at)).flat()).text;
    const { prose, shape } = markup.parse(result);
    if (shape !== markup.shape) return false;
    const wanted = clean.edits.filter((_, at) => chosen.has(at)).map(asChange);
    return squeezed(prose.text) === squeezed(edit(asGiven(clean.source), wanted).text);
  };
  const chosen = new Set<number>();
  const add = (from: number, to: number): void => {
    if (from >= to || trials <= 0) return;
    const more = new Set(chosen);
    for (let at = from; at < to; at += 1) more.add(at);
    if (isSafe(more)) {
      for (const at of more) chosen.add(at);
    } else if (to - from > 1) {
      const middle = (from + to) >>> 1;
      add(from, middle);
      add(middle, to);
    }
  };
  add(0, groups.length);
  return groups.filter((_, at) => chosen.has(at));
}

function asChange({ source, after, rule, certainty, reason }: CleanText['edits'][number]): Change {
  return { ...source, after, rule, certainty, reason };
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
