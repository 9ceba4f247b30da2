import { datesIn } from '../../entity/date/dates';
import { placesIn, pointsAtPlace } from '../../entity/place/places';
import type { Span } from '../../finding';
import { splitSentences } from '../../kazakh/sentences';
import type { Draft } from '../fact/draft';
import { draftsIn } from '../fact/drafts';
import { allIn } from '../noun/counts';
import { headNoun } from '../noun/kinds';
import { drawScene } from '../sentence/scene';
import { tell } from './telling';
import type { Told } from './told';

/**
 * Reads a repaired text sentence by sentence; a bare noun (Шарт, осы келісім) adds to the treaty of
 * that kind that was told last.
 *
 * @param text the repaired text
 */
export function gather(text: string): Told[] {
  const told: Told[] = [];
  for (const sentence of sentencesWithNouns(text)) {
    const words = text.slice(sentence.start, sentence.end).replace(/\n/gu, ' ');
    const date = dateBefore(text, sentence.start, words);
    const place = pointsAtPlace(words) ? lastPlace(text, sentence.start) : undefined;
    const before = text.slice(Math.max(0, sentence.start - vicinity), sentence.start);
    const noun = told.at(-1)?.draft.head;
    const drafts = draftsIn(drawScene(words, { noun, date, place, words: before }));
    const numbers = new Map<number, number>();
    for (const draft of [...drafts].sort(byDependence)) {
      const number = tell(told, draft, { start: sentence.start, words, before, numbers });
      if (number !== null) numbers.set(draft.at, number);
    }
  }
  return inReadingOrder(told);
}

/** So far back words tell what matter the text treats of, in UTF-16 code units. */
const vicinity = 400;

/** «Сол жылы», «келесі айда»: a date that the sentences before tell the rest of. */
const pointsBack = /(?<!\p{L})(?:сол|келесі)\s(?:жыл|ай|күн)/iu;

/** So far back a date or a place may be pointed at, in UTF-16 code units. */
const memory = 1000;

/** «16 сәуірде» without a year. */
const bareDay =
  /(?<![0-9])[0-9]{1,2}\s(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)/iu;

/** A sentence that begins with a year and has no other one sets the scene for the next. */
const scene = /^(?<year>[12][0-9]{3})\sжыл(?:ғы|ы|дың)\s[^0-9]*$/u;

/** What the sentences before tell of a date: the one pointed at, or the year of the scene. */
function dateBefore(text: string, at: number, words: string): string | undefined {
  if (pointsBack.test(words)) return lastDate(text, at);
  if (!bareDay.test(words)) return undefined;
  const near = text.slice(Math.max(0, at - vicinity), at);
  for (const { start, end } of splitSentences(near).reverse()) {
    const sentence = near.slice(start, end);
    const year = scene.exec(sentence)?.groups?.['year'];
    if (year !== undefined || !bareDay.test(sentence) || /[0-9]{4}/u.test(sentence)) return year;
  }
  return undefined;
}

function lastDate(text: string, at: number): string | undefined {
  return datesIn(text.slice(Math.max(0, at - memory), at)).at(-1)?.edtf;
}

function lastPlace(text: string, at: number): string | undefined {
  return placesIn(text.slice(Math.max(0, at - memory), at)).at(-1)?.name;
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

function* sentencesWithNouns(text: string): Generator<Span> {
  for (const block of blocksOf(text)) {
    const words = text.slice(block.start, block.end);
    if (!hasNoun(words) && allIn(words.slice(0, opening)) === null) continue;
    let isTold = false;
    for (const { start, end } of splitSentences(words)) {
      const sentence = words.slice(start, end);
      isTold = hasNoun(sentence) || (isTold && goesOn.test(sentence)) || allIn(sentence) !== null;
      if (isTold) yield* piecesOf({ start: block.start + start, end: block.start + end }, text);
    }
  }
}

/** Stretches between blank lines. */
function* blocksOf(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    if (end > start) yield { start, end };
    start = end + 2;
  }
}

/** No sentence is longer than this, whatever a text without stops may look like. */
const longestSentence = 3000;

function* piecesOf(sentence: Span, text: string): Generator<Span> {
  let { start } = sentence;
  while (sentence.end - start > longestSentence) {
    const blank = text.lastIndexOf(' ', start + longestSentence);
    const end = blank > start ? blank : start + longestSentence;
    yield { start, end };
    start = end;
  }
  yield { start, end: sentence.end };
}

function hasNoun(text: string): boolean {
  return text.search(headNoun) >= 0;
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
