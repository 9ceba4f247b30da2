import type { Span } from '../finding';
import type { DateAt } from '../kazakh/dates';
import type { Event } from './actions';
import { type Attached, attach, isDative } from './attach';
import type { HeadAt } from './heads';
import { shareOut } from './lists';
import type { PartyAt } from './party-phrases';
import { partyFrames, relationsIn } from './relations';
import type { Mark, Scene } from './scene';
import { type Title, titleOf } from './title';

/** A date with what happened on it. */
export interface DraftDate {
  readonly event: Exclude<Event, 'drafted'>;
  readonly date: DateAt & { readonly act?: string };
}

/** A treaty as one sentence tells it, before the text at large is heard. */
export interface Draft extends Span {
  /** The number of its noun's mark in the scene. */
  readonly at: number;
  readonly head: HeadAt;
  readonly title: Title;
  readonly parties: readonly PartyAt[];
  /** Where Kazakhstan is a party without being named: the words that imply it. */
  readonly home: Span | null;
  readonly dates: readonly DraftDate[];
  readonly places: readonly string[];
  /** Pointed at (осы, аталған), or a bare noun that stands for one told before. */
  readonly isBare: boolean;
  readonly events: readonly Event[];
  /** The number of the noun that it amends, or `before`: a treaty told before. */
  readonly amends: number | 'before' | null;
  readonly isCollective: boolean;
  /** The parties stand before арасындағы or as a pair: they are all of them. */
  readonly isBetween: boolean;
}

/** What a noun's surroundings in the sentence say of it. */
export interface Reading {
  readonly scene: Scene;
  readonly at: number;
  readonly head: HeadAt;
  readonly title: Title;
  readonly from: number;
  readonly attached: Attached;
  readonly parties: readonly number[];
  /** All parties of the list that these are a part of. */
  readonly list: readonly number[];
  readonly frame: string;
}

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
  return scene.marks
    .flatMap(({ head }, at) => {
      const title = titles[at];
      if (head === undefined || title === undefined || head.isBlocked) return [];
      if (head.isPlural && isInner(at)) return [];
      const reading = readingOf(scene, at, head, title, attached.get(at), taken);
      if (!isInner(at) && amendsOf(reading) === null) {
        for (const party of reading.parties) taken.add(party);
      }
      return draftsOf(reading);
    })
    .sort((a, b) => a.start - b.start);
}

const noParties = { parties: [], frame: 'none' };
const nothing: Attached = { roles: [], places: [], actors: [], events: [] };

function readingOf(
  scene: Scene,
  at: number,
  head: HeadAt,
  title: Title,
  attached: Attached = nothing,
  taken: ReadonlySet<number>,
): Reading {
  const from = regionStart(scene, at);
  const { parties, frame } = isPointedAt(scene, at) ? noParties : partiesOf(scene, from, at, taken);
  const reading = { scene, at, head, title, from, attached, parties, list: parties, frame };
  const isFollower = frame === 'together' && amendsOf(reading) === 'before';
  return isFollower ? { ...reading, parties: parties.slice(-1) } : reading;
}

/** Where the clause of a noun starts: after a full stop, a finite action or an open bracket. */
function regionStart(scene: Scene, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    const symbol = scene.line.charAt(i);
    if (symbol === ')') depth += 1;
    if (symbol === '(') depth -= 1;
    if (depth < 0 || /[;.v]/u.test(symbol)) return i + 1;
  }
  return 0;
}

function partiesOf(
  scene: Scene,
  from: number,
  at: number,
  taken: ReadonlySet<number>,
): Pick<Reading, 'parties' | 'frame'> {
  for (const frame of partyFrames) {
    const relations = relationsIn(frame, scene, from, at);
    const free = relations.filter(({ parties }) => !parties.some((party) => taken.has(party)));
    if (frame.id === 'together' && free.length > 0) {
      return { parties: free.flatMap(({ parties }) => parties), frame: frame.id };
    }
    const last = relations.at(-1);
    if (last && frame.id !== 'together') return { parties: last.parties, frame: frame.id };
  }
  return { parties: [], frame: 'none' };
}

