import { wordOf } from '../phrase/title-words';
import type { Scene } from '../sentence/mark';
import type { Event } from './actions';

/** What an act does that says «… ратификациялансын» (shall be ratified). */
const acts: readonly (readonly [RegExp, Event])[] = [
  [/^ратификациялансын/iu, 'ratified'],
  [/^(?:бекітілсін|мақұлдансын)/iu, 'approved'],
  [/^қосылсын/iu, 'acceded'],
];

/** What an imperative brings about, and the mark of the date of its act, where the sentence has it. */
export interface Enacted {
  readonly event: Event;
  readonly date?: number;
}

/** What the words of an imperative bring about. */
export function eventOfImperative(words: string): Event | undefined {
  return acts.find(([expression]) => expression.test(words))?.[1];
}

/**
 * The event of an imperative whose act and date the sentence names: «2012 жылғы 13 қарашадағы
 * Заңның мәтіні: „… конвенцияға қосылсын“» (the text of the Law of 13 November 2012: „… shall be
 * acceded to“). On the page of an act its heading has the date; an imperative alone has none.
 *
 * @param scene the sentence
 * @param at the action's mark
 */
export function enactedBy(scene: Scene, at: number): Enacted | null {
  const words = wordOf(scene, scene.marks[at]);
  const event = eventOfImperative(words);
  if (event === undefined || isDraft(scene, at)) return null;
  for (let date = at - 1; date >= 0; date -= 1) {
    if (scene.marks[date]?.date?.act !== undefined) return { event, date };
  }
  return scene.isEnacted ? { event } : null;
}

/**
 * «Келісімді бекіту туралы» Үкіметтің 2016 жылғы 4 наурыздағы № 131 қаулысы (the resolution of
 * 4 March 2016 „On the approval of the agreement“): the date of the act behind its name.
 *
 * @param scene the sentence
 * @param at the action's mark
 * @returns the mark of the date, or none
 */
export function actDateBehind(scene: Scene, at: number): number[] {
  if (!isNameOfAct(scene, at)) return [];
  const length = /^t[»"]?[PGwn]{0,4}(?=D)/u.exec(scene.line.slice(at + 1))?.[0].length;
  const date = at + 1 + (length ?? 0);
  return length !== undefined && scene.marks[date]?.date?.act !== undefined ? [date] : [];
}

/** «… ратификациялау туралы» in the name of an act: what stands before the name does not date it. */
export function isNameOfAct(scene: Scene, at: number): boolean {
  const words = wordOf(scene, scene.marks[at]);
  return scene.line.charAt(at + 1) === 't' && /(?:лау|бекіту|қосылу)$/iu.test(words);
}

/** «… ратификациялау туралы» заңның жобасы, «… туралы» заңды қарады: a bill, which ratifies nothing yet. */
const billBehind =
  /^\sтуралы[»"\u201D]?\s(?:[\p{L}-]+\s){0,4}?(?:заң\p{L}{0,6}\sжоба|заңды\s(?:[\p{L}-]+\s){0,3}(?:қара|талқыла|мақұлда|әзірле|енгіз))/iu;

/** «… туралы» заң жобасын 5 сәуірде мақұлдады: a chamber approves the bill. */
const billBefore = /туралы[»"\u201D]?\s(?:[\p{L}-]+\s){0,4}?(?:заң\p{L}{0,6}\sжоба|заңды\s)/iu;

/** Whether an action stands in the name of a bill, or is done to the bill. */
export function isOfBill(scene: Scene, at: number): boolean {
  const { start = 0, end = 0, action } = scene.marks[at] ?? {};
  if (isNameOfAct(scene, at)) return billBehind.test(scene.text.slice(end, end + 120));
  return (
    action?.event === 'approved' &&
    billBefore.test(scene.text.slice(Math.max(0, start - 160), start))
  );
}

/**
 * «… туралы» 2022 жылғы 28 наурыздағы № 10-VII Заңы 9 сәуірде қолданысқа енгізілді: it is the act that
 * is brought into use.
 */
export function isOfAct(scene: Scene, target: number, at: number): boolean {
  if (scene.marks[at]?.action?.event !== 'in-force') return false;
  for (let date = at - 1; date > target; date -= 1) {
    const mark = scene.marks[date];
    if (mark?.date?.act !== undefined) return nominative.test(wordOf(scene, mark));
  }
  return false;
}

/** The noun of an act as the subject of its clause. */
const nominative = /(?:заң|жарлық|қаулы|өкім)(?:с?[ыі])?$|(?:жарлығы)$/iu;

/** «Келісімнің жобасы мақұлдансын»: what is approved is the draft. */
function isDraft(scene: Scene, at: number): boolean {
  return /жоба/iu.test(scene.text.slice(0, scene.marks[at]?.start).slice(-40));
}
