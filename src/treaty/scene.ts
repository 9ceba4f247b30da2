import { contains, longest, overlaps, type Span } from '../finding';
import { findAll } from '../pattern';
import { type Action, actions } from './actions';
import { adjectivePairs } from './adjectives';
import { type ActDate, dateMarks } from './date-marks';
import { type HeadAt, headsIn, pronounFor } from './heads';
import { type PartyAt, partiesIn } from './party-phrases';
import { type PlaceAt, placesIn } from './places';

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
  /** Parties of a compound or of a pair of adjectives. */
  readonly pair?: readonly PartyAt[];
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
 * one's own state or its organs; w any other word; signs stand for themselves.
 */
export interface Scene {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly line: string;
}

const words = /[\p{L}\p{N}]+(?:[-\u2010\u2011’'][\p{L}\p{N}]+)*|[^\s]/gu;

/** Function words and signs, each with its letter. */
const functions: readonly (readonly [RegExp, string])[] = [
  [/^(?:мен|бен|пен|менен|және|әрі)$/iu, '&'],
  [/^(?:туралы|жөніндегі|жөнінде|жайлы|жайында|туралы)$/iu, 't'],
  [/^(?:арасындағы|араларындағы|аралығындағы)$/iu, 'b'],
  [/^(?:арасында|араларында)$/iu, 'B'],
  [
    /^(?:біздің|ел|еліміз(?:де|дің|ге|ді|ден)?|республика(?:мыз)?|парламент\p{L}*|мәжіліс\p{L}*|сенат\p{L}*|президент\p{L}*|үкімет\p{L}*|тараптар|мемлекетіміз|тараптың|депутаттар)$/iu,
    'n',
  ],
];

/**
 * Draws a sentence.
 *
 * @param text the sentence, taken as it is
 * @param told the noun of the treaty told before, for a pronoun that stands for it
 * @returns its elements in order and the line of their letters
 *
 * @example
 * drawScene('Литвамен шарт жасалды.').line; // => 'IKv.'
 */
export function drawScene(text: string, told?: HeadAt): Scene {
  const found = findings(text, told);
  const marks = [...found, ...plainWords(text, found)].sort((a, b) => a.start - b.start);
  return quoted({ text, marks, line: '' });
}

function findings(text: string, told: HeadAt | undefined): Mark[] {
  const parties = partiesIn(text);
  const dates = dateMarks(text);
  const pairs = adjectivePairs(text);
  const nouns = headsIn(text);
  const candidates = nouns.length === 0 && told ? pronounFor(text, told) : nouns;
  const heads = candidates
    .filter((head) => !isAttribute(text, head))
    .filter((head) => !parties.some((party) => overlaps(party, head)));
  const acts = actionsIn(text);
  const places = placesIn(text);
  const all: Mark[] = [
    ...dates,
    ...pairs.map((pair) => ({ start: pair.start, end: pair.end, symbol: 'A', pair: pair.parties })),
    ...parties.map(partyMark),
    ...acts,
    ...heads.map((head) => ({ ...span(head), symbol: head.isPlural ? 'Q' : 'K', head })),
    ...places.map((place: PlaceAt) => ({ ...span(place), symbol: 'z', place: place.name })),
  ];
  return longest(all, (mark) => mark);
}

/** «Қосымша хаттама», «келісім шарты»: the first noun only says what sort the second is. */
function isAttribute(text: string, { isBlocked, end }: HeadAt): boolean {
  return isBlocked && /^\s(?:хаттама|шарт|келісім)/iu.test(text.slice(end, end + 12));
}

const span = ({ start, end }: Span): Span => ({ start, end });

function partyMark(party: PartyAt): Mark {
  const symbols = { bare: 'P', genitive: 'G', instrumental: 'I', dative: 'p', other: 'p' } as const;
  return { ...span(party), symbol: symbols[party.case], party };
}

function actionsIn(text: string): Mark[] {
  const found = actions.flatMap((action) =>
    findAll(action.pattern, text).map((match): Mark => {
      const end = match.index + match[0].length;
      const symbol = tenseOf(match[0], text.slice(end, end + 12));
      return { start: match.index, end, symbol, action };
    }),
  );
  return longest(found, (mark) => mark);
}

/**
 * Participles point right, converbs wait for the next action, all else is finite; a participle
 * that ends its sentence is finite too («шарт ратификацияланған»).
 */
function tenseOf(words_: string, after: string): string {
  if (/(?:[ғқгк][ае]н|атын|етін|йтын|йтін)(?:ғы|гі)?$/iu.test(words_)) {
    return /^\s?(?:$|[.;)]|болатын|болған|еді|екен|болды)/iu.test(after) ? 'v' : 'r';
  }
  return /[ыі]?п$/iu.test(words_) ? 'c' : 'v';
}

function plainWords(text: string, taken: readonly Mark[]): Mark[] {
  let next = 0;
  return findAll(words, text).flatMap((match): Mark[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= place.start) next += 1;
    const other = taken[next];
    if (other && (overlaps(other, place) || contains(other, place))) return [];
    return [{ ...place, symbol: symbolOf(match[0]) }];
  });
}

function symbolOf(word: string): string {
  for (const [expression, symbol] of functions) if (expression.test(word)) return symbol;
  if (/^[\p{L}\p{N}]/u.test(word)) return 'w';
  if (/^[“„]$/u.test(word)) return '«';
  if (word === '”') return '»';
  return /^[-\u2010-\u2015]$/u.test(word) ? '-' : word.charAt(0);
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
