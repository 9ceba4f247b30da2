import { eras, months, seasons, writtenWords } from '../../kazakh/calendar';
import { numberStems } from '../../kazakh/numerals';
import { type NumberStart, numberAt } from './numbers';

/**
 * What a date begins with: a number in digits, by what stands behind it; a number in words, the
 * name of a month, a pointer (сол, келесі, дәл: that, the next, the very), a century in Roman
 * numerals, an era, or a word that points at the day of writing.
 */
export type DateStart = NumberStart | WordStart;

type WordStart = 'number' | 'month' | 'pointer' | 'roman' | 'era' | 'written';

interface KnownWord {
  readonly word: string;
  /** The code of its second letter. */
  readonly second: number;
  readonly kind: WordStart | 'season';
}

/** The words of which dates are made, as far as their endings do not change them. */
const words: readonly (readonly [KnownWord['kind'], readonly string[]])[] = [
  ['month', months.flatMap(({ stems, short }) => [...stems, ...short.map((part) => `${part}.`)])],
  ['number', numberStems],
  ['season', seasons.flatMap(({ stems }) => stems)],
  ['pointer', ['сол', 'келесі', 'дәл']],
  ['era', eras.flatMap(({ stems }) => stems)],
  ['written', writtenWords.flatMap(({ forms }) => forms)],
];

/** Cyrillic letters of Kazakh and Russian end before this code. */
const lettersEnd = 0x530;

/** What numerals of centuries are written with, in either script. */
const numerals = 'xvi\u0445\u0456';

/** The words by the code of their first letter; letters of numerals have a list, too. */
const byLetter = /* @__PURE__ */ wordsByLetter();

function wordsByLetter(): readonly (readonly KnownWord[] | undefined)[] {
  const letters: (KnownWord[] | undefined)[] = Array.from({ length: lettersEnd });
  for (const numeral of numerals) letters[numeral.charCodeAt(0)] = [];
  for (const [kind, stems] of words) {
    for (const word of stems) {
      const known = { word, second: word.charCodeAt(1), kind };
      letters[word.charCodeAt(0)] = [...(letters[word.charCodeAt(0)] ?? []), known];
    }
  }
  return letters;
}

/**
 * Goes once over a text and tells each place where a date can begin.
 *
 * @param small the text in small letters
 * @param visit is called with the place and with what stands there, in order
 *
 * @example
 * const starts: string[] = [];
 * eachStart('1993 жылғы 22 қазан', (_at, start) => starts.push(start));
 * starts; // => ['year-day', 'day-month']
 */
export function eachStart(small: string, visit: (at: number, start: DateStart) => void): void {
  const { length } = small;
  let at = 0;
  while (at < length) {
    const code = small.charCodeAt(at);
    if (isLetter(code)) {
      let end = at + 1;
      while (end < length && isLetter(small.charCodeAt(end))) end += 1;
      const known = byLetter[code];
      const kind = known === undefined ? undefined : wordAt(small, at, end);
      if (kind !== undefined) visit(at, kind);
      at = end;
    } else if (isDigit(code)) {
      const end = digitsEnd(small, at);
      const start = numberAt(small, at, end, kindAt);
      if (start !== undefined) visit(at, start);
      at = end;
    } else at += 1;
  }
}

function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** What a word may begin, by its end and by what follows it. */
function wordAt(small: string, at: number, end: number): WordStart | undefined {
  if (end - at <= longestNumeral && isRoman(small, at, end)) return 'roman';
  const kind = kindAt(small, at);
  if (kind === undefined || kind === 'season') return undefined;
  if (kind === 'month') return isBeforeDay(small, end) ? kind : undefined;
  const isNumber = kind !== 'number' || isOrdinal(small, end) || kindAt(small, end + 1) === kind;
  return isNumber ? kind : undefined;
}

/** A month in the genitive before a day, or any before a comma and a year, or one that closes a bracket. */
function isBeforeDay(small: string, end: number): boolean {
  if (small[end] === ',') return isDigit(small.charCodeAt(end + 2));
  if (small[end] !== ' ') return false;
  if (small[end + 5] === ')') return isDigit(small.charCodeAt(end + 1));
  if (small[end - 1] !== 'ң') return small.startsWith('айының ', end + 1);
  return isDigit(small.charCodeAt(end + 1)) || kindAt(small, end + 1) === 'number';
}

/** A number in words that counts in order: үшінші (third). */
function isOrdinal(small: string, end: number): boolean {
  const last = small[end - 1];
  return small[end - 2] === 'ш' && (last === 'і' || last === 'ы');
}

/** What the word at a place is for a date. */
function kindAt(small: string, at: number): KnownWord['kind'] | undefined {
  const known = byLetter[small.charCodeAt(at)];
  if (known === undefined) return undefined;
  const next = small.charCodeAt(at + 1);
  for (const { word, second, kind } of known) {
    if (second === next && small.startsWith(word, at)) return kind;
  }
  return undefined;
}

/** A word of letters that Roman numerals are written with, in either script, and of no others. */
function isRoman(small: string, at: number, end: number): boolean {
  for (let letter = at; letter < end; letter += 1) {
    if (!numerals.includes(small.charAt(letter))) return false;
  }
  return true;
}

/** No numeral of a century is longer: XVIII. */
const longestNumeral = 5;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter of the alphabets in which dates are written; expressions look at all others. */
function isLetter(code: number): boolean {
  return code < 0x400 ? code >= 0x61 && code <= 0x7a : code < lettersEnd;
}
