import { isKazakhLetter } from '../kazakh/alphabet';
import { isKnownWord } from '../kazakh/known-words';
import { betweenBlanks, type Misreading, misreadingsOf } from './misreading';
import { type PassageEvidence, weighPassage } from './passage-evidence';
import { isName, isPlainlyKazakh } from './passage-language';

/** Letters and signs that Kazakh text has only after it was read in a wrong code page. */
export const signsOfMisreading =
  '\u0408\u0458\u0404\u0454\u040C\u045C\u0405\u0455\u0490\u0491\u040E\u045E\u0407\u0457\u040B\u045B' +
  '\u0403\u0453\u040A\u045A\u00A4\u00B5\u00A6\u00B1\u2021\u2030\u00B0' +
  Array.from({ length: 64 }, (_, at) => String.fromCharCode(0xc0 + at)).join('');

/** So much of a text is looked through, and so many of its pieces are read. */
const sampleLength = 40_000;
const mostPieces = 300;

/** The first of them show where a reading leads to no language near Kazakh. */
const firstPieces = 16;
const mostSurpriseOfFirst = 5.2;

/** So many words are looked up. */
const mostLookedUp = 24;

/** After so many pieces that cannot have been misread the rest is not read. */
const mostContrary = 8;

/** Above this many bits a pair, words are not Kazakh. */
const mostSurprise = 4.6;

/** A piece of the text, and how it reads if it was misread. */
type Read = readonly [piece: string, read: string];

/** What comes out when the suspect pieces of a text are read as they may have been written. */
interface Reading {
  readonly misreading: Misreading;
  readonly pieces: readonly string[];
  /** Letters that the reading mends, and how many different ones. */
  readonly mended: number;
  readonly kinds: number;
  readonly evidence: PassageEvidence;
}

/**
 * Finds out in which wrong code page a document was read, if in any.
 *
 * Each pair of code pages is tried on the words that have its signs, whole. It is right if nearly
 * all of them turn into Kazakh: with four letters mended in three words, or with two where the
 * words that were not misread are Kazakh. Ukrainian, Serbian or Tajik words do not turn into
 * Kazakh that way.
 *
 * @param text the whole document
 * @returns the misreading, or `undefined` when the text is read rightly
 *
 * @example
 * findMisreading('Ќазаќстан Республикасыныѕ заѕы жјне їкім')?.title;
 * // => 'KZ-1048 read as windows-1251'
 */
export function findMisreading(text: string): Misreading | undefined {
  const sample = text.slice(0, sampleLength);
  let best: Reading | undefined;
  for (const misreading of misreadingsOf(sample)) {
    if (!isNearKazakh(readSuspects(misreading, sample, firstPieces))) continue;
    const reading = readingOf(misreading, readSuspects(misreading, sample, mostPieces));
    if (reading.evidence.surprise >= mostSurprise) continue;
    if (isRight(reading, sample) && isBetter(reading, best)) best = reading;
  }
  return best?.misreading;
}

function isNearKazakh(first: readonly Read[]): boolean {
  return first.length > 0 && weigh(first).surprise < mostSurpriseOfFirst;
}

function weigh(read: readonly Read[]): PassageEvidence {
  return weighPassage(read.map(([, whole]) => whole).join(' '));
}

/** The right table mends the most, and of two that mend the same letters makes the better words. */
function isBetter(one: Reading, other: Reading | undefined): boolean {
  if (other === undefined || one.mended > other.mended) return true;
  return one.mended === other.mended && one.evidence.surprise < other.evidence.surprise;
}

/** Reads the pieces that a misreading would have left its signs in; none where it left others. */
function readSuspects(misreading: Misreading, text: string, most: number): readonly Read[] {
  const found: Read[] = [];
  let contrary = 0;
  for (const piece of suspects(misreading, text, most)) {
    const read = misreading.read(piece);
    if (read !== undefined) found.push([piece, read]);
    else if (++contrary > mostContrary && contrary > found.length) return [];
  }
  return contrary * 4 > found.length ? [] : found;
}

function readingOf(misreading: Misreading, read: readonly Read[]): Reading {
  const kinds = new Set<string>();
  let mended = 0;
  for (const [piece, whole] of read) {
    for (const letter of whole) {
      if (piece.includes(letter) || !isKazakhLetter(letter)) continue;
      mended += 1;
      kinds.add(letter);
    }
  }
  const pieces = read.map(([, whole]) => whole);
  return { misreading, pieces, mended, kinds: kinds.size, evidence: weigh(read) };
}

/** The pieces with a sign of the misreading; single letters tell nothing. */
function suspects({ sign, isBetween }: Misreading, text: string, most: number): string[] {
  const found: string[] = [];
  const signs = new RegExp(sign.source, 'gu');
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    let start = match.index;
    let end = match.index + match[0].length;
    while (start > 0 && !isBetween(text.charCodeAt(start - 1))) start -= 1;
    while (end < text.length && !isBetween(text.charCodeAt(end))) end += 1;
    if (end - start > 1) found.push(text.slice(start, end));
    if (found.length >= most) break;
    signs.lastIndex = end;
  }
  return found;
}

function isRight({ misreading, pieces, mended, kinds, evidence }: Reading, text: string): boolean {
  if (kinds < 2 && mended < 3) return false;
  const read = knownShare(pieces);
  const isUtf8 = misreading.title.startsWith('UTF-8');
  if (read.share < (isUtf8 ? 0.2 : 0.4) && !isPlainlyKazakh(evidence)) return false;
  const untouched = knownShare(untouchedWords(misreading, text));
  const isAmongKazakh = untouched.words > 2 && untouched.share >= 0.5;
  if (isAmongKazakh) return true;
  const isForeign = untouched.words > 5 && untouched.share < 0.25;
  return mended >= 4 && (isUtf8 || pieces.length >= 3) && (!isForeign || read.share >= 0.6);
}

/** Cyrillic words of the pieces without a sign of the misreading. */
function untouchedWords({ sign }: Misreading, text: string): string[] {
  const pieces = text.slice(0, sampleLength / 10).match(betweenBlanks) ?? [];
  return pieces.filter((piece) => !sign.test(piece));
}

/** How many words the lexicon knows, of those that it is asked for. */
function knownShare(pieces: readonly string[]): { readonly words: number; readonly share: number } {
  const words = new Set<string>();
  for (const piece of pieces) {
    for (const [word] of piece.matchAll(/[\u0400-\u052F]{3,}/gu)) words.add(word);
    if (words.size >= mostLookedUp) break;
  }
  const known = [...words].filter((word) => isKnownWord(word.toLowerCase())).length;
  const names = [...words].filter(
    (word) => isName(word) && !isKnownWord(word.toLowerCase()),
  ).length;
  const judged = words.size - names;
  return { words: judged, share: judged === 0 ? 0 : known / judged };
}
