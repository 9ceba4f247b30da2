import type { Event } from './actions';
import { seriesOf } from './coordination';
import { parenthesis } from './parentheses';
import type { Mark, Scene } from './scene';
import { marksOf, ownStretch, type Stretch, stretchesOf } from './stretches';
import { attributeTarget, targetOf } from './targets';

/** A date, by the number of its mark, and what happened on it. */
export interface Role {
  readonly event: Event;
  readonly date: number;
}

/** What the actions of a sentence say of one noun: numbers of marks. */
export interface Attached {
  readonly roles: readonly Role[];
  readonly places: readonly number[];
  /** Parties that act: who ratified, acceded, signed. */
  readonly actors: readonly number[];
  /** All that is said to have happened, dated or not. */
  readonly events: readonly Event[];
}

interface Saying {
  readonly target: number;
  readonly event: Event;
  readonly dates: readonly number[];
  readonly places: readonly number[];
  readonly actors: readonly number[];
}

const nothing: Attached = { roles: [], places: [], actors: [], events: [] };

/**
 * Gives the dates, places and actors of a sentence to its nouns.
 *
 * A participle speaks of the noun to its right, a finite action of the noun to its left; a converb
 * speaks of what the next action speaks of. An attributive date belongs to the noun it precedes.
 *
 * ```text
 * > | 2010 жылы Мәскеуде жасалған шарт 2011 жылы бекітілді.
 *     D         z        r        K    D         v
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^  ^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param scene the sentence
 * @returns by the number of the noun's mark
 */
export function attach(scene: Scene): ReadonlyMap<number, Attached> {
  const byHead = new Map<number, Attached>();
  for (const { target, event: said, dates, places, actors } of sayings(scene)) {
    const event = isDraftOf(scene, target) ? eventOfDraft(said) : said;
    const so = byHead.get(target) ?? nothing;
    byHead.set(target, {
      roles: [...so.roles, ...dates.map((date): Role => ({ event, date }))],
      places: [...so.places, ...places],
      actors: [...so.actors, ...actors],
      events: [...so.events, event],
    });
  }
  return byHead;
}

/** «Келісімнің жобасы»: what is said of it is said of the draft. */
function isDraftOf(scene: Scene, target: number): boolean {
  const end = scene.marks[target]?.end ?? 0;
  return /^\sжоба(?!л)/iu.test(scene.text.slice(end, end + 8));
}

/** A draft can be approved or signed without being a treaty. */
function eventOfDraft(event: Event): Event {
  return event === 'approved' || event === 'signed' || event === 'ratified' ? 'drafted' : event;
}

function sayings(scene: Scene): Saying[] {
  const said: Saying[] = [];
  let since = 0;
  let held: number[] = [];
  scene.marks.forEach((mark, at) => {
    if (mark.symbol === 'd') {
      const target = attributeTarget(scene, at);
      if (target >= 0) said.push({ target, event: 'signed', dates: [at], places: [], actors: [] });
    }
    if (mark.symbol === ')') {
      for (const inside of parenthesis(scene, at))
        said.push({ ...inside, event: 'signed', actors: [] });
    }
    if (mark.action === undefined) return;
    const from = Math.max(since, stretchStart(scene, at));
    const target = targetOf(scene, at);
    since = at + 1;
    if (target < 0) return;
    if (mark.action.event === 'denied') {
      said.push({ target, event: 'denied', dates: [], places: [], actors: [] });
      return;
    }
    const divided = stretchesOf(scene, from, at, target);
    if (divided.length > 0) {
      said.push(...sayingsOf(scene, from, divided, mark));
      return;
    }
    const own = ownStretch(scene, from, at, target);
    if (own > from) said.push(...elided(scene, from, own, mark.action.event));
    const found = gathered(scene, own, at, mark);
    const acts = marksOf(scene, own, at, 'D').filter((date) => !suits(scene, date, mark.action));
    const saying = { event: mark.action.event, ...found, dates: [...held, ...found.dates] };
    held = acts;
    said.push(
      ...[target, ...alsoMeant(scene, at, target)].map((one) => ({ ...saying, target: one })),
    );
  });
  return said;
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

/** What the shared action says of the noun before. */
function elided(scene: Scene, from: number, to: number, event: Event): Saying[] {
  const target = scene.line.lastIndexOf('K', to - 1);
  if (target < from) return [];
  const dates = marksOf(scene, target, to, 'D');
  return [{ target, event, dates, places: marksOf(scene, target, to, 'z'), actors: [] }];
}

/** An action's own stretch starts after the last noun, when the action is a participle. */
function stretchStart(scene: Scene, at: number): number {
  const line = scene.line
    .slice(0, at)
    .replace(/\([^()]*\)/gu, (inside) => '-'.repeat(inside.length));
  const clause = Math.max(line.lastIndexOf(';'), line.lastIndexOf('('), -1) + 1;
  if (scene.line.charAt(at) !== 'r') return clause;
  return Math.max(clause, line.lastIndexOf('K') + 1, line.lastIndexOf('Q') + 1);
}

/**
 * What an action says of one noun it says of those that are joined to it («келісім және оған
 * хаттама», the agreement and its protocol), and of all items of the list that a colon opens.
 */
function alsoMeant(scene: Scene, at: number, target: number): number[] {
  if (scene.line.charAt(at + 1) === ':' && target > at) {
    const end = scene.line.indexOf('.', at);
    return marksOf(scene, target + 1, end < 0 ? scene.line.length : end, 'K');
  }
  return seriesOf(scene, target).slice(0, -1);
}

function gathered(
  scene: Scene,
  from: number,
  to: number,
  { action }: Mark,
): Pick<Saying, 'dates' | 'places' | 'actors'> {
  const dates = marksOf(scene, from, to, 'D').filter((at) => suits(scene, at, action));
  const late = action?.event === 'in-force' || dates.length > 0 ? [] : attributes(scene, from, to);
  return {
    dates: dates.length > 0 ? dates : late,
    places: action?.event === 'signed' ? marksOf(scene, from, to, 'z') : [],
    actors: marksOf(scene, from, to, 'PGIn'),
  };
}

/** The date of an act is that of a ratification, and never that of a signature. */
function suits(scene: Scene, at: number, action: Mark['action']): boolean {
  return action?.event !== 'signed' || scene.marks[at]?.date?.act === undefined;
}

/** Attributive dates right before an action, where no noun takes them: «2002 жылғы қабылданған». */
function attributes(scene: Scene, from: number, to: number): number[] {
  return marksOf(scene, from, to, 'd').filter((at) => attributeTarget(scene, at) < 0);
}
