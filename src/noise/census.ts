import {
  type Kind,
  kindOf,
  lastOfTable,
  type Middle,
  members,
  numberOf,
  rareKindOf,
} from './character-kinds';

/** What a text is made of: one pass, so that rules with nothing to do are not run at all. */
export interface Census {
  /** How often a character of the basic plane occurs. */
  readonly count: (character: string) => number;
  /** Tells whether any of some characters occurs. */
  readonly hasAny: (characters: string) => boolean;
  /** Tells whether a character of the first kind stands right before one of the second. */
  readonly has: (first: Kind, second: Kind) => boolean;
  /** Tells whether a stop or a hyphen stands right between two kinds. */
  readonly hasBetween: (first: Kind, middle: Middle, last: Kind) => boolean;
  /** Cyrillic letters stand side by side with letters of another script. */
  readonly mixesScripts: boolean;
  /** How many letters stand alone between blanks. */
  readonly singleLetters: number;
  /** Characters of the private use area occur. */
  readonly hasPrivateUse: boolean;
}

const { edge, plain, blank, stop, hyphen, ze: lastCyrillic } = numberOf;

/** There are fewer kinds than this; a pair of kinds is a number of twice five bits. */
const shift = 5;
const size = 1 << (2 * shift);

/**
 * Where the notes of one text stand, all in one array: the pairs of kinds, the pairs around a
 * stop, the pairs around a hyphen, the characters seen.
 */
const aroundStop = size;
const aroundHyphen = 2 * size;
const seen = 3 * size;

/**
 * Notes the characters of a text, and which kinds stand side by side.
 *
 * @example
 * takeCensus('аб, вг').count('а'); // => 1
 */
export function takeCensus(text: string): Census {
  const notes = new Uint8Array(seen + lastOfTable);
  const rare = new Set<number>();
  // Names of the module, read once: the loop below runs over every character of every document.
  const [kinds, last, letter, gap, dot, dash] = [kindOf, lastOfTable, plain, blank, stop, hyphen];
  let hasWords = false;
  let singleLetters = 0;
  let before: number = edge;
  let twoBefore: number = edge;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let kind: number;
    if (code < last) {
      kind = kinds[code] as number;
      if (kind === letter && before === letter) {
        // Inside a word, where most characters are, there is nothing new to note.
        hasWords = true;
        twoBefore = letter;
        continue;
      }
      notes[seen + code] = 1;
    } else {
      rare.add(code);
      kind = rareKindOf(code);
    }
    notes[(before << shift) | kind] = 1;
    if (before >= dot) {
      if (before === dot) notes[aroundStop | (twoBefore << shift) | kind] = 1;
      else if (before === dash) notes[aroundHyphen | (twoBefore << shift) | kind] = 1;
    } else if (kind === gap && isCyrillicKind(before) && isApart(twoBefore)) {
      singleLetters += 1;
    }
    twoBefore = before;
    before = kind;
  }
  notes[(before << shift) | edge] = 1;
  if (hasWords) notes[(plain << shift) | plain] = 1;
  return asCensus(text, notes, rare, singleLetters);
}

function isCyrillicKind(kind: number): boolean {
  return kind >= plain && kind <= lastCyrillic;
}

function isApart(kind: number): boolean {
  return kind === blank || kind === edge;
}

function asCensus(
  text: string,
  notes: Uint8Array,
  rare: ReadonlySet<number>,
  singleLetters: number,
): Census {
  const occurs = (code: number): boolean => {
    if (code >= lastOfTable) return rare.has(code);
    // Letters inside words are not noted one by one.
    if (kindOf[code] === plain) return text.includes(String.fromCharCode(code));
    return notes[seen + code] === 1;
  };
  const has = (first: Kind, second: Kind): boolean => isNoted(notes, 0, first, second);
  let counts: Uint32Array | undefined;
  return {
    count: (character) => {
      const code = character.charCodeAt(0);
      if (!occurs(code)) return 0;
      if (code >= lastOfTable) return text.split(character).length - 1;
      counts ??= countAll(text);
      return counts[code] ?? 0;
    },
    hasAny: (characters) => {
      for (let at = 0; at < characters.length; at += 1) {
        if (occurs(characters.charCodeAt(at))) return true;
      }
      return false;
    },
    has,
    hasBetween: (first, middle, last) =>
      isNoted(notes, middle === 'stop' ? aroundStop : aroundHyphen, first, last),
    mixesScripts: has('cyrillic', 'latin') || has('latin', 'cyrillic') || occurs(0xa5),
    singleLetters,
    hasPrivateUse: [...rare].some((code) => code >= 0xe000 && code <= 0xf8ff),
  };
}

/** Tells whether any pair of two groups of kinds is noted, among the notes from an offset on. */
function isNoted(notes: Uint8Array, offset: number, first: Kind, second: Kind): boolean {
  const [ones, others] = [members[first], members[second]];
  for (let one = 0; one < ones.length; one += 1) {
    const row = offset | ((ones[one] as number) << shift);
    for (let next = 0; next < others.length; next += 1) {
      if (notes[row | (others[next] as number)] === 1) return true;
    }
  }
  return false;
}

function countAll(text: string): Uint32Array {
  const counts = new Uint32Array(lastOfTable);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < lastOfTable) counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}
