import { isA, type Passage } from '../../document/document';
import { readLexeme } from '../../document/lexeme';
import { adjectivePairs } from '../../entity/party/adjectives';
import { type PartyAt, partiesIn } from '../../entity/party/phrases';
import { type RegionAt, regionsIn } from '../../entity/party/regions';
import { statesMeant } from '../../entity/party/states-meant';
import { placesIn } from '../../entity/place/places';
import { longest, overlaps } from '../../finding';
import { actionMarks } from '../event/action-marks';
import { type AllAt, allIn, countBefore } from '../noun/counts';
import { type HeadAt, headsIn } from '../noun/heads';
import { ordinalsFor } from '../noun/ordinals';
import { pronounFor } from '../noun/pronouns';
import { dateMarks } from './date-marks';
import { type Mark, markOf, plainMark, type Scene } from './mark';
import { plainWords } from './plain-words';

/** What the text before a sentence tells, for words that stand for it. */
export interface Before {
  /** The noun of the treaty told last. */
  readonly noun?: HeadAt | undefined;
  /** The last date, EDTF. */
  readonly date?: string | undefined;
  /** When the text was written, EDTF. */
  readonly written?: string | undefined;
  /** The place named last. */
  readonly place?: string | undefined;
  /** The heading of an act stands before it. */
  readonly isEnacted?: boolean;
  /** Gives the parties of the sentences before it, the nearest first. */
  readonly parties?: () => readonly (readonly PartyAt[])[];
}

/**
 * Draws a sentence.
 *
 * @param passage the sentence and its words
 * @param told what the text before it tells
 * @returns its elements in order and the line of their letters
 *
 * @example
 * drawScene(documentOf('Литвамен шарт жасалды.')).line; // => 'IKv.'
 */
export function drawScene(passage: Passage, told: Before = {}): Scene {
  const found = findings(passage, told);
  const marks = [...found, ...plainWords(passage, found)].sort((a, b) => a.start - b.start);
  const whole = quoted(marks.filter(isNoStrayStop));
  const line = whole.map(({ symbol }) => symbol).join('');
  const isEnacted = told.isEnacted === true;
  return { text: passage.text, marks: whole, line, isEnacted, known: new Map() };
}

function findings(passage: Passage, told: Before): Mark[] {
  const parties = partiesIn(passage);
  const states = statesMeant(passage, parties, told.parties ?? (() => []));
  const marks: Mark[] = [
    ...dateMarks(passage, told.date, told.written),
    ...adjectivePairs(passage).map((pair) => markOf(pair, 'A', { several: pair.parties })),
    ...[...regionsIn(passage), ...states].map(regionMark),
    ...parties.map((party) => partyMark(party, passage.text)),
    ...actionMarks(passage),
    ...headMarks(passage, parties, told.noun),
    ...placesIn(passage, told.place).map((one) => markOf(one, 'z', { place: one.name })),
  ];
  return longest(marks, (mark) => mark);
}

/** The nouns of a sentence, or what stands for one told before, as marks. */
function headMarks(
  passage: Passage,
  parties: readonly PartyAt[],
  noun: HeadAt | undefined,
): Mark[] {
  const { text, words } = passage;
  const all = words.some((word) => isA(word, 'all-of')) ? allIn(text) : null;
  const nouns = headsIn(passage).filter((head) => all === null || !overlaps(head, all));
  const standing = standingFor(passage, nouns, noun ?? nouns[0], all);
  return [...nouns, ...standing]
    .filter((head) => !isAttribute(text, head))
    .filter((head) => !parties.some((party) => overlaps(party, head)))
    .map((head) => markOf(head, head.isPlural ? 'Q' : 'K', { head }));
}

/** Pronouns and ordinals that stand for a treaty told before. */
function standingFor(
  { text, words }: Passage,
  nouns: readonly HeadAt[],
  told: HeadAt | undefined,
  all: AllAt | null,
): readonly HeadAt[] {
  if (told === undefined) return [];
  const hasOrdinals = words.some((word) => isA(word, 'ordinal-one')) && !isSeveral(text, nouns);
  const ordinals = hasOrdinals ? ordinalsFor(text, told) : [];
  if (ordinals.length > 0) return ordinals;
  if (nouns.length > 0 && all === null) return [];
  const isPronoun = all !== null || words.some((word) => isA(word, 'treaty-pronoun'));
  return isPronoun ? pronounFor(text, told, all) : [];
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

const symbols = { bare: 'P', genitive: 'G', instrumental: 'I', dative: 'p', other: 'p' } as const;

/** States that are cities: «Ватиканда қол қойылды» names a place. */
const cityStates = /^(?:VA|SG|MC|LU|SM|KW|PA|DJ)$/u;

const namesake = /^\s(?:конвенция|хаттама|декларация)(?:сы|лары)/iu;

function partyMark(party: PartyAt, text: string): Mark {
  const words = text.slice(party.start, party.end);
  if (cityStates.test(party.row.id) && namesake.test(text.slice(party.end, party.end + 18)))
    return plainMark(party.start, party.end, 'w', readLexeme(words, true));
  if (cityStates.test(party.row.id) && party.level === 'state' && /[дт][ае]$/u.test(words))
    return markOf(party, 'z', { place: words.slice(0, -2) });
  return markOf(party, symbols[party.case], { party });
}

function regionMark(region: RegionAt): Mark {
  return markOf(region, symbols[region.case], { several: region.members });
}

/** A stop right after a comma is noise of the print: «27 ақпанда,.Қырғызстанмен». */
function isNoStrayStop(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  const before = marks[at - 1];
  return mark.symbol !== '.' || before?.symbol !== ',' || before.end !== mark.start;
}

/** Straight quotation marks open and close in turn. */
function quoted(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(({ symbol }) => symbol === '"')) return marks;
  let isOpen = false;
  return marks.map((mark) => {
    if (mark.symbol !== '"') return mark;
    isOpen = !isOpen;
    return { ...mark, symbol: isOpen ? '«' : '»' };
  });
}
