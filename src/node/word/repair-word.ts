import { type Analysis, type AnalyzeOptions, analyze } from '../../analyze';
import type { Edit } from '../../edit';
import { unpack } from '../readers/archive';
import { anchorOf } from './anchors';
import { planOf } from './changes';
import { type Comment, commentsPartOf, withComments } from './comments';
import { type Hand, marksFor } from './marks';
import { readManuscript } from './read-manuscript';
import { remarksOn } from './remarks';
import { rewrite } from './rewrite';
import { type Anchor, runEvents } from './run-events';

/** How a Word document is repaired; every field has a default. */
export interface WordOptions extends Omit<AnalyzeOptions, 'keep'>, Partial<Hand> {
  /** The repairs are made at once, without tracked changes and comments. Default `false`. */
  readonly accept?: boolean | undefined;
}

/** A repaired Word document. */
export interface RepairedWord {
  /** The file; the bytes that were given where nothing is to be said or repaired. */
  readonly file: Uint8Array;
  /** What was found in its text: paragraphs with a blank line between, notes at the end. */
  readonly analysis: Analysis;
  /** Repairs that the file does not have, since they would change more than text. */
  readonly left: readonly Edit[];
}

/**
 * Repairs a Word document and gives it back as one: each repair is a tracked change with its reason
 * as a comment, each finding a comment at its words. All else stays byte for byte.
 *
 * @param source the bytes of a `.docx` file
 * @param options those of {@link analyze}; who says so (default `zanger`) and when (default now);
 *   `accept`
 * @returns the file, and what was found
 * @throws Error with the end of a sentence when the bytes are no Word document or a damaged one
 *
 * @example
 * const problem = await repairWord(Buffer.from('шарт')).catch((error: Error) => error.message);
 * String(problem).startsWith('is damaged'); // => true
 */
export async function repairWord(
  source: Uint8Array,
  options: WordOptions = {},
): Promise<RepairedWord> {
  const { accept = false, author = 'zanger', date = new Date().toISOString(), ...rest } = options;
  const files = await unpack(source, () => true);
  const { manuscript, parts } = await readManuscript(files);
  const analysis = analyze(manuscript.text, { ...rest, keep: manuscript.keep });
  const { clean, diagnostics } = analysis;
  const plan = planOf(manuscript, clean.edits, parts);
  const xml = xmlOf(files, parts);
  const marks = marksFor({ author, date }, xml.values());
  const comments: Comment[] = [];
  const anchors: Anchor[] = [];
  for (const { span, lines } of accept ? [] : remarksOn(manuscript, plan, clean, diagnostics)) {
    const id = marks.nextId();
    const anchor = anchorOf(manuscript, span, id);
    if (anchor === undefined) continue;
    anchors.push(anchor);
    comments.push({ id, lines });
  }
  const events = runEvents(plan, anchors);
  const changed = [
    ...rewrite(parts, plan, events, { marks, isAccepted: accept }),
    ...withComments(xml, comments, marks),
  ];
  const { left } = plan;
  if (changed.length === 0) return { file: source, analysis, left };
  return { file: await packed(files, changed), analysis, left };
}

/** All parts that may change, as text. */
function xmlOf(
  files: ReadonlyMap<string, Uint8Array>,
  parts: ReadonlyMap<string, string>,
): Map<string, string> {
  const xml = new Map(parts);
  const decoder = new TextDecoder();
  const add = (name: string): void => {
    const bytes = files.get(name);
    if (bytes !== undefined) xml.set(name, decoder.decode(bytes));
  };
  add('[Content_Types].xml');
  add('word/_rels/document.xml.rels');
  add(commentsPartOf(xml));
  return xml;
}

/** The day that archives begin to count with; a file made twice is the same. */
const noDay = '1980-01-01T00:00:00';

async function packed(
  files: ReadonlyMap<string, Uint8Array>,
  changed: readonly (readonly [name: string, xml: string])[],
): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const all = new Map(files);
  for (const [name, xml] of changed) all.set(name, new TextEncoder().encode(xml));
  return zipSync(Object.fromEntries(all), { mtime: noDay });
}
