import { adjectivePairs } from '../../entity/party/adjectives';
import { type PartyAt, partiesIn } from '../../entity/party/phrases';
import { type RegionAt, regionsIn } from '../../entity/party/regions';
import { statesMeant } from '../../entity/party/states-meant';
import { type PlaceAt, placesIn } from '../../entity/place/places';
import { longest, overlaps, type Span } from '../../finding';
import { actionMarks } from '../event/action-marks';
import type { Action } from '../event/actions';
import { allIn, countBefore } from '../noun/counts';
import { type HeadAt, headsIn, pronounFor } from '../noun/heads';
import { ordinalsFor } from '../noun/ordinals';
import { type ActDate, dateMarks } from './date-marks';
import { plainWords } from './plain-words';

/**
 * One element of a sentence: a party, a date, a treaty's noun, an action, a place, a function
 * word, a sign, or any other word.
 */
export interface Mark extends Span {
  /** The letter that stands for it in the line of its scene; see {@link Scene.line}. */
  readonly symbol: string;
  readonly party?: PartyAt;
  readonly date?: ActDate;
  readonly head?: HeadAt;
  readonly action?: Action;
  readonly place?: string;
  /** The parties of a pair of adjectives or of a region, named by one phrase. */
  readonly several?: readonly PartyAt[];
}

/**
 * A sentence drawn with one letter for each element, so that the frames of treaties are patterns
 * over a short line instead of a long sentence.
 *
 * ```text
 * > | Қазақстан Моңғолиямен 1993 жылғы 22 қазанда көмек туралы шарт жасасты.
 *     P         I           D                     w     t      K    v      .
 * ```
 *
 * P party in the nominative, G genitive, I instrumental, p other cases; A pair of parties;
 * D date, d date as an attribute; K treaty noun, Q its plural; v finite action, r participle,
 * c converb; b арасындағы, B арасында; t туралы and its kin; z place; & joiner; n a word for
 * one's own state or its organs; s тараптары (the parties); w any other word; signs stand for themselves.
 */
export interface Scene {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly line: string;
}

/** What the text before a sentence tells, for words that stand for it. */
export interface Before {
  /** The noun of the treaty told last. */
  readonly noun?: HeadAt | undefined;
  /** The last date, EDTF. */
  readonly date?: string | undefined;
  /** The place named last. */
  readonly place?: string | undefined;
  /** The words right before it. */
  readonly words?: string;
}

/**
 * Draws a sentence.
 *
 * @param text the sentence, taken as it is
 * @param told what the text before it tells
 * @returns its elements in order and the line of their letters
 *
 * @example
 * drawScene('Литвамен шарт жасалды.').line; // => 'IKv.'
 */
export function drawScene(text: string, told: Before = {}): Scene {
  const found = findings(text, told);
  const marks = [...found, ...plainWords(text, found)].sort((a, b) => a.start - b.start);
  return quoted({ text, marks, line: '' });
}

function findings(text: string, { noun, date, place, words = '' }: Before): Mark[] {
  const parties = partiesIn(text);
  const dates = dateMarks(text, date);
  const pairs = adjectivePairs(text);
  const all = allIn(text);
  const nouns = headsIn(text).filter((head) => all === null || !overlaps(head, all));
  const told = noun ?? nouns[0];
  const isPointer = told !== undefined && (nouns.length === 0 || all !== null);
  const pronouns = isPointer ? pronounFor(text, told, all) : [];
  const ordinals = told === undefined || isSeveral(text, nouns) ? [] : ordinalsFor(text, told);
  const candidates = [...nouns, ...(ordinals.length > 0 ? ordinals : pronouns)];
  const heads = candidates
    .filter((head) => !isAttribute(text, head))
    .filter((head) => !parties.some((party) => overlaps(party, head)));
  const acts = actionMarks(text);
  const places = placesIn(text, place);
  const marks: Mark[] = [
    ...dates,
    ...pairs.map((pair) => ({
      start: pair.start,
      end: pair.end,
      symbol: 'A',
      several: pair.parties,
    })),
    ...[...regionsIn(text), ...statesMeant(text, parties, words)].map(regionMark),
    ...parties.map((party) => partyMark(party, text)),
    ...acts,
    ...heads.map((head) => ({ ...span(head), symbol: head.isPlural ? 'Q' : 'K', head })),
    ...places.map((one: PlaceAt) => ({ ...span(one), symbol: 'z', place: one.name })),
  ];
  return longest(marks, (mark) => mark);
}

/** «Қосымша хаттама», «келісім шарты»: the first noun only says what sort the second is. */
function isAttribute(text: string, { isBlocked, end, ending }: HeadAt): boolean {
  return (
    isBlocked &&
    ending === '' &&
    /^\s(?:\p{Lu}\p{L}+\s)?(?:хаттама|шарт|келісім)/iu.test(text.slice(end, end + 28))
  );
}

/** «Екі шарт жасалды: біріншісі 5 мамырда, …»: there the ordinals divide what the plural has. */
function isSeveral(text: string, nouns: readonly HeadAt[]): boolean {
  return nouns.some(({ isPlural, start }) => isPlural || countBefore(text, start) !== null);
}

const span = ({ start, end }: Span): Span => ({ start, end });

const symbols = { bare: 'P', genitive: 'G', instrumental: 'I', dative: 'p', other: 'p' } as const;

/** States that are cities: «Ватиканда қол қойылды» names a place. */
const cityStates = /^(?:VA|SG|MC|LU|SM|KW|PA|DJ)$/u;

function partyMark(party: PartyAt, text: string): Mark {
  const words = text.slice(party.start, party.end);
  if (cityStates.test(party.row.id) && party.level === 'state' && /[дт][ае]$/u.test(words))
    return { ...span(party), symbol: 'z', place: words.slice(0, -2) };
  return { ...span(party), symbol: symbols[party.case], party };
}

function regionMark(region: RegionAt): Mark {
  return { ...span(region), symbol: symbols[region.case], several: region.members };
}

/** A stop right after a comma is noise of the print: «27 ақпанда,.Қырғызстанмен». */
function isNoStrayStop(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  const before = marks[at - 1];
  return mark.symbol !== '.' || before?.symbol !== ',' || before.end !== mark.start;
}

/** Straight quotation marks open and close in turn. */
function quoted(scene: Scene): Scene {
  let isOpen = false;
  const marks = scene.marks.filter(isNoStrayStop).map((mark) => {
    if (mark.symbol !== '"') return mark;
    isOpen = !isOpen;
    return { ...mark, symbol: isOpen ? '«' : '»' };
  });
  return { ...scene, marks, line: marks.map(({ symbol }) => symbol).join('') };
}
