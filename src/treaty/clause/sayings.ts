import type { Event } from '../event/actions';
import {
  actDateBehind,
  type Enacted,
  enactedBy,
  isNameOfAct,
  isOfAct,
  isOfBill,
} from '../event/imperatives';
import type { Mark, Scene } from '../sentence/mark';
import { marksOf, type Stretch, stretchesOf, withoutBrackets } from '../sentence/stretches';
import { seriesOf } from './coordination';
import { behindEnd, innerStart, sinceEvent } from './far-dates';
import { parenthesis } from './parentheses';
import { actorsIn, gathered, type Held, isSigning, suits } from './surroundings';
import { attributeTarget, targetOf } from './targets';

/** What one action of a sentence says of one noun; numbers are those of marks. */
export interface Saying {
  readonly target: number;
  readonly event: Event;
  readonly dates: readonly number[];
  readonly places: readonly number[];
  readonly actors: readonly number[];
}

const none: Held = { dates: [], places: [] };

/**
 * What the actions, attributive dates and brackets of a sentence say of its nouns, in order.
 *
 * @param scene the sentence
 */
export function sayings(scene: Scene): Saying[] {
  const said: Saying[] = [];
  let since = 0;
  let held = none;
  scene.marks.forEach((mark, at) => {
    said.push(...saidWithoutAction(scene, at));
    if (mark.action === undefined) return;
    const { event } = mark.action;
    const from = Math.max(since, stretchStart(scene, at));
    const target = targetOf(scene, at);
    const [end, isName] = [behindEnd(scene, at), isNameOfAct(scene, at)];
    if (!isName) since = end;
    if (target < 0 || isOfAct(scene, target, at)) return;
    const undated = undatedEvent(scene, at, event);
    if (undated !== null) {
      said.push(plainly(target, undated));
      return;
    }
    const divided = stretchesOf(scene, from, at, target);
    if (divided.length > 0) {
      said.push(...sayingsOf(scene, from, divided, mark));
      return;
    }
    const inner = innerStart(scene, from, at, target);
    const [first, last] = end > at + 1 ? [at + 1, end] : [inner, at];
    const told = gathered(scene, first, last, mark);
    const dates = [
      ...held.dates,
      ...(isName ? [] : told.dates),
      ...actDateBehind(scene, at),
      ...datesOfEvent(said, target, sinceEvent(scene, at) ?? eventRightBefore(scene, at)),
    ];
    const places = isSigning(mark.action) ? [...held.places, ...told.places] : [];
    const actors = actorsIn(scene, from, at, event);
    held = heldBy(scene, from, inner, at);
    for (const one of [target, ...alsoMeant(scene, at, target)])
      said.push({ target: one, event, dates, places, actors });
  });
  return said;
}

/** What did not happen, and what an act orders: no date of the sentence is its date. */
function undatedEvent(scene: Scene, at: number, event: Event): Enacted | null {
  if (event === 'denied' || isOfBill(scene, at)) return { event: 'denied' };
  return enactedBy(scene, at);
}

/** What is said with no more than the date of an act. */
function plainly(target: number, { event, date }: Enacted): Saying {
  return { target, event, dates: date === undefined ? [] : [date], places: [], actors: [] };
}

/** An attributive date, or brackets with a date, say when the noun was signed. */
function saidWithoutAction(scene: Scene, at: number): Saying[] {
  const symbol = scene.line.charAt(at);
  if (symbol === ')')
    return parenthesis(scene, at).map((one) => ({ ...one, event: 'signed', actors: [] }));
  const target = symbol === 'd' ? attributeTarget(scene, at) : -1;
  return target < 0 ? [] : [{ target, event: 'signed', dates: [at], places: [], actors: [] }];
}

/** The dates that an event of a noun was said to have. */
function datesOfEvent(said: readonly Saying[], target: number, event: Event | undefined): number[] {
  return said.flatMap((one) => (one.target === target && one.event === event ? one.dates : []));
}

/** «5 мамырда мақұлдап, қол қойды»: a converb right before the action shares its date with it. */
function eventRightBefore({ line, marks }: Scene, at: number): Event | undefined {
  const converb = at - (/c[,&]?$/u.exec(line.slice(0, at))?.[0].length ?? 0);
  return converb < at ? marks[converb]?.action?.event : undefined;
}

/** The date of an act, which no signature takes, and all that stands before an inner stretch. */
function heldBy(scene: Scene, from: number, inner: number, at: number): Held {
  const { action } = scene.marks[at] ?? {};
  const acts = marksOf(scene, inner, at, 'D').filter((date) => !suits(scene, date, action));
  const isForNext = scene.line.charAt(at) === 'r';
  return {
    dates: isForNext ? [...marksOf(scene, from, inner, 'D'), ...acts] : acts,
    places: isForNext ? marksOf(scene, from, inner, 'z') : [],
  };
}

/** What an action says of each noun of a series; one without a date has that of the noun before. */
function sayingsOf(scene: Scene, start: number, divided: readonly Stretch[], mark: Mark): Saying[] {
  const actors = marksOf(scene, start, divided.at(-1)?.to ?? start, 'PGIn');
  let dates: readonly number[] = [];
  return divided.map(({ target, from, to }) => {
    const own = gathered(scene, from, to, mark);
    if (own.dates.length > 0) dates = own.dates;
    return { target, event: mark.action?.event ?? 'unspecified', ...own, dates, actors };
  });
}

/** An action's own stretch starts after the last noun, when the action is a participle. */
function stretchStart(scene: Scene, at: number): number {
  const line = withoutBrackets(scene.line.slice(0, at));
  const clause = Math.max(line.lastIndexOf(';'), line.lastIndexOf('('), -1) + 1;
  if (scene.line.charAt(at) !== 'r') return clause;
  return Math.max(clause, line.lastIndexOf('K') + 1, line.lastIndexOf('Q') + 1);
}

/**
 * What an action says of one noun it says of those that are joined to it («келісім және оған
 * хаттама», the agreement and its protocol), and of all items of the list that a colon opens.
 */
function alsoMeant(scene: Scene, at: number, target: number): number[] {
  if (/^(?:,w{1,3})?:/u.test(scene.line.slice(at + 1)) && target > at) {
    const end = scene.line.indexOf('.', at);
    return marksOf(scene, target + 1, end < 0 ? scene.line.length : end, 'K');
  }
  return seriesOf(scene, target).slice(0, -1);
}
