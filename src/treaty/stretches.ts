import { seriesOf } from './coordination';
import type { Scene } from './scene';

/** What belongs to one noun of a series: the marks from one joiner to the next. */
export interface Stretch {
  readonly target: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Divides what stands before an action among the nouns of a series that have dates of their own:
 * «1996 жылы шарт, ал 1997 жылы келісім жасалды» (in 1996 a treaty and in 1997 an agreement).
 *
 * @param scene the sentence
 * @param from where the action's own stretch starts
 * @param at the action's mark
 * @param target the last noun before the action
 * @returns a stretch for each noun, or none where one date serves all
 */
export function stretchesOf(scene: Scene, from: number, at: number, target: number): Stretch[] {
  if (target < from || target > at) return [];
  const series = seriesOf(scene, target).filter((noun) => noun >= from);
  const ends = series.map((noun, order) => {
    const next = series[order + 1];
    return next === undefined ? at : noun + scene.line.slice(noun, next).search(/[&,]/u);
  });
  const stretches = series.map((noun, order) => ({
    target: noun,
    from: order === 0 ? from : (ends[order - 1] ?? from),
    to: ends[order] ?? at,
  }));
  const isDated = stretches
    .slice(1)
    .some((one) => scene.line.slice(one.from, one.target).includes('D'));
  const isDatedAfter = stretches
    .slice(0, -1)
    .some((one) => scene.line.slice(one.target, one.to).includes('D'));
  return isDated || isDatedAfter ? stretches : [];
}

/**
 * An action that two nouns share is said once: «Литвамен келісім 1999 жылы, ал Латвиямен хаттама
 * 2004 жылы жасалды». What stands before the last noun is then its only where nothing dated stands
 * behind it.
 *
 * @param scene the sentence
 * @param from where the action's own stretch starts
 * @param at the action's mark
 * @param target the last noun before the action
 * @returns where the stretch of the last noun starts
 */
export function ownStretch(scene: Scene, from: number, at: number, target: number): number {
  if (target <= from || target >= at || !scene.line.slice(target, at).includes('D')) return from;
  const before = scene.line.slice(scene.line.lastIndexOf('K', target - 1) + 1, target);
  const date = before.indexOf('D');
  const isShared =
    scene.line.lastIndexOf('K', target - 1) >= from &&
    date >= 0 &&
    before.lastIndexOf(',') > date &&
    !/[Q;.]/u.test(before);
  return isShared ? target : from;
}

/** The marks of a stretch with one of the given letters; what stands in brackets is passed over. */
export function marksOf(scene: Scene, from: number, to: number, symbols: string): number[] {
  const found: number[] = [];
  const line = scene.line
    .slice(from, to)
    .replace(/\([^()]*\)/gu, (inside) => '-'.repeat(inside.length));
  for (let at = from; at < to; at += 1) {
    const symbol = line.charAt(at - from);
    if (symbol !== '' && symbols.includes(symbol)) found.push(at);
  }
  return found;
}
