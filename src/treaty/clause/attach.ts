import type { Event } from '../event/actions';
import type { Scene } from '../sentence/mark';
import { sayings } from './sayings';

/** A date, by the number of its mark, and what happened on it. */
export interface Role {
  readonly event: Event;
  readonly date: number;
  /** One state alone signed on it: of a treaty of many this is not its date. */
  readonly isByOne?: boolean;
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
      roles: [
        ...so.roles,
        ...dates.map((date): Role => ({ event, date, isByOne: actors.length === 1 })),
      ],
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
