import { beginsPhrase, endsPhrase, isA, type Word } from '../../document/document';
import type { Span } from '../../finding';
import type { Kind } from './kinds';

/** A noun within a written form, with its place in it. */
export interface NounIn extends Span {
  readonly kind: Kind;
  readonly isPlural: boolean;
  readonly isPossessive: boolean;
  readonly ending: string;
  readonly isCapital: boolean;
}

/** Whether a word or phrase of a class stands right behind a word. */
export function isBefore(words: readonly Word[], at: number, name: string | undefined): boolean {
  if (name === undefined) return false;
  return isA(words[at + 1], name) || beginsPhrase(words, at + 1, name);
}

/** Whether the words right beside a noun make it another thing. */
export function isOtherThing(words: readonly Word[], at: number, noun: NounIn): boolean {
  const { kind, ending } = noun;
  if (ending === '' && isA(words[at + 1], 'organ-of-treaty')) return true;
  const isOfContract = words[at + 1]?.lexeme.form.startsWith('шарт') === true;
  if (isOfContract && /[ндт][ыі]ң$/u.test(ending)) return false;
  if (isBefore(words, at, kind.notBefore) || isConcept(words, at, noun)) return true;
  if (kind.term === 'қосымша') return isAttributeOfTreaty(words, at);
  if (kind.term === 'бітім' && ending === '') return isA(words[at + 1], 'treaty-behind');
  const { notAfter } = kind;
  if (notAfter === undefined) return false;
  // «… туралы бас келісім»: behind a tie it says what sort of treaty it is.
  const isSort = isA(words[at - 1], 'sort') && isA(words[at - 2], 'tie');
  return (isA(words[at - 1], notAfter) && !isSort) || endsPhrase(words, at - 1, notAfter);
}

/** «Шарт еркіндігі» in quotation marks: a principle that has the noun for its attribute. */
function isConcept(words: readonly Word[], at: number, { ending, isPossessive }: NounIn): boolean {
  if (ending !== '' || isPossessive || words[at - 1]?.lexeme.written !== '«') return false;
  const isWord = words[at + 1]?.lexeme.isWord === true && !isA(words[at + 1], 'tie');
  return isWord && words[at + 2]?.lexeme.written === '»';
}

/** «Қосымша хаттама», «қосымша екіжақты келісім»: the word is an attribute of the noun behind it. */
function isAttributeOfTreaty(words: readonly Word[], at: number): boolean {
  return (
    isA(words[at + 1], 'treaty-behind') ||
    (words[at + 1]?.lexeme.isWord === true && isA(words[at + 2], 'treaty-behind'))
  );
}
