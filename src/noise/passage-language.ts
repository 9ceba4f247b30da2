import { kazakhOnly, lookAlikes, strayTwins } from '../kazakh/alphabet';
import { type PassageEvidence, weighPassage } from './passage-evidence';

/** What the words of a passage tell of its language; `open`: too little to tell. */
export type PassageLanguage = 'kazakh' | 'foreign' | 'open';

/** Fewer words tell nothing. */
const fewestWords = 4;

/** Kazakh prose has fewer bits a pair than the first, other languages hardly ever; above the last, no Kazakh. */
const mostOfKazakh = 4;
const mostOfLongKazakh = 4.5;
const mostAtHome = 4.4;
const mostOfUnmarked = 4.75;
const leastOfLongForeign = 5.1;
const leastOfForeign = 5.6;

/** In so many words names and loans do not count. */
const manyWords = 30;

/** So many show how unlike Kazakh a text is. */
const severalWords = 16;

/** A word in so many has і or ұ in Kazakh; one in four in truth. */
const ownShare = 0.1;

/** Names and quotations have so many. */
const fewShare = 0.02;

/** A word in so many has a letter that Russian lacks; two in three in truth. */
const markedShare = 0.2;

/** So many words of a passage are looked up. */
const mostLookedUp = 40;

/** What is known before a passage is judged. */
export interface Bearings {
  /** Whether the lexicon knows a word. */
  readonly isKnown: (word: string) => boolean;
  /** The document has Kazakh elsewhere: less evidence is enough for its passages. */
  readonly isHome: boolean;
  /** The place is in a Cyrillic word, which words in other letters around it tell nothing of. */
  readonly isOfOneScript: boolean;
}

/**
 * Tells whether a passage is Kazakh beyond doubt by its letters and their pairs alone.
 *
 * @param evidence what `weighPassage` finds in it
 */
export function isPlainlyKazakh({ cyrillic, own, strange, surprise }: PassageEvidence): boolean {
  if (strange >= ownShare * cyrillic || own < ownShare * cyrillic) return false;
  if (surprise < mostOfKazakh) return cyrillic >= 2 * fewestWords;
  return surprise < mostOfLongKazakh && cyrillic >= manyWords && strange * 20 < cyrillic;
}

/**
 * Tells whether a passage is of another language beyond doubt by its letters and their pairs
 * alone: it is long, and unlike Kazakh with its own letters or typed without them.
 *
 * @param evidence what `weighPassage` finds in it
 */
export function isPlainlyForeign(evidence: PassageEvidence): boolean {
  const { cyrillic, own, marked, surprise } = evidence;
  const few = fewShare * cyrillic;
  // Of other languages some write і, some ү or қ, but hardly any both: a sentence here is Kazakh.
  if (own > few && marked - own > few) return false;
  if (surprise > leastOfLongForeign) return cyrillic >= severalWords;
  const isOfNeighbour = own <= few && marked > 2 * few && surprise > mostAtHome;
  if (isOfNeighbour) return cyrillic >= 2 * manyWords;
  return surprise > mostOfUnmarked && marked < 2 * few && cyrillic >= manyWords;
}

/**
 * Tells whether a passage of a document that has Kazakh elsewhere is Kazakh by its letters and their
 * pairs: it has і, or many letters that Russian lacks.
 *
 * @param evidence what `weighPassage` finds in it
 */
export function isKazakhAtHome(evidence: PassageEvidence): boolean {
  const { cyrillic, other, own, marked, strange, surprise } = evidence;
  if (cyrillic < fewestWords || (other > fewestWords && other > 2 * cyrillic)) return false;
  if (own > 0) return strange < ownShare * cyrillic && surprise < mostAtHome;
  return strange === 0 && marked >= markedShare * cyrillic && surprise < mostOfKazakh;
}

/**
 * Tells whether a passage may be Kazakh by its letters and their pairs; a few words tell nothing.
 *
 * @param evidence what `weighPassage` finds in it
 */
