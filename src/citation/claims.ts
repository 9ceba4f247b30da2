import type { Span } from '../finding';
import { splitSentences } from '../kazakh/sentences';
import { countWhere } from '../offsets';
import type { Line } from './bibliography/lines';

/**
 * Prepares looking up the sentence that carries a citation. A blank line ends every sentence, so
 * only the paragraphs are cut into sentences in which something is cited.
 *
 * A citation behind a full stop belongs to the sentence before it, unless it opens its line.
 *
 * @param text the repaired text
 * @param lines its lines
 * @returns a function from a citation's range to its sentence
 */
export function findClaims(text: string, lines: readonly Line[]): (span: Span) => Span {
  const paragraphs = paragraphsOf(lines);
  const cut = new Map<number, readonly Span[]>();
  return (span) => {
    const number = lastBefore(paragraphs, span.start);
    const sentences = cut.get(number) ?? sentencesIn(text, paragraphs[number]);
    cut.set(number, sentences);
    return claimOf(text, sentences, span);
  };
}

/** Lines with no blank line between them. */
function paragraphsOf(lines: readonly Line[]): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  let end = 0;
  for (const line of lines) {
    if (line.gap > 0 && end > start) {
      paragraphs.push({ start, end });
      start = line.start;
    }
    end = line.end;
  }
  return [...paragraphs, { start, end }];
}

function sentencesIn(text: string, paragraph: Span | undefined): readonly Span[] {
  if (paragraph === undefined) return [];
  const { start, end } = paragraph;
  const sentences = splitSentences(text.slice(start, end));
  return start === 0
    ? sentences
    : sentences.map((one) => ({ start: one.start + start, end: one.end + start }));
}

function claimOf(text: string, sentences: readonly Span[], span: Span): Span {
  const at = lastBefore(sentences, span.start);
  const sentence = sentences[at];
  if (sentence === undefined) return span;
  const before = sentences[at - 1];
  const isLoose =
    before !== undefined &&
    opensWithBracket(text, sentence, span) &&
    !text.slice(before.end, sentence.start).includes('\n');
  if (isLoose) return { start: before.start, end: span.end };
  return { start: sentence.start, end: Math.max(sentence.end, span.end) };
}

/** No more than this stands before a citation that belongs to the sentence before. */
const longestOpening = 200;

/** Nothing but citations stand between the beginning of a sentence and a citation. */
function opensWithBracket(text: string, sentence: Span, span: Span): boolean {
  if (sentence.start === span.start) return true;
  const isNear = span.start - sentence.start <= longestOpening;
  if (!isNear || text.charAt(sentence.start) !== '[') return false;
  const before = text.slice(sentence.start, span.start);
  return before.replace(/\[[^[\]]*\]/gu, '').trim() === '';
}

function lastBefore(stretches: readonly Span[], offset: number): number {
  return countWhere(stretches, ({ start }) => start <= offset) - 1;
}
