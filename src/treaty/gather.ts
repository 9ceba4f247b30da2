import type { Span } from '../finding';
import { datesIn } from '../kazakh/dates';
import { splitSentences } from '../kazakh/sentences';
import { aliasAfter } from './aliases';
import { type Draft, type DraftDate, draftsIn } from './drafts';
import { headNoun } from './kinds';
import type { PartyAt } from './party-phrases';
import { articleAfter } from './pinpoints';
import { drawScene } from './scene';

/** A treaty as the whole text tells it. */
export interface Told {
  readonly draft: Draft;
  /** Where the sentence of the draft starts in the text. */
  readonly offset: number;
  /** Each with the start of the sentence that names it. */
  readonly parties: readonly (PartyAt & { readonly offset: number })[];
  readonly dates: readonly (DraftDate & { readonly offset: number })[];
  readonly places: readonly string[];
  readonly aliases: readonly string[];
  readonly articles: readonly string[];
  /** The number, in the same list, of the treaty that it belongs to. */
  readonly amends: number | null;
}

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
    const date = pointsBack.test(words) ? lastDate(text, sentence.start) : undefined;
    const drafts = draftsIn(drawScene(words, { noun: told.at(-1)?.draft.head, date }));
    const numbers = new Map<number, number>();
    for (const draft of [...drafts].sort(byDependence)) {
      const number = tell(told, draft, sentence, words, numbers);
      if (number !== null) numbers.set(draft.at, number);
    }
  }
  return inReadingOrder(told);
}

/** «Сол жылы», «келесі айда»: a date that the sentences before tell the rest of. */
const pointsBack = /(?<!\p{L})(?:сол|келесі)\s(?:жыл|ай|күн)/iu;

/** So far back a date may be pointed at, in UTF-16 code units. */
const memory = 1000;

function lastDate(text: string, at: number): string | undefined {
  return datesIn(text.slice(Math.max(0, at - memory), at)).at(-1)?.edtf;
}

/** What is amended is told before what amends it. */
function byDependence(one: Draft, other: Draft): number {
  const rank = (draft: Draft): number => (typeof draft.amends === 'number' ? 1 : 0);
  return rank(one) - rank(other) || one.start - other.start;
}

/** A sentence that goes on about what the one before it told: «Ол 2001 жылы күшіне енді». */
const goesOn = /(?<!\p{L})(?:[Оо]л|[Оо]ны|[Оо]ған|[Ққ]ұжат)(?:қа|ты|тың)?\s/u;

function* sentencesWithNouns(text: string): Generator<Span> {
  for (const block of blocksOf(text)) {
    const words = text.slice(block.start, block.end);
    if (!hasNoun(words)) continue;
    let isTold = false;
    for (const { start, end } of splitSentences(words)) {
      const sentence = words.slice(start, end);
      isTold = hasNoun(sentence) || (isTold && goesOn.test(sentence));
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

/** Adds a draft to what was told; answers with its number, or `null` when it tells nothing. */
function tell(
  told: Told[],
  draft: Draft,
  sentence: Span,
  words: string,
  numbers: ReadonlyMap<number, number>,
): number | null {
  const dates = draft.dates.map((date) => ({ ...date, offset: sentence.start }));
  const before =
    (draft.isBare || draft.isPointer) && draft.amends === null ? antecedentOf(told, draft) : -1;
  const known = told[before];
  const articles = [articleAfter(words, draft.head.end)].filter((one) => one !== null);
  if (known !== undefined) {
    told[before] = {
      ...known,
      parties: [...known.parties, ...partiesAt(draft, sentence.start)],
      dates: [...known.dates, ...dates],
      places: [...known.places, ...draft.places],
      articles: [...new Set([...known.articles, ...articles])],
    };
    return before;
  }
  if (draft.isPointer || (draft.isBare && tellsNothing(draft))) return null;
  const parent = parentOf(told, draft, numbers);
  const alias = aliasAfter(words, draft.head.end);
  const aliases = [draft.title.alias, alias].filter((name): name is string => name !== null);
  told.push({
    draft,
    offset: sentence.start,
    parties: partiesAt(draft, sentence.start),
    dates,
    places: draft.places,
    aliases,
    articles,
    amends: parent,
  });
  return told.length - 1;
}

/** A bare noun without a date, an amended treaty or a draft. */
function tellsNothing({ dates, amends, events }: Draft): boolean {
  return dates.length === 0 && amends === null && !events.includes('drafted');
}

function partiesAt(draft: Draft, offset: number): Told['parties'] {
  return draft.parties.map((party) => ({ ...party, offset }));
}

/** How far back a pointer reaches: so many treaties. */
const reach = 40;

/** The number of the last treaty told that fulfils a condition, or -1. */
function lastOf(told: readonly Told[], holds: (one: Told) => boolean): number {
  for (let at = told.length - 1; at >= Math.max(0, told.length - reach); at -= 1) {
    const one = told[at];
    if (one !== undefined && holds(one)) return at;
  }
  return -1;
}

/** The treaty that a bare noun stands for: the last of its kind whose dates do not contradict. */
function antecedentOf(told: readonly Told[], draft: Draft): number {
  return lastOf(told, ({ draft: known, dates, aliases }) => {
    const isNamed = aliases.some((alias) => alias.toLowerCase() === draft.head.kind.term);
    if (known.head.kind !== draft.head.kind && !isNamed) return false;
    return draft.dates.every(({ event, date }) =>
      dates.every((other) => other.event !== event || other.date.edtf === date.edtf),
    );
  });
}

function parentOf(
  told: readonly Told[],
  draft: Draft,
  numbers: ReadonlyMap<number, number>,
): number | null {
  if (draft.amends === null) return null;
  if (typeof draft.amends === 'number') {
    const number = numbers.get(draft.amends);
    if (number !== undefined) return number;
  }
  const last = lastOf(
    told,
    ({ draft: known }) => !/^(?:хаттама|қосымша|түзету)$/u.test(known.head.kind.term),
  );
  return last < 0 ? null : last;
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