export function mayBeKazakh(evidence: PassageEvidence): boolean {
  const { cyrillic, surprise } = evidence;
  return cyrillic >= fewestWords && surprise <= leastOfLongForeign && !isPlainlyForeign(evidence);
}

/**
 * Tells whether a passage is Kazakh: by its letters and their pairs where those leave no doubt,
 * else by how many of its words the lexicon knows. Kazakh typed without its own letters is left
 * open; so is what has too few words.
 *
 * @param passage any text, repaired or not
 * @param bearings what is known before
 *
 * @example
 * const tell = (passage: string) =>
 *   languageOfPassage(passage, { isKnown: () => false, isHome: false, isOfOneScript: false });
 * tell('Шарт екі жақтың келісімімен, ал кейде сот шешімімен ғана бұзылады.'); // => 'kazakh'
 * tell('Договор расторгается по соглашению сторон или по решению суда.'); // => 'foreign'
 * tell('Келісім'); // => 'open'
 */
export function languageOfPassage(passage: string, bearings: Bearings): PassageLanguage {
  const { isKnown, isHome, isOfOneScript } = bearings;
  const evidence = weighPassage(passage);
  const { cyrillic, other, marked, strange, surprise } = evidence;
  if (!isOfOneScript && other > fewestWords && other > 2 * cyrillic) return 'foreign';
  if (cyrillic < fewestWords) return 'open';
  if (isPlainlyKazakh(evidence) || (isHome && isKazakhAtHome(evidence))) return 'kazakh';
  if (surprise > leastOfForeign && cyrillic > 2 * fewestWords) return 'foreign';
  if (strange === 0 && marked === 0 && surprise < mostOfUnmarked) return 'open';
  const language = byKnownWords(passage, isKnown);
  return language === 'foreign' && isLikely(evidence) ? 'open' : language;
}

/** It has і, and its pairs are near those of Kazakh; or other letters beside і that Russian lacks. */
function isLikely({ cyrillic, own, marked, strange, surprise }: PassageEvidence): boolean {
  const few = ownShare * cyrillic;
  if (strange > 0 || own < few) return false;
  return surprise < (marked - own < few ? mostOfUnmarked : leastOfLongForeign);
}

const wordPattern = /[\p{L}\u00A5]{2,}/gu;
const marks = new RegExp(`[${kazakhOnly}]`, 'u');

/** By the share of known words, and of those with a letter that Russian lacks. */
function byKnownWords(passage: string, isKnown: (word: string) => boolean): PassageLanguage {
  let [words, known, marked, own] = [0, 0, 0, 0];
  for (const [match] of passage.matchAll(wordPattern)) {
    if (!/[\u0400-\u052F]/u.test(match)) continue;
    const word = Array.from(match, inKazakhLetters).join('');
    if (/[A-Za-z]/u.test(word)) continue;
    if (isKnown(word)) {
      known += 1;
      if (marks.test(word)) marked += 1;
      if (/[\u0456\u04B1]/u.test(word)) own += 1;
    } else if (isName(match)) continue;
    words += 1;
    if (words === mostLookedUp) break;
  }
  if (words < fewestWords) return 'open';
  if (known >= 0.6 * words && marked >= markedShare * words) return 'kazakh';
  if (known >= 0.45 * words && own >= 0.12 * words) return 'kazakh';
  const most = words > fewestWords + 1 ? 0.45 : 0.15;
  return known < most * words ? 'foreign' : 'open';
}

/**
 * Tells whether a word is written as a name: with a capital before small letters. Names stand in no
 * lexicon.
 *
 * @example
 * ['Мұса', 'ҚР', 'су'].filter(isName); // => ['Мұса']
 */
export function isName(word: string): boolean {
  return /^\p{Lu}\P{Lu}/u.test(word);
}

function inKazakhLetters(letter: string): string {
  const cyrillic = (lookAlikes.get(letter) ?? letter).toLowerCase();
  return strayTwins.get(cyrillic) ?? cyrillic;
}
