import { isCyrillic, kazakhOnly, lookAlikes, strayTwins } from '../kazakh/alphabet';
import { letterRank, pairSurprise, wordEdge } from './kazakhness';

/** What stands in a passage; a word has two letters or more. */
export interface PassageEvidence {
  /** Words with a Cyrillic letter; look-alikes in them count as the letters they stand for. */
  readonly cyrillic: number;
  /** Words without one, but with a letter that no Cyrillic one looks like. */
  readonly other: number;
  /** Cyrillic words with і or ұ, which the Turkic neighbours of Kazakh do not write. */
  readonly own: number;
  /** Cyrillic words with any of the nine letters that Russian lacks. */
  readonly marked: number;
  /** Cyrillic words with a letter outside the Kazakh alphabet. */
  readonly strange: number;
  /** How unlike Kazakh the pairs of letters of the Cyrillic words are, in bits a pair. */
  readonly surprise: number;
}

/** What a character is, in the bits of one number; none for what is no part of a word. */
const rankSize = 6;
const rankBits = 0x3f;
const letterBit = 0x40;
const cyrillicBit = 0x80;
const otherBit = 0x100;
const strangeBit = 0x200;
const markedBit = 0x400;
const ownBit = 0x800;
const signBit = 0x1000;

/** і and ұ. */
const ownLetters = '\u0456\u04B1';

/** Characters up to the end of the Cyrillic block have their note in a table. */
const lastNoted = 0x530;
const notes = Uint16Array.from({ length: lastNoted }, (_, code) =>
  noteOf(String.fromCharCode(code)),
);

/** How unexpected a letter is behind another: both ranks have six bits. */
const costs = Uint8Array.from({ length: (rankBits + 1) ** 2 }, (_, pair) =>
  pairSurprise(pair >> rankSize, (pair & rankBits) === rankBits ? undefined : pair & rankBits),
);

/** A word of a script without blanks between its words is this long. */
const longWord = 12;

/**
 * Looks a passage through once: which words it has, and how their letters follow each other.
 *
 * @param passage any text, repaired or not
 *
 * @example
 * weighPassage('Бұл шарт – a treaty').cyrillic; // => 2
 */
export function weighPassage(passage: string): PassageEvidence {
  const found = { cyrillic: 0, other: 0, own: 0, marked: 0, strange: 0 };
  let sum = 0;
  let pairs = 0;
  let all = 0;
  let length = 0;
  let previous: number = wordEdge;
  let cost = 0;
  for (let at = 0; at <= passage.length; at += 1) {
    const note = noteAt(passage, at);
    if (note === signBit) continue;
    if (note !== 0) {
      all |= note;
      cost += costs[(previous << rankSize) | (note & rankBits)] as number;
      previous = note & rankBits;
      length += 1;
      continue;
    }
    if (length > 1) {
      countWord(found, all, length);
      if ((all & (otherBit | cyrillicBit)) === cyrillicBit) {
        sum += cost + (costs[(previous << rankSize) | wordEdge] as number);
        pairs += length + 1;
      }
    }
    all = 0;
    length = 0;
    previous = wordEdge;
    cost = 0;
  }
  return { ...found, surprise: pairs === 0 ? Number.POSITIVE_INFINITY : sum / pairs / 2 };
}

/** Counts a word by the notes of all its letters; one of both scripts tells nothing of its language. */
function countWord(found: Counts, all: number, length: number): void {
  if ((all & otherBit) !== 0) {
    if ((all & cyrillicBit) === 0) found.other += Math.ceil(length / longWord);
  } else if ((all & cyrillicBit) !== 0) {
    found.cyrillic += 1;
    if ((all & ownBit) !== 0) found.own += 1;
    if ((all & markedBit) !== 0) found.marked += 1;
    if ((all & strangeBit) !== 0) found.strange += 1;
  }
}

type Counts = { -readonly [Key in Exclude<keyof PassageEvidence, 'surprise'>]: number };

/** What the character at an offset is; nothing behind the end. */
function noteAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < lastNoted ? (notes[code] as number) : noteOfRare(code);
}

/** Of the characters beyond the table only the blocks of punctuation, signs and surrogates are no letters. */
function noteOfRare(code: number): number {
  if (code === 0x200b || code === 0xfeff) return signBit;
  const isSign =
    (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xd800;
  return isSign ? 0 : letterBit | otherBit | rankBits;
}

/** A look-alike counts as the Cyrillic letter that it stands for, but proves nothing. */
function noteOf(character: string): number {
  if (/[\u00AC\u00AD]|[\u0300-\u036F]/u.test(character)) return signBit;
  if (!/[\p{L}\u00A5]/u.test(character)) return 0;
  const small = character.toLowerCase();
  const letter = lookAlikes.get(character) ?? lookAlikes.get(small) ?? small;
  const folded = strayTwins.get(letter) ?? letter.toLowerCase();
  const rank = letterRank(folded);
  let note = letterBit | (rank ?? rankBits);
  if (isCyrillic(character)) note |= cyrillicBit | (rank === undefined ? strangeBit : 0);
  else if (!lookAlikes.has(character)) note |= otherBit;
  if (kazakhOnly.includes(folded)) note |= markedBit;
  if (ownLetters.includes(folded)) note |= ownBit;
  return note;
}
