import { type Edit, normalize } from '../src';
import { detectLanguage } from '../src/language';
import { type Form, readMarkup, repairFile } from '../src/markup';
import type { HarmText } from './harm-texts';

/** An edit in a text that should have none. */
export interface Harm {
  readonly rule: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The line around it in the text as given, with the part that changed in ⟦brackets⟧. */
  readonly context: string;
}

/** What was counted in the texts of one language, or of one format. */
export interface HarmCount {
  texts: number;
  words: number;
  characters: number;
  milliseconds: number;
  /** Edits beside those of blanks, by rule. */
  readonly edits: Record<string, number>;
  /** Edits that only take or give blanks within a line. */
  blanks: number;
  /** Sentences of three words and more of a language that the path names, and is not Kazakh. */
  sentences: number;
  sentencesCalledKazakh: number;
  readonly harms: Harm[];
}

/** Nothing counted yet. */
export function emptyCount(): HarmCount {
  const zero = { texts: 0, words: 0, characters: 0, milliseconds: 0, blanks: 0 };
  return { ...zero, edits: {}, sentences: 0, sentencesCalledKazakh: 0, harms: [] };
}

/** Formats whose text is prose, so that its sentences have a language. */
export const isProse = (format: string): boolean => format === 'txt';

/** Repairs a text and adds what happened to a count. */
export function countHarm(text: HarmText, count: HarmCount): void {
  const begun = performance.now();
  const { edits } = normalize(text.text);
  addEdits(text, edits, performance.now() - begun, count);
  if (text.language === undefined || text.language === 'kk' || !isProse(text.format)) return;
  for (const sentence of sentencesOf(text.text)) {
    count.sentences += 1;
    if (detectLanguage(sentence).language === 'kaz') count.sentencesCalledKazakh += 1;
  }
}

/** The form of a format that the command repairs with its marks left as they are. */
export const formOf = (format: string): Form | undefined =>
  format === 'md' ? 'markdown' : format === 'html' ? 'html' : undefined;

/** Repairs a file as the command does, its prose apart from its marks, and adds to a count. */
export async function countHarmInForm(text: HarmText, form: Form, count: HarmCount): Promise<void> {
  const begun = performance.now();
  const markup = await readMarkup(text.text, form);
  const prose = normalize(markup.prose.text, { keep: markup.prose.kept });
  addEdits(text, repairFile(markup, prose).edits, performance.now() - begun, count);
}

function addEdits(
  text: HarmText,
  edits: readonly Edit[],
  milliseconds: number,
  count: HarmCount,
): void {
  count.milliseconds += milliseconds;
  count.texts += 1;
  count.words += wordsIn(text.text);
  count.characters += text.text.length;
  for (const edit of edits) {
    if (isOfBlanks(edit)) count.blanks += 1;
    else {
      count.edits[edit.rule] = (count.edits[edit.rule] ?? 0) + 1;
      count.harms.push(harmOf(edit, text));
    }
  }
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const wordsIn = (text: string): number => text.match(word)?.length ?? 0;

const sentenceSegmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Sentences of three words and more, by the rules of Unicode and by line. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .flatMap((line) => Array.from(sentenceSegmenter.segment(line), ({ segment }) => segment.trim()))
    .filter((sentence) => wordsIn(sentence) >= 3);
}

const blank = /(?:[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]|&nbsp;|&#160;)+/gu;

/** Whether an edit only takes or gives blanks within a line; a line break that goes is no blank. */
export function isOfBlanks({ before, after }: Pick<Edit, 'before' | 'after'>): boolean {
  return before.replace(blank, '') === after.replace(blank, '');
}

function harmOf({ rule, before, after, source }: Edit, { text, path }: HarmText): Harm {
  const from = Math.max(text.lastIndexOf('\n', source.start - 1) + 1, source.start - 60);
  const lineEnd = text.indexOf('\n', source.end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, source.end + 60);
  const changed = text.slice(source.start, source.end);
  const context = `${text.slice(from, source.start)}⟦${changed}⟧${text.slice(source.end, to)}`;
  return { rule, path, before, after, context };
}
