/**
 * Kinds of characters, as far as the rules tell them apart by what stands side by side.
 *
 * @example
 * const wanted: Kind = 'stop';
 * takeCensus('асады..Әдебиет').has(wanted, 'stop'); // => true
 */
export type Kind = (typeof kinds)[number];

const kinds = [
  'other',
  'edge',
  'cyrillic',
  'latin',
  'digit',
  'blank',
  'break',
  'stop',
  'comma',
  'colon',
  'hyphen',
  'query',
] as const;

/** What a text is made of: one pass, so that rules with nothing to do are not run at all. */
export interface Census {
  /** How often a character of the basic plane occurs. */
  readonly count: (character: string) => number;
  /** Tells whether any of some characters occurs. */
  readonly hasAny: (characters: string) => boolean;
  /** Tells whether a character of the first kind stands right before one of the second. */
  readonly has: (first: Kind, second: Kind) => boolean;
  /** Cyrillic letters stand side by side with letters of another script. */
  readonly mixesScripts: boolean;
  /** How many letters stand alone between blanks. */
  readonly singleLetters: number;
  /** Characters of the private use area occur. */
  readonly hasPrivateUse: boolean;
}

/** Letters up to here are counted in an array, the rarer ones in a map. */
const end = 0x530;

const width = kinds.length;
const [other, edge, cyrillic, latin, digit, blank, lineBreak, stop, comma, colon, hyphen, query] =
  kinds.map((_, at) => at) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];

const kindOf = tableOfKinds();

/**
 * Counts the characters of a text, and which kinds stand side by side.
 *
 * @example
 * takeCensus('аб, вг').count('а'); // => 1
 */
export function takeCensus(text: string): Census {
  const counts = new Uint32Array(end);
  const rare = new Map<number, number>();
  const pairs = new Uint8Array(width * width);
  let singleLetters = 0;
  let before: number = edge;
  let twoBefore: number = edge;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let kind: number;
    if (code < end) {
      counts[code] = (counts[code] as number) + 1;
      kind = kindOf[code] as number;
    } else {
      rare.set(code, (rare.get(code) ?? 0) + 1);
      kind = rareKindOf(code);
    }
    pairs[before * width + kind] = 1;
    if (kind === blank && before === cyrillic && (twoBefore === blank || twoBefore === edge)) {
      singleLetters += 1;
    }
    twoBefore = before;
    before = kind;
  }
  pairs[before * width + edge] = 1;
  return asCensus(counts, rare, pairs, singleLetters);
}

function asCensus(
  counts: Uint32Array,
  rare: ReadonlyMap<number, number>,
  pairs: Uint8Array,
  singleLetters: number,
): Census {
  const countCode = (code: number): number => (code < end ? counts[code] : rare.get(code)) ?? 0;
  const hasPair = (first: number, second: number): boolean => pairs[first * width + second] === 1;
  return {
    count: (character) => countCode(character.charCodeAt(0)),
    hasAny: (characters) => {
      for (let at = 0; at < characters.length; at += 1) {
        if (countCode(characters.charCodeAt(at)) > 0) return true;
      }
      return false;
    },
    has: (first, second) => hasPair(kinds.indexOf(first), kinds.indexOf(second)),
    mixesScripts: hasPair(cyrillic, latin) || hasPair(latin, cyrillic) || countCode(0xa5) > 0,
    singleLetters,
    hasPrivateUse: [...rare.keys()].some((code) => code >= 0xe000 && code <= 0xf8ff),
  };
}

function rareKindOf(code: number): number {
  if (code >= 0x2000 && code <= 0x200a) return blank;
  if (code === 0x202f || code === 0x3000) return blank;
  return code === 0x2010 || code === 0x2011 ? hyphen : other;
}

function tableOfKinds(): Uint8Array {
  const table = new Uint8Array(end).fill(other);
  table.fill(cyrillic, 0x400, 0x530);
  table.fill(latin, 0x41, 0x5b);
  table.fill(latin, 0x61, 0x7b);
  table.fill(latin, 0xc0, 0x250);
  table.fill(latin, 0x250, 0x2b0);
  table.fill(latin, 0x370, 0x400);
  table.fill(digit, 0x30, 0x3a);
  const signs: readonly (readonly [string, number])[] = [
    [' \t\u00A0', blank],
    ['\n\r', lineBreak],
    ['.', stop],
    [',', comma],
    [':;', colon],
    ['-', hyphen],
    ['?~', query],
  ];
  for (const [all, kind] of signs) {
    for (const sign of all) table[sign.charCodeAt(0)] = kind;
  }
  return table;
}
