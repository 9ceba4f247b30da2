import { once } from '../../once';
import { endingRows, type State } from './endings';
import { fitsSound, rowOfStem, type Spelling, spellings } from './sounds';

/** One way to read a word: a stem and the endings that were taken off it. */
export interface Analysis {
  readonly lemma: string;
  readonly isVerb: boolean;
  /** The tags of the endings, from the stem on. */
  readonly tags: readonly string[];
  /** What had to be undone in the stem, and where a sound does not fit. */
  readonly marks: readonly string[];
}

interface Ending extends Spelling {
  readonly tag: string;
  readonly from: ReadonlySet<State>;
  readonly to: State;
}

const endings = once(collect);
const longest = once(() => Math.max(...[...endings().keys()].map((text) => text.length)));

/** The most endings in a chain, and the most readings of a word. */
const mostEndings = 6;
const mostAnalyses = 160;

interface Rest {
  readonly stem: string;
  readonly state: State;
  readonly tags: readonly string[];
  readonly marks: readonly string[];
  /** The ending that was taken off last. */
  readonly last: Ending | undefined;
}

/**
 * All readings of a word by the grammar, with the word itself as the first.
 *
 * @param word small letters
 */
export function analysesOf(word: string): Analysis[] {
  const found: Analysis[] = [];
  const waiting: Rest[] = [{ stem: word, state: 'end', tags: [], marks: [], last: undefined }];
  for (let at = 0; at < waiting.length && found.length < mostAnalyses; at += 1) {
    const rest = waiting[at];
    if (rest === undefined) break;
    found.push(...stemsOf(rest));
    if (rest.tags.length < mostEndings) waiting.push(...shorter(rest));
  }
  return found;
}

/** What is left when one more ending is taken off. */
function shorter(rest: Rest): Rest[] {
  const found: Rest[] = [];
  const { stem } = rest;
  for (let size = 1; size <= longest() && stem.length - size >= 1; size += 1) {
    const before = stem.slice(0, -size);
    for (const ending of endings().get(stem.slice(-size)) ?? []) {
      if (!ending.from.has(rest.state)) continue;
      const marks = [...rest.marks];
      const row = rowOfStem(before);
      if (row !== undefined && ending.row !== undefined && row !== ending.row) marks.push('row');
      if (!fitsSound(before, ending)) marks.push(`sound ${ending.initial}`);
      if (marks.length > 2) continue;
      const tags = [ending.tag, ...rest.tags];
      found.push({ stem: before, state: ending.to, tags, marks, last: ending });
    }
  }
  return found;
}

/** The dictionary forms that a stem may come from. */
function stemsOf({ stem, state, tags, marks, last }: Rest): Analysis[] {
  const isVerb = state === 'verb' || state === 'past' || state === 'negated' || isVoice(tags[0]);
  const isOpen =
    state === 'end' ||
    (!isVerb && (state === 'case-of-third' || state === 'case-of-own' || state === 'person'));
  if (isOpen && tags.length > 0) return [];
  if (stem.length < 2 && tags.length > 0) return [];
  if (!isVerb && last !== undefined && lacks(last)) return [];
  const plain = { lemma: stem, isVerb, tags, marks };
  if (last === undefined) return [plain, { ...plain, isVerb: true }];
  const undone = undo(stem, last, isVerb).map(([lemma, mark]) => ({
    lemma,
    isVerb,
    tags,
    marks: [...marks, mark],
  }));
  return endsStem(stem, isVerb) && !contracts(last, isVerb) ? [plain, ...undone] : undone;
}

/** Behind a bare noun -сыз says «without» (мерзімсіз), and hardly ever «you are». */
function lacks({ tag, text }: Ending): boolean {
  return tag === 'predicate' && /^с[ыі]з$/u.test(text);
}

/** No stem ends with ғ, and no stem of a verb with г or б: they are к, қ or п before a vowel. */
function endsStem(stem: string, isVerb: boolean): boolean {
  return !stem.endsWith('ғ') && !(isVerb && /[гб]$/u.test(stem));
}

/** Whether an ending has taken in the last sound of the stem: қой + а, таны + й. */
function contracts({ text }: Ending, isVerb: boolean): boolean {
  return isVerb && /^(?:я|и.)/u.test(text);
}

function isVoice(tag: string | undefined): boolean {
  return tag === 'passive' || tag === 'mutual' || tag === 'causative' || tag === 'present-negation';
}

/** Undoes what an ending that begins with a vowel does to a stem. */
function undo(stem: string, last: Ending, isVerb: boolean): [string, string][] {
  const first = last.text.charAt(0);
  const found: [string, string][] = [];
  const root = stem.slice(0, -1);
  const end = stem.slice(-1);
  const narrow = rowOfStem(stem) === 'front' ? 'і' : 'ы';
  if (isVerb && (first === 'я' || first === 'ю')) found.push([`${stem}й`, 'glide']);
  if (isVerb && (first === 'и' || first === 'у')) found.push([stem + narrow, 'narrow']);
  if (!'аеыіу'.includes(first)) return found;
  const voiceless = { г: 'к', ғ: 'қ', б: 'п' }[end];
  if (voiceless !== undefined) found.push([root + voiceless, 'voiced']);
  if (isVerb && end === 'у') found.push([`${root}п`, 'glided']);
  if (/[^аәеоөұүыіэияю][^аәеоөұүыіэияюу]$/u.test(stem) && stem.length >= 3) {
    found.push([root + narrow + end, 'dropped']);
  }
  return found;
}

function collect(): ReadonlyMap<string, readonly Ending[]> {
  const table = new Map<string, Ending[]>();
  for (const row of endingRows) {
    const from = new Set(row.from);
    for (const spelling of row.endings.split(' ').flatMap(spellings)) {
      const ending = { ...spelling, tag: row.tag, from, to: row.to };
      const known = table.get(spelling.text);
      if (known === undefined) table.set(spelling.text, [ending]);
      else known.push(ending);
    }
  }
  return table;
}
