import { joinedTo } from '../clause/coordination';
import { isDative } from '../noun/heads';
import type { Scene } from './mark';

/** What belongs to one noun of a series: the marks from one joiner to the next. */
export interface Stretch {
  readonly target: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Divides what stands before an action among the nouns of a series that have dates of their own:
 * «1996 жылы шарт, ал 1997 жылы келісім жасалды» (in 1996 a treaty and in 1997 an agreement),
 * «Литвамен келісім 1999 жылы, Латвиямен хаттама 2004 жылы жасалды» (with Lithuania …, with Latvia …).
 *
 * @param scene the sentence
 * @param from where the action's own stretch starts
 * @param at the action's mark
 * @param target the last noun before the action
 * @returns a stretch for each noun, or none where one date serves all
 */
export function stretchesOf(scene: Scene, from: number, at: number, target: number): Stretch[] {
  if (target < from || target > at) return [];
  const line = withoutBrackets(scene.line);
  const series = seriesIn(scene, line, from, target);
  const ends = series.map((noun, order) => {
    const next = series[order + 1];
    return next === undefined ? at : noun + line.slice(noun, next).search(/[&,]/u);
  });
  const stretches = series.map((noun, order) => ({
    target: noun,
    from: order === 0 ? from : (ends[order - 1] ?? from),
    to: ends[order] ?? at,
  }));
  const isDated = stretches.slice(1).some((one) => line.slice(one.from, one.target).includes('D'));
  const isDatedAfter = stretches
    .slice(0, -1)
    .some((one) => line.slice(one.target, one.to).includes('D'));
  return isDated || isDatedAfter ? stretches : [];
}

/** The nouns that are joined, or of which each has its own date before a comma. */
function seriesIn(scene: Scene, line: string, from: number, target: number): number[] {
  const series = [target];
  for (let last: number | null = target; last !== null; ) {
    last = joinedTo(scene, last) ?? parallelTo(scene, line, last);
    if (last !== null && last >= from) series.unshift(last);
    else last = null;
  }
  return series;
}

/** The first of two nouns of one action has its date behind it (`K D,`), or the second before it. */
const parallel = /^(?:[wPGn]?z?Dz?w?[,&]|[,&]{1,2}w?I?z?D)[^vrcQ;.:]*$/u;

/** The noun before another one in the same case, each with a date, where the action is said once. */
function parallelTo(scene: Scene, line: string, at: number): number | null {
  const before = line.lastIndexOf('K', at - 1);
  const isOne = line.charAt(at) === 'K' || /^z?D/u.test(line.slice(at + 1));
  if (before < 0 || !isOne) return null;
  const isAlike = caseAt(scene, before) === caseAt(scene, at);
  return isAlike && parallel.test(line.slice(before + 1, at)) ? before : null;
}

/** The case of a noun by the first letters of its ending: хаттамасын and шартты are accusatives. */
function caseAt(scene: Scene, at: number): string {
  const head = scene.marks[at]?.head;
  const ending = head?.ending ?? '';
  if (/^(?:[нтд][ыі]|н)$/u.test(ending)) return 'accusative';
  return isDative(head) ? 'dative' : ending;
}

/** The marks of a stretch with one of the given letters; what stands in brackets is passed over. */
export function marksOf(scene: Scene, from: number, to: number, symbols: string): number[] {
  const found: number[] = [];
  const line = withoutBrackets(scene.line.slice(from, to));
  for (let at = from; at < to; at += 1) {
    const symbol = line.charAt(at - from);
    if (symbol !== '' && symbols.includes(symbol)) found.push(at);
  }
  return found;
}

/** A line with all that stands in brackets struck out. */
export function withoutBrackets(line: string): string {
  if (!line.includes('(')) return line;
  return line.replace(/\([^()]*\)/gu, (inside) => '-'.repeat(inside.length));
}
