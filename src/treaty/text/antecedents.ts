import type { Draft } from '../fact/draft';
import { isFollowing } from '../noun/heads';
import { sidesOfDraft, type Told } from './told';

/** How far back a pointer reaches: so many treaties. */
export const reach = 40;

/** The number of the last treaty told that fulfils a condition, or -1. */
function lastOf(told: readonly Told[], holds: (one: Told) => boolean): number {
  for (let at = told.length - 1; at >= Math.max(0, told.length - reach); at -= 1) {
    const one = told[at];
    if (one !== undefined && holds(one)) return at;
  }
  return -1;
}

/**
 * The treaty that a bare noun stands for: the one that goes by that noun as an alias, or else the
 * topic of its kind whose dates do not contradict.
 *
 * @param told what was told
 * @param draft the bare noun
 * @param sentence where its sentence starts
 */
export function antecedentOf(told: readonly Told[], draft: Draft, sentence: number): number {
  const { kind, isCapital } = draft.head;
  const isCalled = ({ known }: Told): boolean => known.aliases.has(kind.term);
  const called = isCapital
    ? lastOf(told, (known) => isCalled(known) && agreesInDates(known, draft))
    : -1;
  if (called >= 0) return called;
  const isOfKind = (known: Told): boolean =>
    (known.draft.head.kind === kind || isCalled(known)) && agreesInDates(known, draft);
  const plain = topicOf(told, sentence, (known) => known.amends === null && isOfKind(known));
  return plain >= 0 ? plain : topicOf(told, sentence, isOfKind);
}

/** No event has two days, but each state signs a treaty of many on a day of its own. */
function agreesInDates({ known, draft: first, parties }: Told, draft: Draft): boolean {
  return draft.dates.every(({ event, date, isByOne }) => {
    if (isByOne === true && !first.isComplete && parties.length !== 2) return true;
    const days = known.days.get(event);
    return days === undefined || (days.size === 1 && days.has(date.edtf));
  });
}

/** The treaty named last in the same sentence, or else the first one of the nearest sentence. */
function topicOf(told: readonly Told[], sentence: number, holds: (one: Told) => boolean): number {
  let topic = -1;
  for (let at = Math.max(0, told.length - reach); at < told.length; at += 1) {
    const one = told[at];
    const best = told[topic];
    if (one === undefined || !holds(one)) continue;
    if (best === undefined || isNearer(one, best, sentence)) topic = at;
  }
  return topic;
}

function isNearer({ known: { seen } }: Told, other: Told, sentence: number): boolean {
  const best = other.known.seen;
  if (seen.sentence !== best.sentence) return seen.sentence > best.sentence;
  return seen.sentence === sentence ? seen.at > best.at : seen.at < best.at;
}

/**
 * The treaty that a protocol, a supplement, an amendment or an accession belongs to.
 *
 * @param told what was told
 * @param draft the protocol
 * @param numbers the numbers of the treaties of its sentence, by the marks of their nouns
 */
export function parentOf(
  told: readonly Told[],
  draft: Draft,
  numbers: ReadonlyMap<number, number>,
): number | null {
  if (draft.amends === null) return null;
  if (typeof draft.amends === 'number') {
    const number = numbers.get(draft.amends);
    if (number !== undefined) return number;
  }
  const first = lastOf(
    told,
    ({ draft: known, amends }) => amends === null && !isFollowing(known.head),
  );
  const last = first < 0 ? lastOf(told, ({ draft: known }) => !isFollowing(known.head)) : first;
  return last < 0 ? null : last;
}

/**
 * The treaty that a full mention speaks of again: the last of its kind and name whose parties and
 * dates do not contradict.
 */
export function sameAs(told: readonly Told[], draft: Draft, parent: number | null): number {
  const name = draft.title.title?.toLowerCase();
  const plain = draft.title.plain?.toLowerCase() ?? name;
  if (name === undefined)
    return parent === null ? definiteOf(told, draft) : siblingOf(told, draft, parent);
  const sides = sidesOfDraft(draft);
  return lastOf(
    told,
    (one) =>
      one.draft.head.kind === draft.head.kind &&
      (one.known.title === name ||
        one.known.title === plain ||
        one.known.aliases.has(name) ||
        one.known.aliases.has(plain ?? name)) &&
      (parent === null || one.amends === parent) &&
      hasSameSides(one, draft, sides) &&
      hasSameDates(one, draft),
  );
}

/**
 * «Литвамен жасалған шарт», «1994 жылғы 9 тамыздағы шарт» without a subject: the treaty with the
 * same parties, and the same day, that was told before.
 */
function definiteOf(told: readonly Told[], draft: Draft): number {
  const sides = sidesOfDraft(draft);
  const day = dayOf(draft.dates);
  if (sides === '' || !(draft.isDefinite || day !== undefined)) return -1;
  return lastOf(
    told,
    (one) =>
      one.draft.head.kind === draft.head.kind &&
      one.known.sides === sides &&
      (draft.isDefinite || one.known.day === day),
  );
}

/** «Шарт пен хаттама ратификацияланды»: the protocol of that treaty which was told before. */
function siblingOf(told: readonly Told[], draft: Draft, parent: number): number {
  return lastOf(
    told,
    (known) =>
      known.amends === parent &&
      known.draft.head.kind === draft.head.kind &&
      (draft.isBare || known.dates.length === 0) &&
      agreesInDates(known, draft),
  );
}

/** The day of signature, where it is known to the day. */
function dayOf(dates: Draft['dates']): string | undefined {
  return dates.find(({ event, date }) => event === 'signed' && date.edtf.length === 10)?.date.edtf;
}

/**
 * The same parties; a treaty of many and one with a name may be told of with others, and a mention
 * without parties and dates goes on about the treaty of that subject.
 */
function hasSameSides({ draft: first, known }: Told, draft: Draft, sides: string): boolean {
  if (known.sides === sides && sides !== '') return true;
  if (known.sides === '' && isWellTold(draft)) return true;
  const isOwned = first.title.owner !== null || draft.title.owner !== null;
  if (first.isComplete || draft.isComplete)
    return sides === '' && !isOwned && draft.dates.length === 0;
  const isUniversal = /^(?:конвенция|пакт|хартия|жарғы)$/u.test(draft.head.kind.term);
  return draft.title.isNamed || known.aliases.size > 0 || (isUniversal && !isOwned);
}

/** A subject of so many words is that of one treaty. */
const tellingWords = 3;

/** «… туралы келісімді ратификациялау туралы» in a heading, then the same with its parties. */
function isWellTold({ title }: Draft): boolean {
  return title.owner === null && (title.subject ?? '').split(' ').length >= tellingWords;
}

/** No event has two days; a date that says less contradicts nothing. */
function hasSameDates({ known }: Told, draft: Draft): boolean {
  return draft.dates.every(({ event, date: { edtf } }) => {
    for (const other of known.days.get(event) ?? []) {
      if (!other.startsWith(edtf) && !edtf.startsWith(other)) return false;
    }
    return true;
  });
}
