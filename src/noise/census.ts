/**
 * Kinds of characters, as far as the rules tell them apart by what stands side by side.
 *
 * @example
 * const wanted: Kind = 'stop';
 * takeCensus('асады..Әдебиет').has(wanted, 'stop'); // => true
 */
export type Kind = Single | keyof typeof groups;

/** A kind of its own: every character is of one of these. */
type Single = (typeof singles)[number];

/** The kinds whose neighbours on both sides are known together. */
type Middle = 'stop' | 'hyphen';

const singles = [
  'other',
  'edge',
  // Cyrillic: the small letters of Kazakh and Russian, those of other languages, and capitals,
  // among them those that are taken for numerals and signs
  'plain',
  'odd',
  'initial',
  'numeral',
  'es',
  'em',
  'ze',
  // Latin, and what is drawn like it; a page mark, an ending, an initial, a degree and a www apart
  'roman',
  'c',
  'ending',
  'twin',
  'latinOh',
  'w',
  'digit',
  'percent',
  'blank',
  'break',
  'stop',
  'comma',
  'colon',
  'hyphen',
  'query',
  'slash',
] as const;

/** Kinds that are several others together. */
const groups = {
  cyrillic: ['plain', 'odd', 'initial', 'numeral', 'es', 'em', 'ze'],
  small: ['plain', 'odd'],
  capital: ['initial', 'numeral', 'es', 'em', 'ze'],
  latin: ['roman', 'c', 'ending', 'twin', 'latinOh', 'w'],
  gap: ['blank', 'break', 'hyphen', 'comma', 'colon', 'query', 'other'],
  space: ['blank', 'break'],
} as const satisfies Readonly<Record<string, readonly Single[]>>;

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

/** Letters up to here are noted in an array, the rarer ones in a set. */
const end = 0x530;

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

const numberOf = Object.fromEntries(singles.map((kind, at) => [kind, at])) as Record<
  Single,
  number
>;
const { other, edge, plain, blank, stop, hyphen } = numberOf;
const lastCyrillic = numberOf.ze;

const members = Object.fromEntries([
  ...singles.map((kind) => [kind, [numberOf[kind]]] as const),
  ...Object.entries(groups).map(([name, kinds]) => [name, kinds.map((kind) => numberOf[kind])]),
]) as Record<Kind, readonly number[]>;

const kindOf = tableOfKinds();

/**
 * Notes the characters of a text, and which kinds stand side by side.
 *
 * @example
 * takeCensus('аб, вг').count('а'); // => 1
 */
export function takeCensus(text: string): Census {
  const notes = new Uint8Array(seen + end);
  const rare = new Set<number>();
  // Names of the module, read once: the loop below runs over every character of every document.
  const [kinds, last, letter, gap, dot, dash] = [kindOf, end, plain, blank, stop, hyphen];
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
    if (code >= end) return rare.has(code);
    // Letters inside words are not noted one by one.
    if (kindOf[code] === plain) return text.includes(String.fromCharCode(code));
    return notes[seen + code] === 1;
  };
  const among = (offset: number, first: readonly number[], second: readonly number[]): boolean => {
    for (let one = 0; one < first.length; one += 1) {
      const row = offset | ((first[one] as number) << shift);
      for (let next = 0; next < second.length; next += 1) {
        if (notes[row | (second[next] as number)] === 1) return true;
      }
    }
    return false;
  };
  const { cyrillic, latin } = members;
  let counts: Uint32Array | undefined;
  return {
    count: (character) => {
      const code = character.charCodeAt(0);
      if (!occurs(code)) return 0;
      if (code >= end) return text.split(character).length - 1;
      counts ??= countAll(text);
      return counts[code] ?? 0;
    },
    hasAny: (characters) => {
      for (let at = 0; at < characters.length; at += 1) {
        if (occurs(characters.charCodeAt(at))) return true;
      }
      return false;
    },
    has: (first, second) => among(0, members[first], members[second]),
    hasBetween: (first, middle, last) =>
      among(middle === 'stop' ? aroundStop : aroundHyphen, members[first], members[last]),
    mixesScripts: among(0, cyrillic, latin) || among(0, latin, cyrillic) || occurs(0xa5),
    singleLetters,
    hasPrivateUse: [...rare].some((code) => code >= 0xe000 && code <= 0xf8ff),
  };
}

function countAll(text: string): Uint32Array {
  const counts = new Uint32Array(end);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < end) counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

function rareKindOf(code: number): number {
  if (code >= 0x2000 && code <= 0x200a) return blank;
  if (code === 0x202f || code === 0x3000) return blank;
  return code === 0x2010 || code === 0x2011 ? hyphen : other;
}

/** The kinds of single characters; ranges come first, exceptions after them. */
function tableOfKinds(): Uint8Array {
  const table = new Uint8Array(end).fill(other);
  const ranges: readonly (readonly [number, number, Single])[] = [
    [0x400, 0x430, 'initial'],
    [0x430, 0x530, 'odd'],
    [0x430, 0x450, 'plain'],
    [0x41, 0x5b, 'roman'],
    [0x61, 0x7b, 'roman'],
    [0xc0, 0x2b0, 'roman'],
    [0x370, 0x400, 'roman'],
    [0x30, 0x3a, 'digit'],
  ];
  for (const [from, to, kind] of ranges) table.fill(numberOf[kind], from, to);
  const signs: readonly (readonly [string, Single])[] = [
    ['\u0492\u049A\u04A2\u04AE\u04B0\u04BA\u04D8\u04E8', 'initial'],
    ['\u0451\u04D9\u0493\u049B\u04A3\u04E9\u04B1\u04AF\u04BB\u0456', 'plain'],
    ['\u0406\u0425', 'numeral'],
    ['\u0421', 'es'],
    ['\u041C', 'em'],
    ['\u0417', 'ze'],
    ['\u0063\u0043', 'c'],
    ['\u0069\u0065', 'ending'],
    ['\u0041\u0042\u0045\u0048\u004B\u004D\u0050\u0054\u0058', 'twin'],
    ['\u006F\u004F', 'latinOh'],
    ['w', 'w'],
    ['%', 'percent'],
    [' \t\u00A0', 'blank'],
    ['\n\r', 'break'],
    ['.', 'stop'],
    [',', 'comma'],
    [':;', 'colon'],
    ['-', 'hyphen'],
    ['?~', 'query'],
    ['/\\', 'slash'],
  ];
  for (const [all, kind] of signs) {
    for (const sign of all) table[sign.charCodeAt(0)] = numberOf[kind];
  }
  return table;
}
