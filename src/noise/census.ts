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
  /** How often a character occurs; from U+2200 on, how often any of those occurs. */
  readonly count: (character: string) => number;
  /** Tells whether any of some characters occurs. */
  readonly hasAny: (characters: string) => boolean;
  /** Tells whether a character of the first kind stands right before one of the second. */
  readonly has: (first: Kind, second: Kind) => boolean;
  /** How many letters stand alone between blanks. */
  readonly singleLetters: number;
}

/** Code units from here on are counted together. */
const end = 0x2200;

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
  const counts = new Uint32Array(end + 1);
  const pairs = new Uint8Array(width * width);
  let singleLetters = 0;
  let before: number = edge;
  let twoBefore: number = edge;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = Math.min(unit, end);
    counts[code] = (counts[code] as number) + 1;
    const kind = kindOf[code] as number;
    pairs[before * width + kind] = 1;
    if (kind === blank && before === cyrillic && (twoBefore === blank || twoBefore === edge)) {
      singleLetters += 1;
    }
    twoBefore = before;
    before = kind;
  }
  pairs[before * width + edge] = 1;
  const count = (character: string): number => counts[Math.min(character.charCodeAt(0), end)] ?? 0;
  return {
    count,
    hasAny: (characters) => Array.from(characters).some((character) => count(character) > 0),
    has: (first, second) => pairs[kinds.indexOf(first) * width + kinds.indexOf(second)] === 1,
    singleLetters,
  };
}

function tableOfKinds(): Uint8Array {
  const table = new Uint8Array(end + 1).fill(other);
  table.fill(cyrillic, 0x400, 0x530);
  table.fill(latin, 0x41, 0x5b);
  table.fill(latin, 0x61, 0x7b);
  table.fill(latin, 0xc0, 0x250);
  table.fill(latin, 0x250, 0x2b0);
  table.fill(latin, 0x370, 0x400);
  table.fill(digit, 0x30, 0x3a);
  table.fill(blank, 0x2000, 0x200b);
  const signs: readonly (readonly [string, number])[] = [
    [' \t\u00A0\u202F', blank],
    ['\n\r', lineBreak],
    ['.', stop],
    [',', comma],
    [':;', colon],
    ['-\u2010\u2011', hyphen],
    ['?~', query],
  ];
  for (const [all, kind] of signs) {
    for (const sign of all) table[sign.charCodeAt(0)] = kind;
  }
  return table;
}
