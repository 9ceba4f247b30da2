import type { Span } from '../../finding';
import { joinedTo } from '../clause/coordination';
import type { Event } from '../event/actions';
import { type HeadAt, isFollowing } from '../noun/heads';
import type { Title } from '../phrase/title';
import type { ActDate } from '../sentence/act-dates';
import type { Scene } from '../sentence/mark';
import { type Sides, sidesOf } from '../sides/sides';
import type { Miscount } from '../treaty';
import { isCitedArticle, isPairedEvent } from './evidence';
import { amendedBy, isPointedAt, type Reading } from './reading';

/** A date with what happened on it. */
export interface DraftDate {
  readonly event: Exclude<Event, 'drafted' | 'supposed' | 'denied'>;
  readonly date: ActDate;
  /** One state alone signed on it. */
  readonly isByOne?: boolean;
}

/** A treaty as one sentence tells it, before the text at large is heard. */
export interface Draft extends Span, Sides {
  /** The id of the reason that makes it a treaty. */
  readonly reason: string;
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
  readonly miscount: Miscount | undefined;
  /** The parties stand before арасындағы, as a pair or with an instrumental: they are all. */
  readonly isComplete: boolean;
}

/**
 * What one reading of a noun tells.
 *
 * @param reading the reading
 * @param span where the draft stands in the sentence
 * @param reason the id of what makes it a treaty
 */
export function draftOf(reading: Reading, span: Span, reason = inList): Draft {
  const { scene, at, head, title, attached, frame } = reading;
  const { home, parties } = sidesOf(reading);
  const dates = attached.roles.flatMap(({ event, date, isByOne = false }): DraftDate[] => {
    const told = scene.marks[date]?.date;
    return told === undefined || event === 'drafted' || event === 'supposed' || event === 'denied'
      ? []
      : [{ event, date: told, isByOne }];
  });
  return {
    start: span.start,
    end: span.end,
    parties,
    home: home?.start === head.start && isBeforeIndependence(dates) ? null : home,
    reason,
    at,
    head,
    title,
    dates,
    places: attached.places.flatMap((place) => placeName(scene, place)),
    isBare:
      frame === 'none' &&
      title.title === null &&
      parties.length < 2 &&
      !parties.some(isOrganisation) &&
      !isPairedEvent(reading),
    isPointer:
      head.isPronoun || (isPointedAt(scene, at) && frame !== 'together') || isCitedArticle(reading),
    events: attached.events,
    isDefinite: scene.line.charAt(at - 1) === 'r' && dates.length === 0 && !head.isPlural,
    amends: amendedBy(reading) ?? besideOf(reading),
    miscount: undefined,
    isComplete: frame !== 'none',
  };
}

/** The reason of what a list, a series or a plural with a name tells. */
export const inList = 'list';

/** A state of its own since 1990: no earlier treaty implies it. */
const firstYear = '1990';

function isBeforeIndependence(dates: readonly DraftDate[]): boolean {
  return dates.some(
    ({ event, date }) =>
      event === 'signed' && /^[0-9]{4}/u.test(date.edtf) && date.edtf < firstYear,
  );
}

/** «Конвенция және 1967 жылғы хаттама»; «факультативтік хаттама» without what it belongs to. */
function besideOf(reading: Reading): Draft['amends'] {
  const { scene, at, head, title } = reading;
  if (!isFollowing(head)) return null;
  const joined = joinedTo(scene, at);
  const other = joined === null ? undefined : scene.marks[joined]?.head;
  if (title.title === null && other !== undefined && !isFollowing(other)) return joined;
  return isAdditional(reading) ? 'before' : null;
}

function isAdditional({ scene, at, head, frame }: Reading): boolean {
  const before = scene.text.slice(Math.max(0, head.start - 16), head.start);
  return (
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
export function phraseSpan(reading: Reading, end: number): Span {
  const { scene, at, title, parties, head, frame } = reading;
  const isFollower = frame === 'together' && amendedBy(reading) === 'before';
  const first = Math.min(title.from, at, ...(isFollower ? [] : parties));
  const start = scene.marks[first]?.start ?? head.start;
  return { start, end: scene.marks[end]?.end ?? head.end };
}
