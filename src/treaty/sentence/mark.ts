import type { Lexeme } from '../../document/lexeme';
import type { PartyAt } from '../../entity/party/phrases';
import type { Span } from '../../finding';
import { onceFor } from '../../once';
import type { Action } from '../event/actions';
import type { HeadAt } from '../noun/heads';
import type { ActDate } from './date-marks';

/**
 * One element of a sentence: a party, a date, a treaty's noun, an action, a place, a function
 * word, a sign, or any other word.
 */
export interface Mark extends Span {
  /** The letter that stands for it in the line of its scene; see {@link Scene.line}. */
  readonly symbol: string;
  /** What is known of it, where it is one word or sign. */
  readonly lexeme?: Lexeme | undefined;
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
export function onceAt<T>(make: (scene: Scene, at: number) => T): (scene: Scene, at: number) => T {
  const found = onceFor((_: Scene): Map<number, { readonly value: T }> => new Map());
  return (scene, at) => {
    const known = found(scene);
    const one = known.get(at) ?? { value: make(scene, at) };
    known.set(at, one);
    return one.value;
  };
}
