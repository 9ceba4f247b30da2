import type { Span } from '../../finding';
import type { Role } from '../clause/attach';
import { countBefore } from '../noun/counts';
import { wordOf } from '../phrase/title-words';
import type { Scene } from '../sentence/mark';
import { marksOf } from '../sentence/stretches';
import { amendedBy, type Reading } from './reading';

/** One party's part of a list. */
export interface Share extends Pick<Reading, 'parties' | 'attached'> {
  readonly span: Span;
}

/**
 * Shares the dates of a list out among its parties: `P1-мен D1, P2-мен D2, … шарттар`.
 *
 * Each date belongs to the party before it, or to the one after it where the list starts with a
 * date; with «тиісінше» (respectively), or with all parties first and as many dates after them,
 * the first date belongs to the first party. One date alone is shared by all; several dates of one
 * party are as many treaties.
 *
 * @param reading a plural noun, or a noun with several parties in the instrumental
 */
export function shareOut(reading: Reading): Share[] {
  const { parties, head } = reading;
  const dates = listDates(reading);
  const isSeveral = head.isPlural || countBefore(reading.scene.text, head.start) !== null;
  if (dates.length === 0 && parties.length === 1 && isSeveral) return [];
  if (!isSeveral && dates.length <= 1) return [whole(reading, dates)];
  if (parties.length === 1 && dates.length > 1) return dates.map((date) => whole(reading, [date]));
  const places = reading.attached.places;
  return parties.map((party, order) => {
    const ownDates = partOf(order, parties, dates);
    const share = whole(reading, ownDates);
    const inside = placeInBrackets(reading.scene, party);
    const ownPlaces = inside === null ? partOf(order, parties, places) : [inside];
    const attached = { ...share.attached, places: ownPlaces };
    return { attached, parties: [party], span: spanOf(reading, party, ownDates) };
  });
}

/** «Болгариямен (София, 2014 жылғы 14 қараша)»: the place beside the date. */
function placeInBrackets(scene: Scene, party: number): number | null {
  const isThere = /^\([wz][.,]{0,2}D[^()]{0,3}\)/u.test(scene.line.slice(party + 1, party + 12));
  const word = wordOf(scene, scene.marks[party + 2]);
  return isThere && /^\p{Lu}/u.test(word) ? party + 2 : null;
}

function whole(reading: Reading, dates: readonly number[]): Share {
  const { attached, parties } = reading;
  const listed = listDates(reading);
  const isListed = (date: number): boolean =>
    listed.includes(date) || (date >= reading.from && date < reading.at);
  const dated = attached.roles.filter(({ date, event }) => event !== 'signed' || !isListed(date));
  const roles = [...dated, ...dates.map((date): Role => ({ event: 'signed', date }))];
  return {
    parties,
    attached: { ...attached, roles },
    span: spanOf(reading, Math.min(...parties), dates),
  };
}

/** The dates of the list: those of its stretch that no inner noun takes. */
function listDates({ scene, from, at, parties, attached }: Reading): number[] {
  const dates: number[] = [];
  const first = Math.min(...parties);
  if (first > at) return datesBehind(scene.line, at);
  for (let i = from; i < at; i += 1) {
    if (scene.line.charAt(i) !== 'D') continue;
    const isInner = i > first && scene.line.charAt(i - 1) === 'K';
    if (!isInner) dates.push(i);
  }
  const later = attached.roles.filter(({ event, date }) => event === 'signed' && date > at);
  const all = [...dates, ...later.map(({ date }) => date)];
  return all.length > 0 ? all : datesOneByOne(scene.line, at);
}

/** «Екі шарт жасалған: бірі 13 маусымда, екіншісі 15 тамызда»: each with its own date. */
function datesOneByOne(line: string, at: number): number[] {
  const list = /^[vr]?[:,;-](?:w{1,2}-?Dz?v?[,&;]{0,2}){2,5}/u.exec(line.slice(at + 1))?.[0] ?? '';
  return [...list].flatMap((symbol, place) => (symbol === 'D' ? [at + 1 + place] : []));
}

/** Where the list follows its noun: the dates up to the action, or behind the colon after it. */
function datesBehind(line: string, at: number): number[] {
  const dates: number[] = [];
  const first = at + (/^[vr]:/u.test(line.slice(at + 1)) ? 3 : 1);
  for (let i = first; i < line.length && !/[vrc;.KQ]/u.test(line.charAt(i)); i += 1) {
    if (line.charAt(i) === 'D') dates.push(i);
  }
  return dates;
}

/** Of dates or places in a list, the one that belongs to a party. */
function partOf(order: number, parties: readonly number[], dates: readonly number[]): number[] {
  if (dates.length <= 1) return [...dates];
  const first = parties[0] ?? 0;
  const last = parties.at(-1) ?? 0;
  const isRespective = dates.every((date) => date > last) || dates.every((date) => date < first);
  if (isRespective) return dates.slice(order, order + 1);
  const party = parties[order] ?? 0;
  if ((dates[0] ?? 0) < first) return dates.filter((date) => date < party).slice(-1);
  return dates.filter((date) => date > party).slice(0, 1);
}

function spanOf({ scene, head }: Reading, party: number, dates: readonly number[]): Span {
  const last = Math.max(party, ...dates);
  const close = scene.line.charAt(last + 1) === ')' && last > party ? [last + 1] : [];
  const marks = [party, ...dates, ...close].map((at) => scene.marks[at]);
  const starts = marks.map((mark) => mark?.start ?? head.start);
  const ends = marks.map((mark) => mark?.end ?? head.end);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** «Литвамен шарт 1994 жылы, ал Латвиямен 1995 жылы жасалды»: the noun is said once for all. */
const elided = /^(?:w?[Dz]{0,2}v?)(?:[,&;]{1,2}w{0,2}I-?[Dz]{1,2}v?)+(?=[.,;]|$)/u;

/**
 * The parties and dates behind a singular noun that share it without naming it again.
 *
 * @param reading the noun, with one party in the instrumental before it
 * @returns a share for each of them; none where nothing follows
 */
export function followersOf(reading: Reading): Share[] {
  const { scene, at, parties, head, frame } = reading;
  if (frame !== 'together' || head.isPlural || parties.length !== 1) return [];
  if (amendedBy(reading) === 'before') return [];
  if ((parties[0] ?? at) > at) return [];
  const length = elided.exec(scene.line.slice(at + 1))?.[0].length ?? 0;
  const end = at + 1 + length;
  if (/^[^v;.]*[KQ]/u.test(scene.line.slice(end))) return [];
  const others = marksOf(scene, at + 1, end, 'I');
  const verb = marksOf(scene, at + 1, scene.line.length, 'v')[0];
  const event = scene.marks[verb ?? -1]?.action?.event ?? 'signed';
  return others.map((party, order): Share => {
    const next = others[order + 1] ?? end;
    const dates = marksOf(scene, party, next, 'D');
    const roles = dates.map((date): Role => ({ event, date }));
    const places = marksOf(scene, party, next, 'z');
    const attached = { roles, places, actors: [], events: [event] };
    return { parties: [party], attached, span: spanOf(reading, party, dates) };
  });
}

/** What is said of a noun without what is said of its followers. */
export function withoutFollowers(reading: Reading, followers: readonly Share[]): Reading {
  const marks = followers.flatMap(({ attached }) => [
    ...attached.roles.map(({ date }) => date),
    ...attached.places,
  ]);
  const { attached } = reading;
  const roles = attached.roles.filter(({ date }) => !marks.includes(date));
  const places = attached.places.filter((place) => !marks.includes(place));
  return { ...reading, attached: { ...attached, roles, places } };
}
