import acts from '../../../corpus/lexicon/act-words.json';
import imprints from '../../../corpus/lexicon/imprint-words.json';
import kinds from '../../../corpus/lexicon/title-kinds.json';
import { monthOf } from '../../kazakh/calendar';
import { inSmallLetters } from '../../kazakh/small-letters';
import { once } from '../../once';
import { lexiconOf } from '../lexicon';
import { type FoundTerm, termsAt, wordsOf } from '../words';

/** What a word of an entry can tell; the tables say what each class is. */
const classes = [
  'regulation',
  'ruling',
  'court',
  'legislation',
  'treaty-begin',
  'treaty-end',
  'adoption',
  'genre',
  'thesis',
  'conference',
  'newspaper',
  'collection',
  'compiler',
  'translator',
  'editor',
  'responsibility',
  'access',
  'access-day',
  'address-label',
  'designation',
  'city',
  'publisher',
  'body',
  'body-end',
  'season',
  'sides',
  'shortened',
  'volume',
  'edition',
  'host-sign',
  'month-1',
  'month-2',
  'month-3',
  'month-4',
  'month-5',
  'month-6',
  'month-7',
  'month-8',
  'month-9',
  'month-10',
  'month-11',
  'month-12',
] as const;

/** What a word tells of its entry. */
export type TermClass = (typeof classes)[number];

/** A word or phrase of an entry that tells something, and where it stands. */
export type EntryTerm = FoundTerm<TermClass>;

const lexicon = /* @__PURE__ */ once(() => lexiconOf([...acts, ...kinds, ...imprints], classes));

/**
 * Finds the words of an entry that tell what it is.
 *
 * @param text an entry or a part of one
 * @returns the terms in order
 */
export function termsIn(text: string): readonly EntryTerm[] {
  const words = wordsOf(inSmallLetters(text));
  const known = lexicon();
  const found: EntryTerm[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const term of termsAt(words, at, known)) found.push(term);
  }
  return found;
}

/** Tells whether one of the terms is of one of the classes. */
export function hasTerm(terms: readonly EntryTerm[], ...wanted: readonly TermClass[]): boolean {
  return terms.some((term) => wanted.includes(term.class));
}

/** The number of a month by its name in Kazakh, Russian or English, in small letters. */
export function monthNumber(word: string): number | undefined {
  const kazakh = monthOf(word);
  if (kazakh !== undefined) return kazakh;
  const terms = lexicon().beginningWith(word);
  const month = terms.find((term) => term.words.length === 1 && term.class.startsWith('month-'));
  return month === undefined ? undefined : Number(month.class.slice('month-'.length));
}

/** Tells whether a word is the short form of another, whose stop is its own. */
export function isShortened(word: string): boolean {
  return lexicon()
    .beginningWith(word)
    .some((term) => term.class === 'shortened');
}
