import type { Lexeme } from '../../document/lexeme';
import type { PartyAt } from '../../entity/party/phrases';
import type { Span } from '../../finding';
import type { Action } from '../event/actions';
import type { HeadAt } from '../noun/heads';
import type { ActDate } from './act-dates';

/**
 * One element of a sentence: a party, a date, a treaty's noun, an action, a place, a function
 * word, a sign, or any other word.
 */
export interface Mark extends Span {
  /** The letter that stands for it in the line of its scene; see {@link Scene.line}. */
  readonly symbol: string;
  /** What is known of it, where it is one word or sign. */
  readonly lexeme: Lexeme | undefined;
  readonly party: PartyAt | undefined;
  readonly date: ActDate | undefined;
  readonly head: HeadAt | undefined;
  readonly action: Action | undefined;
  readonly place: string | undefined;
  /** The parties of a pair of adjectives or of a region, named by one phrase. */
  readonly several: readonly PartyAt[] | undefined;
}

/** What an element is, beside its place and its letter. */
type Meaning = Partial<Omit<Mark, keyof Span | 'symbol'>>;

/**
 * Makes an element. All have the same fields in the same order, so that an engine reads them fast.
 *
 * @param span its place in the sentence
 * @param symbol its letter
 * @param meaning what it is
 */
export function markOf({ start, end }: Span, symbol: string, meaning: Meaning): Mark {
  const { lexeme, party, date, head, action, place, several } = meaning;
  return { start, end, symbol, lexeme, party, date, head, action, place, several };
}

/** A word or sign, or a part of one, as an element. */
export function plainMark(start: number, end: number, symbol: string, lexeme?: Lexeme): Mark {
  return {
    start,
    end,
    symbol,
    lexeme,
    party: undefined,
    date: undefined,
    head: undefined,
    action: undefined,
    place: undefined,
    several: undefined,
  };
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
  /** The heading of an act stands before it, so that what it orders is done. */
  readonly isEnacted: boolean;
  /** What was found out of its elements, by what found it; see {@link onceAt}. */
  readonly known: Known;
}

/** Findings by the element that they are of, for each function that makes them. */
export type Known = Map<unknown, unknown[]>;

/**
 * Tells whether an element is one word that the lexicon counts among a class.
 *
 * @param scene the sentence
 * @param at the number of the element
 */
export function isOf(scene: Scene, at: number, name: string): boolean {
  return scene.marks[at]?.lexeme?.classes.includes(name) === true;
}

/** Tells whether each element of a stretch is one word of a class. */
export function isEach(scene: Scene, from: number, to: number, name: string): boolean {
  for (let at = from; at < to; at += 1) if (!isOf(scene, at, name)) return false;
  return true;
}

/** Tells whether a phrase of a class begins at an element. */
export function isPhraseAt(scene: Scene, at: number, name: string): boolean {
  const phrases = scene.marks[at]?.lexeme?.phrases ?? [];
  return phrases.some(
    (phrase) =>
      phrase.class === name &&
      phrase.rest.every((word, order) => {
        const form = scene.marks[at + 1 + order]?.lexeme?.form ?? '';
        const isLast = order === phrase.rest.length - 1;
        return isLast && phrase.isStem ? form.startsWith(word) : form === word;
      }),
  );
}

/**
 * Remembers what was found out of each element of a sentence. It must depend on the sentence alone.
 *
 * @param make finds it out
 * @returns a function that gives it
 */
export function onceAt<T extends NonNullable<unknown> | null>(
  make: (scene: Scene, at: number) => T,
): (scene: Scene, at: number) => T {
  return (scene, at) => {
    let found = scene.known.get(make) as T[] | undefined;
    if (found === undefined) {
      found = [];
      scene.known.set(make, found);
    }
    const one = found[at];
    if (one !== undefined) return one;
    const made = make(scene, at);
    found[at] = made;
    return made;
  };
}

/** Remembers what was found out of a whole sentence. */
export function onceIn<T extends NonNullable<unknown> | null>(
  make: (scene: Scene) => T,
): (scene: Scene) => T {
  const first = onceAt((scene) => make(scene));
  return (scene) => first(scene, 0);
}
