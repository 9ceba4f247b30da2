import type { Span } from '../finding';
import type { Event } from './actions';
import { isAmongPersons } from './among';
import { type Attached, attach } from './attach';
import { joinedTo } from './coordination';
import { countBefore } from './counts';
import type { ActDate } from './date-marks';
import { isCitedArticle, isPairedEvent, isToldOf } from './evidence';
import { type HeadAt, isFollowing } from './heads';
import { followersOf, shareOut, withoutFollowers } from './lists';
import { amendedBy, isPointedAt, type Reading, readingOf } from './reading';
import type { Scene } from './scene';
import { type Sides, sidesOf } from './sides';
import { severalNames, severalSubjects } from './subjects';
import { isSupposed } from './supposed';
import { type Title, titleOf } from './title';
import type { Miscount } from './treaty';

/** A date with what happened on it. */
export interface DraftDate {
  readonly event: Exclude<Event, 'drafted' | 'supposed'>;
  readonly date: ActDate;
}

/** A treaty as one sentence tells it, before the text at large is heard. */
export interface Draft extends Span, Sides {
  /** The number of its noun's mark in the scene. */
  readonly at: number;
  readonly head: HeadAt;
  readonly title: Title;
  readonly dates: readonly DraftDate[];
  readonly places: readonly string[];
  /** A bare noun, which may stand for a treaty told before. */
  readonly isBare: boolean;
  /** Pointed at (осы, ол): it never tells of a treaty by itself. */
  readonly isPointer: boolean;
  readonly events: readonly Event[];
  /** The number of the noun that it amends, or `before`: the one told before. */
  readonly amends: number | 'before' | null;
  /** A participle without a date says which one is meant: «Литвамен жасалған шарт». */
  readonly isDefinite: boolean;
  /** The text says another number of treaties than it tells: «екі шарт», and only one subject. */
  readonly miscount?: Miscount;
  /** The parties stand before арасындағы, as a pair or with an instrumental: they are all. */
  readonly isComplete: boolean;
}

const nothing: Attached = { roles: [], places: [], actors: [], events: [] };

/**
 * Reads the treaties that one sentence tells.
 *
 * @param scene the sentence
 * @returns drafts in reading order; offsets count in the sentence
 */
export function draftsIn(scene: Scene): Draft[] {
  const attached = attach(scene);
  const titles = scene.marks.map(({ head }, at) => (head ? titleOf(scene, at) : undefined));
  const isInner = (at: number): boolean =>
    titles.some((title, other) => title?.title != null && title.from <= at && at < other);
  const taken = new Set<number>();
  const readings = new Map<number, Reading>();
  return scene.marks
    .flatMap(({ head }, at) => {
      const title = titles[at];
      if (head === undefined || title === undefined || head.isBlocked) return [];
      if (head.isPlural && isInner(at)) return [];
      const own = readingOf(scene, at, head, title, attached.get(at) ?? nothing, taken);
      const reading = withJoined(own, readings);
      readings.set(at, reading);
      const drafts = counted(reading, draftsOf(reading));
      const keeps = isInner(at) || amendedBy(reading) !== null || isInColonList(scene, at);
      if (drafts.length > 0 && !keeps) for (const party of reading.parties) taken.add(party);
      return drafts;
    })
    .sort((a, b) => a.start - b.start);
}

/** The number word of a noun is a check on what was found; the first draft says where it fails. */
function counted({ scene, head }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const told = countBefore(scene.text, head.start);
  const [first, ...others] = drafts;
  if (told === null || first === undefined || drafts.length === told) return drafts;
  return [{ ...first, miscount: { told, found: drafts.length } }, ...others];
}

/** A noun that is joined to another one has the same parties. */
function withJoined(own: Reading, readings: ReadonlyMap<number, Reading>): Reading {
  const first = own.frame === 'none' ? joinedTo(own.scene, own.at) : null;
  const other = first === null ? undefined : readings.get(first);
  if (other === undefined || other.frame === 'none') return own;
  return { ...own, parties: other.parties, list: other.list, frame: other.frame };
}

/** In `мыналар жасалды: a, b` the parties before the colon are those of every item. */
function isInColonList(scene: Scene, at: number): boolean {
  const colon = scene.line.lastIndexOf(':', at);
  return (
    colon > 0 &&
    /[vr]/u.test(scene.line.charAt(colon - 1)) &&
    !/[.;]/u.test(scene.line.slice(colon, at))
  );
}

