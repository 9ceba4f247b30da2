import type { Event } from '../event/actions';
import { wordOf } from '../phrase/title-words';
import type { Mark, Scene } from '../sentence/mark';
import { marksOf } from '../sentence/stretches';
import { attributeTarget } from './targets';

/** When and where something happened: numbers of marks. */
export interface Held {
  readonly dates: readonly number[];
  readonly places: readonly number[];
}

/** The dates and places of an action within its stretch. */
export function gathered(scene: Scene, from: number, to: number, { action }: Mark): Held {
  const all = marksOf(scene, from, to, 'D').filter((at) => suits(scene, at, action));
  const dates = lastRun(scene, all);
  const late = action?.event === 'in-force' || dates.length > 0 ? [] : attributes(scene, from, to);
  return {
    dates: dates.length > 0 ? dates : late,
    places: isSigning(action) ? nearPlaces(scene, from, to) : [],
  };
}

/** A signature has a place, one that is still to come as well: «келесі аптада … қол қояды». */
export function isSigning(action: Mark['action']): boolean {
  return action?.event === 'signed' || action?.event === 'drafted';
}

/** The date of an act is that of a ratification, and never that of a signature. */
export function suits(scene: Scene, at: number, action: Mark['action']): boolean {
  return action?.event !== 'signed' || scene.marks[at]?.date?.act === undefined;
}

/**
 * «2007 жылғы маусымда қарап, ол сол жылғы 1 тамызда күшіне енді»: where words and a comma part two
 * dates, the first is that of another clause.
 */
function lastRun({ line }: Scene, dates: readonly number[]): number[] {
  const breaks = dates.map((date, order) => {
    const between = line.slice((dates[order - 1] ?? date) + 1, date);
    const behind = between.slice(between.indexOf(',') + 1);
    return order > 0 && /w,w*$|,w{2,}/u.test(between) && !/^[^w]*[PGIA]/u.test(behind);
  });
  return dates.slice(Math.max(0, breaks.lastIndexOf(true)));
}

/**
 * «Ашхабадта өткен жиында … Мәскеуде жасалған», «Генуяда емес, Женевада»: where something else
 * happened, or where it did not, is not where.
 */
function nearPlaces(scene: Scene, from: number, to: number): number[] {
  const places = marksOf(scene, from, to, 'z');
  const last = places.at(-1) ?? from;
  return places.filter((place) => {
    if (isOfOtherClause(scene, place, to)) return false;
    const between = scene.marks.slice(place + 1, last);
    return !between.some((mark) => mark.symbol === 'w' && otherwise.test(wordOf(scene, mark)));
  });
}

/** A participle of another action, or a denial. */
const otherwise = /(?:[ғқ]ан|[гк]ен|[ае]т[ыі]н)$|^емес$/iu;

/** The verb of a subordinate clause: тұратындықтан (as he lives), келіссе де (though they agreed). */
const subordinate = /(?:д[ыі]қтан|[дт]іктен|с[ае]|[ғгқк][ае]н[дс][ае]|[ыі]п)$/iu;

/** «Стамбулда тұратындықтан, …»: where the place stands before the verb of another clause. */
function isOfOtherClause(scene: Scene, place: number, to: number): boolean {
  const words = /^w{1,3}(?=,)/u.exec(scene.line.slice(place + 1, to))?.[0].length ?? 0;
  const near = scene.marks.slice(place + 1, place + 1 + words).slice(-2);
  return near.some((mark) => subordinate.test(wordOf(scene, mark)));
}

/** Attributive dates right before an action, where no noun takes them: «2002 жылғы қабылданған». */
function attributes(scene: Scene, from: number, to: number): number[] {
  return marksOf(scene, from, to, 'd').filter((at) => attributeTarget(scene, at) < 0);
}

/**
 * Who acts on a noun; «Қазақстанда ратификацияланды» (was ratified in Kazakhstan) names the state by
 * a place, «шартқа қосылған Қазақстан» (Kazakhstan, which acceded) behind the action.
 */
export function actorsIn(scene: Scene, from: number, at: number, event: Event): number[] {
  const { line } = scene;
  const isBehind = /^r[PGn]/u.test(line.slice(at)) && /K[^KQvrc.;]*$/u.test(line.slice(0, at));
  const before = marksOf(scene, from, at, 'PGIn').filter((mark) => !isOblique(line, mark));
  const actors = [...before, ...(isBehind ? [at + 1] : [])];
  if (!/^(?:ratified|approved|in-force)$/u.test(event)) return actors;
  const within = marksOf(scene, from, at, 'p').filter((mark) =>
    /[дт][ае]$/u.test(wordOf(scene, scene.marks[mark])),
  );
  return [...actors, ...within];
}

/** «Франция мен Германияны татуластырған»: the last of a list has the case of all. */
function isOblique(line: string, mark: number): boolean {
  return /^P(?:[,&]{1,2}P)*[,&]{1,2}p/u.test(line.slice(mark));
}
