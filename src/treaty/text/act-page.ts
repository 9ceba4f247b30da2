import { type Document, passageOf } from '../../document/document';
import { datesIn } from '../../entity/date/dates';
import { type PartyAt, partiesIn } from '../../entity/party/phrases';
import { placesIn } from '../../entity/place/places';
import type { Span } from '../../finding';
import { countWhere } from '../../offsets';
import { findAll } from '../../pattern';
import type { Event } from '../event/actions';
import { eventOfImperative } from '../event/imperatives';
import { type ActDate, datedByAct } from '../sentence/act-dates';

/*
 * What the page of a published act tells outside of the sentences that name a treaty:
 *
 *   Қазақстан Республикасының 2014 жылғы 11 ақпандағы № 168-V Заңы        the act that ratifies
 *   (2015 жылғы 2 сәуірде күшіне енді)                                    a note under the title
 *   А Үкіметі мен Б Үкіметі, бұдан әрі Тараптар деп аталып,               the preamble
 *   2013 жылғы 5 мамырда Астанада екі данада жасалды.                     the last words
 */

/** What a line of such a page tells; offsets count in the document. */
export interface PageFact extends Span {
  /** The date of the act, where the line is its heading. */
  readonly act?: ActDate;
  /** The day on which the treaty above entered into force. */
  readonly inForce?: ActDate;
  /** Where and when the treaty above was done. */
  readonly done?: { readonly date: ActDate; readonly places: readonly string[] };
  /** A draft of an act begins, which enacts nothing. */
  readonly isBill?: boolean;
  /** What is done to the treaties of the list that the line opens. */
  readonly list?: Event;
  /** The parties of the treaty above. */
  readonly sides?: readonly PartyAt[];
}

/** What each of the four lines has and hardly any other one. */
const signs =
  /[Зз]аң[ыі](?!\p{L})|ЗАҢЫ|[Ққ]аулысы(?!\p{L})|ҚАУЛЫСЫ|[Жж]арлығы(?!\p{L})|ЖАРЛЫҒЫ|күшіне ен(?:ді|ген)|данада|деп атал|сын:|сін:|^ *Жоба *$/gmu;

/** So long is the longest line that is read, in UTF-16 code units. */
const longestLine = 600;

/**
 * Finds what the lines of an act's page tell, in order.
 *
 * @param document the document
 */
export function pageFacts(document: Document): PageFact[] {
  const { text } = document;
  const facts: PageFact[] = [];
  let done = 0;
  for (const { index } of findAll(signs, text)) {
    if (index < done) continue;
    const line = lineAt(text, index);
    done = line.end;
    if (line.end - line.start > longestLine) continue;
    const fact = factOf(document, line);
    if (fact !== undefined) facts.push(fact);
  }
  return facts;
}

/** The line that an offset stands in, without the blanks at its edges. */
function lineAt(text: string, at: number): Span {
  const break_ = text.indexOf('\n', at);
  let start = text.lastIndexOf('\n', at) + 1;
  let end = break_ < 0 ? text.length : break_;
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return { start, end };
}

function factOf(document: Document, line: Span): PageFact | undefined {
  const words = document.text.slice(line.start, line.end);
  if (note.test(words)) return noteFact(words, line);
  if (lastWords.test(words)) return lastFact(document, line);
  if (isPreamble(words)) return preambleFact(document, line);
  if (words === 'Жоба') return { ...line, isBill: true };
  const imperative = listOpener.exec(words)?.groups?.['verb'];
  const list = imperative === undefined ? undefined : eventOfImperative(imperative);
  return list === undefined ? headingFact(words, line) : { ...line, list };
}

/** «Мыналар ратификациялансын:» (the following shall be ratified). */
const listOpener = /(?<verb>\p{L}{3,24}с[ыі]н):$/u;

/** «(2015 жылғы 2 сәуірде күшіне енді – …)». */
const note = /^\((?:[^()]{0,40}\s)?[^()]{6,40}\sкүшіне ен(?:ді|ген)(?!\p{L})/u;

function noteFact(words: string, line: Span): PageFact | undefined {
  const [date] = datesIn(words.slice(0, words.indexOf('күшіне')));
  return date && { ...line, inForce: moved(date, line.start) };
}

/** «… екі данада жасалды», «… түпнұсқа данада … қол қойылды». */
const lastWords = /данада(?:\s\p{L}+){0,2}\s(?:жасал|қол қойыл)(?:ды|ған)/u;

function lastFact(document: Document, line: Span): PageFact | undefined {
  const passage = passageOf(document, line.start, line.end, firstWord(document, line.start));
  const [date] = datesIn(passage.text);
  if (date === undefined) return undefined;
  const places = placesIn(passage).map(({ name }) => name);
  return { ...line, done: { date: moved(date, line.start), places } };
}

/** «…, бұдан әрі «Тараптар» деп аталып,». */
function isPreamble(words: string): boolean {
  return /[Тт]араптар[»"]? деп атал/u.test(words) && hereinafter.test(words);
}

const hereinafter = /бұдан (?:әрі|былай)/u;

function preambleFact(document: Document, line: Span): PageFact | undefined {
  const words = document.text.slice(line.start, line.end);
  const end = line.start + words.search(hereinafter);
  const passage = passageOf(document, line.start, end, firstWord(document, line.start));
  const sides = partiesIn(passage);
  return sides.length < 2 ? undefined : { ...line, sides };
}

/** «Қазақстан Республикасының 2014 жылғы 11 ақпандағы № 168-V Заңы», in any order of its parts. */
const heading =
  /^(?:Қазақстан Республикасы|ҚАЗАҚСТАН РЕСПУБЛИКАСЫ|ҚР(?!\p{L})|[0-9]{4} жыл)[^.;:«»]{0,120}$/u;

function headingFact(words: string, line: Span): PageFact | undefined {
  if (!heading.test(words)) return undefined;
  const act = datedByAct(words);
  return act && { ...line, act: moved(act, line.start) };
}

function moved(date: ActDate, by: number): ActDate {
  return { ...date, start: date.start + by, end: date.end + by };
}

/** The number of the first word that begins at an offset or behind it. */
function firstWord({ words }: Document, at: number): number {
  return countWhere(words, ({ start }) => start < at);
}
