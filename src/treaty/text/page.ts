import type { Document } from '../../document/document';
import { countWhere } from '../../offsets';
import type { Event } from '../event/actions';
import type { ActDate } from '../sentence/act-dates';
import { type PageFact, pageFacts } from './act-page';
import { reach } from './antecedents';
import { type Told, tellDate, tellParties } from './told';

/** The heading of an act is that of what stands so near to it, in UTF-16 code units. */
const near = 1500;

/** What the lines of an act's page tell to the sentences among them. */
export interface Page {
  /**
   * Hears the lines before an offset, and gives the date of the act that what stands there
   * belongs to.
   */
  readonly actBefore: (at: number) => ActDate | undefined;
  /** Whether a sentence is the note under a title, which is heard as a line. */
  readonly isNote: (at: number) => boolean;
  /** What is done to the treaties of a sentence, where it is an item of a list that says so above. */
  readonly listOf: (sentence: string) => Event | undefined;
}

/** `1)` or a dash before an item of a list. */
const listItem = /^\s*(?:[0-9]{1,2}\)|[-\u2013\u2014])/u;

/**
 * Opens the page of an act beside what its sentences tell.
 *
 * @param document the document
 * @param told what was told so far; it grows
 */
export function pageOf(document: Document, told: readonly Told[]): Page {
  const facts = pageFacts(document);
  let next = 0;
  let act: ActDate | undefined;
  let list: Event | undefined;
  const actBefore = (at: number): ActDate | undefined => {
    for (let fact = facts[next]; fact !== undefined && fact.start < at; fact = facts[next]) {
      next += 1;
      act = fact.isBill === true ? undefined : (fact.act ?? act);
      list = fact.list;
      hear(told, fact);
    }
    return act !== undefined && at - act.end <= near ? act : undefined;
  };
  const listOf = (sentence: string): Event | undefined => {
    if (!listItem.test(sentence)) list = undefined;
    return list;
  };
  const notes = facts.filter(({ inForce }) => inForce !== undefined);
  const isNote = (at: number): boolean =>
    (notes[countWhere(notes, ({ end }) => end <= at)]?.start ?? at + 1) <= at;
  return { actBefore, isNote, listOf };
}

/**
 * Hears what the lines of an act's page tell between the sentences.
 *
 * @param told what was told so far; it grows
 * @param fact the line
 */
function hear(told: readonly Told[], fact: PageFact): void {
  const last = lastSeen(told);
  if (last === undefined) return;
  const { known } = last;
  if (fact.inForce !== undefined && !known.days.has('in-force')) {
    tellDate(last, { event: 'in-force', date: fact.inForce }, 0);
  }
  if (fact.done !== undefined && !known.days.has('signed')) {
    tellDate(last, { event: 'signed', date: fact.done.date }, 0);
    for (const place of fact.done.places) last.places.add(place);
  }
  if (fact.sides !== undefined && known.ids.size === 0) tellParties(last, fact.sides, fact.start);
  if (fact.act !== undefined) {
    for (const one of told.slice(-reach)) {
      if (one.known.seen.sentence >= fact.start - near) dateByAct(one, fact.act);
    }
  }
}

const consents = ['ratified', 'approved', 'acceded'] as const;

/**
 * Dates the consent that an act gives: «… ратификациялансын» (shall be ratified) has no date of its own.
 *
 * @param told the treaty
 * @param act the date of the act
 */
export function dateByAct(told: Told, act: ActDate): void {
  if (consents.some((event) => told.known.days.has(event))) return;
  const event = consents.find((one) => told.events.has(one));
  if (event !== undefined) tellDate(told, { event, date: act }, 0);
}

/** The treaty that was named last; no other ones are named again than {@link reach} tells. */
function lastSeen(told: readonly Told[]): Told | undefined {
  let last: Told | undefined;
  for (const one of told.slice(-reach)) {
    if (last === undefined || one.known.seen.sentence >= last.known.seen.sentence) last = one;
  }
  return last;
}