function draftsOf(reading: Reading): Draft[] {
  const { at, head } = reading;
  if (isAmongPersons(reading) || isSupposed(reading)) return [];
  const isSeveral = head.isPlural || countBefore(reading.scene.text, head.start) !== null;
  const names = severalNames(reading);
  const several = names.length > 0 ? names : severalSubjects(reading);
  if (several.length > 0) {
    return several.map((title) => draftOf({ ...reading, title }, phraseSpan(reading, at)));
  }
  if (reading.frame === 'together' && (isSeveral || reading.parties.length > 1)) {
    const shares = shareOut(reading);
    const isWhole = shares.length === 1 && reading.parties.length === 1;
    return shares.map((share) =>
      draftOf({ ...reading, ...share }, isWhole ? phraseSpan(reading, at) : share.span),
    );
  }
  const followers = followersOf(reading);
  if (followers.length > 0) {
    const own = withoutFollowers(reading, followers);
    const others = followers.map((share) => draftOf({ ...reading, ...share }, share.span));
    return [draftOf(own, phraseSpan(own, at)), ...others];
  }
  if (head.isPlural) return [];
  const inserted = insertedDate(reading);
  const whole = inserted === null ? reading : withDate(reading, inserted);
  if (!isToldOf(whole)) return [];
  return [draftOf(whole, phraseSpan(whole, inserted ?? at))];
}

/** A supplement named inside a list has its date right after it: «қосымша 1997 жыл 7 ақпан». */
function insertedDate({ scene, at, head, attached }: Reading): number | null {
  if (!isFollowing(head) || attached.roles.length > 0) return null;
  return /^D[,)&]/u.test(scene.line.slice(at + 1, at + 3)) ? at + 1 : null;
}

function withDate(reading: Reading, date: number): Reading {
  const roles = [...reading.attached.roles, { event: 'signed' as const, date }];
  return { ...reading, attached: { ...reading.attached, roles } };
}

function draftOf(reading: Reading, span: Span): Draft {
  const { scene, at, head, title, attached, frame } = reading;
  const sides = sidesOf(reading);
  const dates = attached.roles.flatMap(({ event, date }): DraftDate[] => {
    const told = scene.marks[date]?.date;
    return told === undefined || event === 'drafted' || event === 'supposed'
      ? []
      : [{ event, date: told }];
  });
  return {
    ...span,
    ...sides,
    at,
    head,
    title,
    dates,
    places: attached.places.flatMap((place) => placeName(scene, place)),
    isBare:
      frame === 'none' &&
      title.title === null &&
      sides.parties.length < 2 &&
      !sides.parties.some(isOrganisation) &&
      !isPairedEvent(reading),
    isPointer:
      head.isPronoun || (isPointedAt(scene, at) && frame !== 'together') || isCitedArticle(reading),
    events: attached.events,
    isDefinite: scene.line.charAt(at - 1) === 'r' && dates.length === 0 && !head.isPlural,
    amends: amendedBy(reading) ?? (isAdditional(reading) ? 'before' : null),
    isComplete: frame !== 'none',
  };
}

/** «Факультативтік хаттама» (an optional protocol), without what it belongs to. */
function isAdditional({ scene, at, head, frame }: Reading): boolean {
  const before = scene.text.slice(Math.max(0, head.start - 16), head.start);
  return (
    isFollowing(head) &&
    frame === 'none' &&
    /(?:факультативтік|қосымша)\s$/iu.test(before) &&
    scene.line.charAt(at - 1) === 'w'
  );
}

const isOrganisation = ({ level }: Sides['parties'][number]): boolean => level === 'organisation';

function placeName(scene: Scene, at: number): string[] {
  const mark = scene.marks[at];
  return mark === undefined ? [] : [mark.place ?? scene.text.slice(mark.start, mark.end)];
}

/** From the first word of the phrase to the noun, or to a date right after it. */
function phraseSpan(reading: Reading, end: number): Span {
  const { scene, at, title, parties, head, frame } = reading;
  const isFollower = frame === 'together' && amendedBy(reading) === 'before';
  const first = Math.min(title.from, at, ...(isFollower ? [] : parties));
  const start = scene.marks[first]?.start ?? head.start;
  return { start, end: scene.marks[end]?.end ?? head.end };
}
