import type { Document, Sentence } from '../../document/document';
import { allIn } from '../noun/counts';
import { isNoun } from '../noun/heads';

/** A sentence that goes on about what the one before it told: «Ол 2001 жылы күшіне енді». */
const goesOn =
  /(?<!\p{L})(?:[Оо]л|[Оо]ны|[Оо]ның|[Оо]ған|[Ққ]ұжат(?:қа|ты|тың)?|(?:[Аа]лғашқ|[Аа]лдыңғ|[Бб]ірінш|[Ее]кінш|[Сс]оңғ|[Кк]ейінг)[іы]с[ыі](?:на|не|ның|нің|н)?)\s/u;

/** A paragraph that begins with a pronoun goes on about the last one. */
const takesUp = /^(?:Ол|Оны|Оның|Оған)\s/u;

/** A paragraph without a noun goes on only where it says so at its start. */
const opening = 60;

/** The sentences that a treaty's noun stands in, or that go on about one, in pieces of some length. */
export function* sentencesWithNouns(document: Document): Generator<Sentence> {
  const { text, sentences } = document;
  let isTold = false;
  let isOpen = false;
  let end = 0;
  for (const [number, sentence] of sentences.entries()) {
    if (number === 0 || text.slice(end, sentence.start).includes('\n\n')) {
      isTold &&= takesUp.test(text.slice(sentence.start, sentence.end));
      isOpen = isTold || opensBlock(document, number);
    }
    end = sentence.end;
    if (!isOpen) continue;
    const words = text.slice(sentence.start, end);
    isTold = hasNoun(document, sentence) || (isTold && goesOn.test(words)) || allIn(words) !== null;
    if (isTold) yield* piecesOf(sentence, document);
  }
}

/** Whether a paragraph has a noun, or stands for what was told before. */
function opensBlock({ text, words, sentences }: Document, number: number): boolean {
  const { start = 0 } = sentences[number] ?? {};
  const blank = text.indexOf('\n\n', start);
  const end = blank < 0 ? text.length : blank;
  for (let at = sentences[number]?.first ?? 0; (words[at]?.start ?? end) < end; at += 1) {
    const word = words[at];
    if (word !== undefined && isNoun(word)) return true;
  }
  return allIn(text.slice(start, start + opening)) !== null;
}

/** No sentence is longer than this, whatever a text without stops may look like. */
const longestSentence = 3000;

function* piecesOf(sentence: Sentence, { text, words }: Document): Generator<Sentence> {
  let { start, first } = sentence;
  while (sentence.end - start > longestSentence) {
    const blank = text.lastIndexOf(' ', start + longestSentence);
    const end = blank > start ? blank : start + longestSentence;
    yield { start, end, first, last: sentence.last };
    start = end;
    while ((words[first]?.start ?? start) < start) first += 1;
  }
  yield { start, end: sentence.end, first, last: sentence.last };
}

function hasNoun({ words }: Document, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at += 1) {
    const word = words[at];
    if (word !== undefined && isNoun(word)) return true;
  }
  return false;
}