function draftsOf(reading: Reading): Draft[] {
  const { scene, at, head } = reading;
  if (isAmongPrivate(reading)) return [];
  if (reading.frame === 'together' && (head.isPlural || reading.parties.length > 1)) {
    return shareOut(reading).map((share) => draftOf({ ...reading, ...share }, share.span));
  }
  const inserted = insertedDate(reading);
  if (head.isPlural) return [];
  const whole = inserted === null ? reading : withDate(reading, inserted);
  if (!isToldOf(whole)) return [];
  return [draftOf(whole, phraseSpan(scene, whole, at, inserted))];
}

/** Between persons who are no states: «сатушы мен сатып алушы арасындағы шарт». */
function isAmongPrivate({ scene, from, at, frame, title }: Reading): boolean {
  const line = scene.line.slice(Math.min(from, title.from), at);
  return frame !== 'between' && /[bB]/u.test(line);
}

/** A supplement named inside a list has its date right after it: «қосымша 1997 жыл 7 ақпан». */
function insertedDate({ scene, at, head, attached }: Reading): number | null {
  if (!/^(?:қосымша|хаттама|түзету)$/u.test(head.kind.term) || attached.roles.length > 0)
    return null;
  return /^D[,)]/u.test(scene.line.slice(at + 1, at + 3)) ? at + 1 : null;
}

function withDate(reading: Reading, date: number): Reading {
  const roles = [...reading.attached.roles, { event: 'signed' as const, date }];
  return { ...reading, attached: { ...reading.attached, roles } };
}

/** Whether a singular noun tells of a certain treaty, in itself or through an action. */
function isToldOf(reading: Reading): boolean {
  const { head, title, frame, attached, scene, at } = reading;
  if (head.kind.term === 'қосымша' || head.kind.term === 'түзету') {
    return amendsOf(reading) !== null && (attached.roles.length > 0 || head.isCapital);
  }
  if (head.kind.term === 'жарғы') return isCharterTold(reading);
  if (frame !== 'none' || title.isNamed || ownersOf(reading).length > 0) return true;
  if (isPointedAt(scene, at)) return attached.roles.length > 0;
  if (attached.roles.length > 0 || attached.events.includes('drafted')) return true;
  if (title.title === null) return false;
  return (
    /^(?:конвенция|пакт|хартия)$/u.test(head.kind.term) || head.isCapital || isInterstate(reading)
  );
}

/** A charter is told of when it is named as a document, or when something happens to it. */
function isCharterTold(reading: Reading): boolean {
  const { head, attached } = reading;
  const isKnown = ownersOf(reading).length > 0 || reading.title.isNamed;
  return isKnown && (head.isCapital || attached.events.length > 0);
}

function isInterstate({ scene, from, at, title }: Reading): boolean {
  const start = scene.marks[Math.min(from, title.from)]?.start ?? 0;
  return /халықаралық|мемлекетаралық|үкіметаралық|одақ туралы|одағы туралы/iu.test(
    scene.text.slice(start, scene.marks[at]?.end),
  );
}

/** Words that point back: осы шарт (this treaty). */
function isPointedAt(scene: Scene, at: number): boolean {
  const before = scene.text.slice(0, scene.marks[at]?.start ?? 0);
  return /(?<!\p{L})(?:осы|осындай|аталған|аталмыш|бұл|сол|көрсетілген|айтылған|мұндай|кез келген|әрбір|ондай|тиісті|жоғарыдағы)\s$/iu.test(
    before,
  );
}

/** Organisations whose document it is: «ХЕҰ-ның № 105 конвенциясы». */
function ownersOf({ scene, at, title, head, from }: Reading): number[] {
  if (!head.isPossessive && head.kind.term !== 'конвенция') return [];
  for (let i = Math.min(at, title.from) - 1; i >= Math.max(from, title.from - 2); i -= 1) {
    const mark = scene.marks[i];
    if (mark?.party && /[PG]/u.test(mark.symbol) && mark.party.level === 'organisation') return [i];
    if (mark?.symbol !== 'w') return [];
  }
  return [];
}

function draftOf(reading: Reading, span: Span): Draft {
  const { scene, at, head, title, attached } = reading;
  const { parties, home } = sidesOf(reading);
  const dates = attached.roles.flatMap(({ event, date }): DraftDate[] => {
    const told = scene.marks[date]?.date;
    return told === undefined || event === 'drafted' ? [] : [{ event, date: told }];
  });
  return {
    ...span,
    at,
    head,
    title,
    parties,
    home,
    dates,
    places: attached.places.flatMap((place) => placeName(scene, place)),
    isBare: parties.length === 0 && title.title === null,
    events: attached.events,
    amends: amendsOf(reading),
    isCollective: parties.some((party) => party.isCollective),
    isBetween: reading.frame !== 'none',
  };
}

