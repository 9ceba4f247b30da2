import { isEponym } from '../../entity/place/eponyms';
import { type Attached, attach } from '../clause/attach';
import { joinedTo } from '../clause/coordination';
import { isSupposed } from '../event/supposed';
import { countBefore } from '../noun/counts';
import { isFollowing } from '../noun/heads';
import { datedSubjects, severalNames, severalSubjects } from '../phrase/subjects';
import { titleOf } from '../phrase/title';
import { isProper, wordOf } from '../phrase/title-words';
import type { Scene } from '../sentence/mark';
import { isAmongPersons } from '../sides/among';
import { isConcludedByOthers } from '../sides/others';
import { type Draft, draftOf, phraseSpan } from './draft';
import { enumerated } from './enumerations';
import { followersOf, shareOut, withoutFollowers } from './lists';
import { amendedBy, type Reading, readingOf } from './reading';
import { reasonOf } from './reasons';
import { isSignedList } from './signed-lists';

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
      const keeps = isInner(at) || amendedBy(reading) !== null || isInColonList(reading);
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
  const other = readings.get(first ?? (own.frame === 'none' ? firstListed(own, readings) : -1));
  if (other === undefined || other.frame === 'none') return own;
  return { ...own, parties: other.parties, list: other.list, frame: other.frame };
}

/** «Құжаттарға қол қойылды: A мен B арасындағы келісім; меморандум»: the first item of such a list. */
function firstListed({ scene, at }: Reading, readings: ReadonlyMap<number, Reading>): number {
  const colon = scene.line.lastIndexOf(':', at);
  if (colon < 0 || !isSignedList(scene, colon) || scene.line.slice(colon, at).includes('.'))
    return -1;
  const first = [...readings.keys()].find((noun) => noun > colon);
  return first !== undefined && scene.line.slice(first, at).includes(';') ? first : -1;
}

/** In `мыналар жасалды: a, b` the parties before the colon are those of every item. */
function isInColonList({ scene, at, parties }: Reading): boolean {
  const colon = scene.line.lastIndexOf(':', at);
  const [first = at] = parties;
  return (
    first < colon &&
    !/[KQ.;]/u.test(scene.line.slice(first, colon)) &&
    !/[.;]/u.test(scene.line.slice(colon, at))
  );
}

function draftsOf(reading: Reading): Draft[] {
  const { at, head } = reading;
  if (isAmongPersons(reading) || isConcludedByOthers(reading) || isSupposed(reading)) return [];
  const isSeveral = head.isPlural || countBefore(reading.scene.text, head.start) !== null;
  const listed = head.isPlural ? enumerated(reading) : [];
  if (listed.length > 0) {
    const framed = { ...reading, frame: 'together' };
    return listed.map((share) => draftOf({ ...framed, ...share, list: share.parties }, share.span));
  }
  const withDates = datedSubjects(reading);
  if (withDates.length > 0) return withDates.map((one) => draftOf(one, phraseSpan(one, one.at)));
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
  if (head.isPlural)
    return isNamedPlural(reading) ? [draftOf(reading, phraseSpan(reading, at))] : [];
  const inserted = insertedDate(reading);
  const whole = inserted === null ? reading : withDate(reading, inserted);
  const reason = reasonOf(whole);
  return reason === null ? [] : [draftOf(whole, phraseSpan(whole, inserted ?? at), reason)];
}

/**
 * «1949 жылғы Женева конвенциялары», «1977 жылғы Қосымша хаттамалар»: several that go by one name are
 * one record.
 */
function isNamedPlural({ scene, title, frame, head, attached }: Reading): boolean {
  if (frame !== 'none' || title.title === null || title.tie !== null) return false;
  if (head.isPossessive && isEponym(wordOf(scene, scene.marks[title.from]))) return true;
  const isDated = attached.roles.some(({ date }) => scene.line.charAt(date) === 'd');
  return isDated && title.from > 0 && isProper(scene, title.from);
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
