import { isKazakhLetter } from '../kazakh/alphabet';
import { isKnownWord } from '../kazakh/known-words';
import { betweenBlanks, type Misreading, misreadings } from './misreading';
import { type PassageEvidence, weighPassage } from './passage-evidence';
import { isName, isPlainlyKazakh } from './passage-language';

/** So much of a text is looked through, and so many of its pieces are read. */
const sampleLength = 40_000;
const mostPieces = 300;

/** So many words are looked up. */
const mostLookedUp = 24;

/** After so many pieces that cannot have been misread the rest is not read. */
const mostContrary = 8;

/** Above this many bits a pair, words are not Kazakh. */
const mostSurprise = 4.6;

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
  for (const misreading of misreadings) {
    const reading = readSuspects(misreading, sample);
    if (reading === undefined || reading.evidence.surprise >= mostSurprise) continue;
    if (isRight(reading, sample) && isBetter(reading, best)) best = reading;
  }
  return best?.misreading;
}

/** The right table mends the most, and of two that mend the same letters makes the better words. */
function isBetter(one: Reading, other: Reading | undefined): boolean {
  if (other === undefined || one.mended > other.mended) return true;
  return one.mended === other.mended && one.evidence.surprise < other.evidence.surprise;
}

/** Reads the pieces that a misreading would have left its signs in. */
function readSuspects(misreading: Misreading, text: string): Reading | undefined {
  const pieces: string[] = [];
  const kinds = new Set<string>();
  let mended = 0;
  let contrary = 0;
  for (const piece of suspects(misreading, text)) {
    const read = misreading.read(piece);
    if (read === undefined) {
      contrary += 1;
      if (contrary > mostContrary && contrary > pieces.length) return undefined;
      continue;
    }
    pieces.push(read);
    for (const letter of read) {
      if (piece.includes(letter) || !isKazakhLetter(letter)) continue;
      mended += 1;
      kinds.add(letter);
    }
  }
  if (pieces.length === 0 || contrary * 4 > pieces.length) return undefined;
  const evidence = weighPassage(pieces.join(' '));
  return { misreading, pieces, mended, kinds: kinds.size, evidence };
}

/** The pieces with a sign of the misreading; single letters tell nothing. */
function suspects({ sign, between }: Misreading, text: string): string[] {
  const found: string[] = [];
  const signs = new RegExp(sign.source, 'gu');
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    let start = match.index;
    let end = match.index + match[0].length;
    while (start > 0 && !between.test(text.charAt(start - 1))) start -= 1;
    while (end < text.length && !between.test(text.charAt(end))) end += 1;
    if (end - start > 1) found.push(text.slice(start, end));
    if (found.length >= mostPieces) break;
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