function placeName(scene: Scene, at: number): string[] {
  const mark = scene.marks[at];
  return mark === undefined ? [] : [mark.place ?? scene.text.slice(mark.start, mark.end)];
}

/** The parties of a noun, with those that act on it and Kazakhstan where it is implied. */
function sidesOf(reading: Reading): Pick<Draft, 'parties' | 'home'> {
  const { scene, frame, attached, from, at } = reading;
  const named = [...reading.parties, ...ownersOf(reading)].flatMap((mark) =>
    partiesAt(scene.marks[mark]),
  );
  const acting = actorsOf(reading).flatMap((mark) => partiesAt(scene.marks[mark]));
  const subjects = frame === 'together' ? subjectOf(scene, from, reading.list[0] ?? at) : [];
  const parties = unique([...subjects, ...named, ...acting]);
  const self = attached.actors
    .concat(homeWords(scene, from, at))
    .find((mark) => scene.marks[mark]?.symbol === 'n');
  const needsHome =
    frame === 'together' && parties.length - subjects.length > 0 && subjects.length === 0;
  const isHome = parties.some(({ row }) => row.id === 'KZ');
  const place = scene.marks[self ?? at];
  return {
    parties,
    home: needsHome && !isHome && place ? { start: place.start, end: place.end } : null,
  };
}

/** Who signed, ratified or joined; the list itself and what stands in a title do not act. */
function actorsOf({ scene, frame, attached, list, parties, at }: Reading): number[] {
  const isFull =
    frame === 'between' &&
    !parties.some((mark) => scene.marks[mark]?.party?.row.type === 'organisation');
  if (isFull || frame === 'pair') return [];
  return attached.actors.filter((mark) => !list.includes(mark) && mark !== at);
}

function homeWords(scene: Scene, from: number, at: number): number[] {
  return scene.marks.flatMap(({ symbol }, mark) =>
    symbol === 'n' && mark >= from && mark < at ? [mark] : [],
  );
}

/** Who concludes: the nearest state in the nominative before the list, if there is one. */
function subjectOf(scene: Scene, from: number, first: number): PartyAt[] {
  for (let i = first - 1; i >= from; i -= 1) {
    const mark = scene.marks[i];
    if (mark?.party && /[PG]/u.test(mark.symbol) && mark.party.level !== 'organisation')
      return [mark.party];
  }
  return [];
}

function partiesAt(mark: Mark | undefined): readonly PartyAt[] {
  return mark?.pair ?? (mark?.party ? [mark.party] : []);
}

function unique(parties: readonly PartyAt[]): PartyAt[] {
  const seen = new Set<string>();
  return parties.filter(({ row }) => !seen.has(row.id) && seen.add(row.id));
}

/** The noun that a protocol, a supplement, an amendment or an accession belongs to. */
function amendsOf({ scene, at, head, title }: Reading): Draft['amends'] {
  const isAmending = /^(?:хаттама|қосымша|түзету)$/u.test(head.kind.term);
  const isAccession = /қосылу/iu.test(title.subject ?? '');
  if (!isAmending && !isAccession) return null;
  for (let i = at - 1; i >= Math.max(0, at - 24); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined || /[;.v]/u.test(mark.symbol)) break;
    if (
      mark.symbol === 'K' &&
      (isDative(mark) || /^(?:н[ыі]|[тд][ыі])$/u.test(mark.head?.ending ?? ''))
    ) {
      return isPointedAt(scene, i) ? 'before' : i;
    }
    if (mark.symbol === 'w' && /^оған$/iu.test(scene.text.slice(mark.start, mark.end)))
      return 'before';
  }
  return null;
}

function phraseSpan(scene: Scene, reading: Reading, at: number, date: number | null): Span {
  const isFollower = amendsOf(reading) === 'before' && reading.frame === 'together';
  const first = Math.min(reading.title.from, at, ...(isFollower ? [] : reading.parties));
  const start = scene.marks[first]?.start ?? reading.head.start;
  return { start, end: scene.marks[date ?? at]?.end ?? reading.head.end };
}
