/**
 * Kinds of characters, as far as the rules tell them apart by what stands side by side.
 *
 * @example
 * const wanted: Kind = 'cyrillic';
 * members[wanted].includes(numberOf.plain); // => true
 */
export type Kind = Single | keyof typeof groups;

/** A kind of its own: every character is of one of these. */
type Single = (typeof singles)[number];

/** The kinds whose neighbours on both sides are known together. */
export type Middle = 'stop' | 'hyphen';

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

/** Characters up to here have their kind in a table. */
export const lastOfTable = 0x530;

/** Kinds are counted through, in the order of their list. */
export const numberOf = Object.fromEntries(singles.map((kind, at) => [kind, at])) as Record<
  Single,
  number
>;

/** A kind, or a group of kinds, by the numbers of its kinds. */
export const members = Object.fromEntries([
  ...singles.map((kind) => [kind, [numberOf[kind]]] as const),
  ...Object.entries(groups).map(([name, kinds]) => [name, kinds.map((kind) => numberOf[kind])]),
]) as Record<Kind, readonly number[]>;

/** The kinds of the characters of the table. */
export const kindOf = tableOfKinds();

/**
 * The kind of a character beyond the table.
 *
 * @example
 * rareKindOf(0x2009) === numberOf.blank; // => true
 */
export function rareKindOf(code: number): number {
  if (code >= 0x2000 && code <= 0x200a) return numberOf.blank;
  if (code === 0x202f || code === 0x3000) return numberOf.blank;
  return code === 0x2010 || code === 0x2011 ? numberOf.hyphen : numberOf.other;
}

/** The kinds of single characters; ranges come first, exceptions after them. */
function tableOfKinds(): Uint8Array {
  const table = new Uint8Array(lastOfTable).fill(numberOf.other);
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
