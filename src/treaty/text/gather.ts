import { type Document, passageOf, type Sentence } from '../../document/document';
import { datesIn } from '../../entity/date/dates';
import { type PartyAt, partiesIn } from '../../entity/party/phrases';
import { placesIn, pointsAtPlace } from '../../entity/place/places';
import { months } from '../../kazakh/calendar';
import type { Draft } from '../fact/draft';
import { draftsIn } from '../fact/drafts';
import { allIn } from '../noun/counts';
import { isNoun } from '../noun/heads';
import { drawScene } from '../sentence/scene';
import { tell } from './telling';
import type { Told } from './told';

/**
 * Reads a document sentence by sentence; a bare noun (Шарт, осы келісім) adds to the treaty of that
 * kind that was told last.
 *
 * @param document the text
 * @param written when it was written, EDTF
 */
export function gather(document: Document, written?: string): Told[] {
  const { text } = document;
  const told: Told[] = [];
  for (const { start, end, first } of sentencesWithNouns(document)) {
    const passage = passageOf(document, start, end, first);
    const date = dateBefore(document, start, passage.text);
    const place = pointsAtPlace(passage.text) ? lastPlace(document, start, first) : undefined;
    const noun = told.at(-1)?.draft.head;
    const parties = () => partiesBefore(document, start);
    const drafts = draftsIn(drawScene(passage, { noun, date, place, parties, written }));
    const before = text.slice(Math.max(0, start - vicinity), start);
    const numbers = new Map<number, number>();
    for (const draft of [...drafts].sort(byDependence)) {
      const telling = { start, words: passage.text, before, numbers };
      const number = tell(told, draft, telling);
      if (number !== null) numbers.set(draft.at, number);
    }
  }
  return inReadingOrder(told);
}

/** The parties of each sentence near before an offset, the nearest first. */
function partiesBefore(document: Document, at: number): PartyAt[][] {
  const near: PartyAt[][] = [];
  for (let number = firstFrom(document.sentences, at) - 1; number >= 0; number -= 1) {
    const { start, end, first } = document.sentences[number] ?? nothing;
    if (start < at - vicinity) break;
    near.push(partiesIn(passageOf(document, start, end, first)));
  }
  return near;
}

const nothing: Sentence = { start: 0, end: 0, first: 0, last: 0 };

/** So far back words tell what matter the text treats of, in UTF-16 code units. */
const vicinity = 400;

/** «Сол жылы», «келесі айда»: a date that the sentences before tell the rest of. */
const pointsBack = /(?<!\p{L})(?:сол|келесі)\s(?:жыл|ай|күн)/iu;

/** So far back a date or a place may be pointed at, in UTF-16 code units. */
const memory = 1000;

/** «16 сәуірде» without a year. */
const bareDay = new RegExp(
  `(?<![0-9])[0-9]{1,2}\\s(?:${months.map(({ word }) => word).join('|')})`,
  'iu',
);

/** A sentence that begins with a year and has no other one sets the scene for the next. */
const scene = /^(?<year>[12][0-9]{3})\sжыл(?:ғы|ы|дың)\s[^0-9]*$/u;

/** What the sentences before tell of a date: the one pointed at, or the year of the scene. */
function dateBefore({ text, sentences }: Document, at: number, words: string): string | undefined {
  if (pointsBack.test(words)) return lastDate(text, at);
  if (!bareDay.test(words)) return undefined;
  const from = at - vicinity;
  for (let number = firstFrom(sentences, at) - 1; number >= 0; number -= 1) {
    const { start, end } = sentences[number] ?? nothing;
    if (end <= from) break;
    const sentence = text.slice(Math.max(start, from), end);
    const year = scene.exec(sentence)?.groups?.['year'];
    if (year !== undefined || !bareDay.test(sentence) || /[0-9]{4}/u.test(sentence)) return year;
  }
  return undefined;
}

/** The number of the first sentence that ends behind an offset. */
function firstFrom(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastDate(text: string, at: number): string | undefined {
  return datesIn(text.slice(Math.max(0, at - memory), at)).at(-1)?.edtf;
}

function lastPlace(document: Document, at: number, last: number): string | undefined {
  let first = last;
  while (first > 0 && (document.words[first - 1]?.start ?? 0) >= at - memory) first -= 1;
  const from = document.words[first]?.start ?? at;
  return placesIn(passageOf(document, from, at, first)).at(-1)?.name;
}

/** What is amended is told before what amends it. */
function byDependence(one: Draft, other: Draft): number {
  const rank = (draft: Draft): number => (typeof draft.amends === 'number' ? 1 : 0);
  return rank(one) - rank(other) || one.start - other.start;
}

/** A sentence that goes on about what the one before it told: «Ол 2001 жылы күшіне енді». */
const goesOn =
  /(?<!\p{L})(?:[Оо]л|[Оо]ны|[Оо]ның|[Оо]ған|[Ққ]ұжат(?:қа|ты|тың)?|(?:[Аа]лғашқ|[Аа]лдыңғ|[Бб]ірінш|[Ее]кінш|[Сс]оңғ|[Кк]ейінг)[іы]с[ыі](?:на|не|ның|нің|н)?)\s/u;

/** A paragraph without a noun goes on only where it says so at its start. */
const opening = 60;

/** The sentences that a treaty's noun stands in, or that go on about one, in pieces of some length. */
function* sentencesWithNouns(document: Document): Generator<Sentence> {
  const { text, sentences } = document;
  let isTold = false;
  let isOpen = false;
  let end = 0;
  for (const [number, sentence] of sentences.entries()) {
    if (number === 0 || text.slice(end, sentence.start).includes('\n\n')) {
      isTold = false;
      isOpen = opensBlock(document, number);
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

function inReadingOrder(told: readonly Told[]): Told[] {
  const order = told
    .map((one, number) => ({ number, start: one.offset + one.draft.start }))
    .sort((a, b) => a.start - b.start || a.number - b.number);
  const places = new Map(order.map(({ number }, place) => [number, place]));
  return order.flatMap(({ number }) => {
    const one = told[number];
    if (one === undefined) return [];
    return [{ ...one, amends: one.amends === null ? null : (places.get(one.amends) ?? null) }];
  });
}
