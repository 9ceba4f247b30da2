import type { Span } from '../finding';
import { lookAlikes } from '../kazakh/alphabet';
import { isKnownWord } from '../kazakh/known-words';
import { once } from '../once';
import { blockLength, weighBlocks } from './blocks';
import type { Census } from './census';
import { type Damage, damageMendedBy, damages, isFullOf } from './damage';
import { weighPassage } from './passage-evidence';
import {
  type Bearings,
  isKazakhAtHome,
  languageOfPassage,
  type PassageLanguage,
} from './passage-language';
import { wordAround } from './word-around';

/*
 * A text in another language is not ours to change, and a passage in another language inside a
 * Kazakh document only where letters of its words were mistyped as those of the document were.
 * What language a place is in, its sentence tells; where that has too few words, the document.
 */

/** Which repairs the language of a document allows. */
export interface Permission {
  /** None at all: it is of another language throughout, and not full of any damage. */
  readonly isDenied: () => boolean;
  /** Tells whether a repair may be made: `after` shall stand at the place in the text. */
  readonly allows: (text: string, place: Span, after: string) => boolean;
}

/** A sentence without an end is cut here; cuts are at multiples, so that a stretch is judged once. */
const longestSentence = 256;

/** An entry of a list of sources is looked at no further than this to either side. */
const longestEntry = 300;

/** So wide is looked for the language of a place, too. */
const wideLength = 8192;

/**
 * Tells which repairs the language of a document, or of a passage in it, allows.
 *
 * @param document the text that is repaired
 * @param census what it is made of
 * @param read reads its words as they were written, where it was read in a wrong code page
 *
 * @example
 * import { takeCensus } from 'src/noise/census.ts';
 * const text = 'Она пришла,но было уже слишком поздно говорить.';
 * const permission = permissionIn(text, takeCensus(text), (passage) => passage);
 * permission.allows(text, { start: 10, end: 11 }, ', '); // => false
 */
export function permissionIn(
  document: string,
  census: Census,
  read: (text: string) => string,
): Permission {
  const judge = judgeOf(read);
  const whole = once(() => read(document));
  const blocks = once(() => weighBlocks(whole()));
  const isHome = () => blocks().hasKazakh();
  const hasCyrillic = once(() => cyrillic.test(whole()));
  const isFull = remembering((damage: Damage) => isFullOf(document, census, damage));
  const isKazakh = remembering((passage: string) => isKazakhAtHome(weighPassage(read(passage))));
  const isForeignAt = (at: number) => whole() === document && blocks().isForeignAt(at);
  const isDenied = once(() => {
    if (census.hasAny(onlyKazakhHas) || damages.some(isFull)) return false;
    return !hasCyrillic() || (whole() === document && blocks().areForeign());
  });
  const allows: Permission['allows'] = (text, place, after) => {
    const damage = damageMendedBy(text, place, after);
    if (damage !== undefined && isFull(damage)) return true;
    if (!hasCyrillic()) return false;
    if (isHome()) {
      if (mendsLetters(text, place, after)) return true;
      const sentence = sentenceAround(text, place);
      if (isKazakh(sentence) || isEntry(lineAround(text, place))) return true;
      const language = judge({ isHome: true, isOfOneScript: false })(sentence);
      if (language !== 'open') return language === 'kazakh';
      return !isAmongOthers(read(around(text, place)));
    }
    const isOfOneScript = cyrillic.test(after) && mendsLetters(text, place, after);
    const tell = judge({ isHome: false, isOfOneScript });
    if (isForeignAt(place.start) || tell(sentenceAround(text, place)) === 'foreign') return false;
    return [blockLength, wideLength].every(
      (length) => tell(blockAround(text, place.start, length)) !== 'foreign',
    );
  };
  return { isDenied, allows };
}

/** A letter that no other language writes: where it stands, passages are judged one by one. */
const onlyKazakhHas = '\u04B1';

const cyrillic = /[\u0400-\u052F]/u;

type Judge = (
  bearings: Pick<Bearings, 'isHome' | 'isOfOneScript'>,
) => (passage: string) => PassageLanguage;

/** Judges a passage once, and looks a word up once. */
function judgeOf(read: (text: string) => string): Judge {
  const isKnown = remembering(isKnownWord);
  const judges = [false, true].map((isHome) =>
    [false, true].map((isOfOneScript) =>
      remembering((passage: string) =>
        languageOfPassage(read(passage), { isKnown, isHome, isOfOneScript }),
      ),
    ),
  );
  return ({ isHome, isOfOneScript }) =>
    judges[Number(isHome)]?.[Number(isOfOneScript)] ?? (() => 'open');
}

function remembering<K, T>(tell: (one: K) => T): (one: K) => T {
  const told = new Map<K, T>();
  return (one) => {
    const known = told.get(one);
    if (known !== undefined) return known;
    const answer = tell(one);
    told.set(one, answer);
    return answer;
  };
}

/** The words of a stretch are all of another script. */
function isAmongOthers(stretch: string): boolean {
  const { cyrillic, other } = weighPassage(stretch);
  return cyrillic === 0 && other > 4;
}

/** A line of a list of sources: it is part of the document in whatever language its title is. */
function isEntry(line: string): boolean {
  return /^\s{0,8}[[(]?\p{Nd}{1,3}[.)\]]|\/\/|[-\u2013\u2014.,]\s{1,4}(?:1[89]|20)\p{Nd}{2}/u.test(
    line,
  );
}

/** The line that a place is in, as far as it is near. */
function lineAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - longestEntry), start);
  const after = text.slice(end, end + longestEntry);
  return (
    before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + after.split('\n', 1)[0]
  );
}

/** What stands near a place, on its line or beyond. */
function around(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - longestSentence), end + longestSentence);
}

/**
 * Letters of a word that has Cyrillic ones are written in one script; a palochka, which other
 * languages write as a Latin I, is none of them.
 */
function mendsLetters(text: string, { start, end }: Span, after: string): boolean {
  const before = text.slice(start, end);
  if (before.length !== after.length || !cyrillic.test(wordAround(text, start, end))) return false;
  if (/\p{Ll}I|I\p{Ll}/u.test(text.slice(Math.max(0, start - 1), end + 1))) return false;
  return Array.from(before).every((letter, at) => {
    const mended = after.charAt(at);
    return letter === mended || isTwin(letter, mended);
  });
}

function isTwin(one: string, other: string): boolean {
  return lookAlikes.get(one) === other || lookAlikes.get(other) === one;
}

/** The sentence, or the line, that a place is in. */
function sentenceAround(text: string, { start, end }: Span): string {
  const first = Math.max(0, (Math.floor(start / longestSentence) - 1) * longestSentence);
  const last = Math.min(text.length, (Math.ceil(end / longestSentence) + 1) * longestSentence);
  let from = start;
  while (from > first && !endsAt(text, from - 1)) from -= 1;
  let to = end;
  while (to < last && !endsAt(text, to)) to += 1;
  return text.slice(from, to);
}

const [lineEnd, ...sentenceEnds] = Array.from('\n.!?\u2026', (sign) => sign.charCodeAt(0));

/** A line ends here, or a sentence does and a capital, a number or a bracket comes next. */
function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x3f && code !== 0x2026) return false;
  if (code === lineEnd) return true;
  return sentenceEnds.includes(code) && /^\s[^\p{Ll}]/u.test(text.slice(at + 1, at + 3));
}

function blockAround(text: string, at: number, length: number): string {
  const start = Math.floor(at / length) * length;
  return text.slice(Math.max(0, start - length / 4), start + 1.25 * length);
}
