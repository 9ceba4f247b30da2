import type { Span } from '../finding';
import { splitSentences } from '../kazakh/sentences';

/**
 * Prepares looking up the sentence that carries a citation.
 *
 * A citation behind a full stop belongs to the sentence before it, unless it opens its line.
 *
 * @param text the repaired text
 * @returns a function from a citation's range to its sentence
 */
export function findClaims(text: string): (span: Span) => Span {
  const sentences = splitSentences(text);
  return (span) => {
    const at = lastBefore(sentences, span.start);
    const sentence = sentences[at];
    if (sentence === undefined) return span;
    const before = sentences[at - 1];
    const isLoose =
      before !== undefined &&
      text
        .slice(sentence.start, span.start)
        .replace(/\[[^[\]]*\]/gu, '')
        .trim() === '' &&
      !text.slice(before.end, sentence.start).includes('\n');
    if (isLoose) return { start: before.start, end: span.end };
    return { start: sentence.start, end: Math.max(sentence.end, span.end) };
  };
}

function lastBefore(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
