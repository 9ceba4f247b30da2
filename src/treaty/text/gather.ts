import { type Document, passageOf } from '../../document/document';
import { pointsAtPlace } from '../../entity/place/places';
import type { Draft } from '../fact/draft';
import { draftsIn } from '../fact/drafts';
import type { HeadAt } from '../noun/heads';
import { drawScene } from '../sentence/scene';
import { dateBefore, lastPlace, partiesBefore, sidesOfPassage, vicinity } from './before';
import { dateByAct, pageOf } from './page';
import { sentencesWithNouns } from './sentences';
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
  const page = pageOf(document, told);
  for (const { start, end, first } of sentencesWithNouns(document)) {
    const passage = passageOf(document, start, end, first);
    const act = page.actBefore(start);
    if (page.isNote(start)) continue;
    const list = page.listOf(passage.text);
    const place = pointsAtPlace(passage.text) ? lastPlace(document, start, first) : undefined;
    const scene = drawScene(passage, {
      noun: nounTold(told),
      date: dateBefore(document, start, passage.text),
      place,
      parties: () => partiesBefore(document, start),
      written,
      isEnacted: act !== undefined,
    });
    const sides = () => sidesOfPassage(document, told, start);
    const before = text.slice(Math.max(0, start - vicinity), start);
    const numbers = new Map<number, number>();
    for (const draft of draftsIn(scene).sort(byDependence)) {
      const number = tell(told, draft, { start, words: passage.text, before, sides, numbers });
      const one = told[number ?? -1];
      if (number === null || one === undefined) continue;
      numbers.set(draft.at, number);
      if (list !== undefined) one.events.add(list);
      if (act !== undefined) dateByAct(one, act);
    }
  }
  page.actBefore(text.length);
  return inReadingOrder(told);
}

/** The noun of the treaty told last, unless it was told of a bill: «оны» (it) is the bill then. */
function nounTold(told: readonly Told[]): HeadAt | undefined {
  const last = told.at(-1);
  return last?.events.has('denied') === true ? undefined : last?.draft.head;
}

/** What is amended is told before what amends it. */
function byDependence(one: Draft, other: Draft): number {
  const rank = (draft: Draft): number => (typeof draft.amends === 'number' ? 1 : 0);
  return rank(one) - rank(other) || one.start - other.start;
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
