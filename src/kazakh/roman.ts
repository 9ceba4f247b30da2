import { lookAlikes } from './alphabet';

/** Cyrillic letters that Roman numerals are typed with: І V Х С М. */
const toLatin: ReadonlyMap<string, string> = new Map(
  [...lookAlikes].filter(([latin]) => 'IXCM'.includes(latin)).map(([latin, twin]) => [twin, latin]),
);

/** Nothing but letters of numerals, in either script. */
const ofNumerals = /^[IVXLCDM\u0406\u0425\u0421\u041C]+$/u;

const numeral = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/**
 * Writes letters as a Roman numeral in Latin, if they are one.
 *
 * @param letters capital letters, Latin or Cyrillic or mixed
 * @returns the numeral in Latin letters, or `undefined`
 *
 * @example
 * [asRoman('\u0425\u0425I'), asRoman('IIX')]; // => ['XXI', undefined]
 */
export function asRoman(letters: string): string | undefined {
  if (!ofNumerals.test(letters)) return undefined;
  const latin = Array.from(letters, (letter) => toLatin.get(letter) ?? letter).join('');
  return numeral.test(latin) ? latin : undefined;
}

/**
 * The same for numerals that were typed with Y or У for V.
 *
 * @param letters capital letters, Latin or Cyrillic or mixed
 * @returns the numeral in Latin letters, or `undefined`
 *
 * @example
 * [asTypedRoman('IY'), asTypedRoman('\u0425\u0423I'), asTypedRoman('YY')]; // => ['IV', 'XVI', undefined]
 */
export function asTypedRoman(letters: string): string | undefined {
  return asRoman(letters.replace(/[Y\u0423]/gu, 'V'));
}

/** What scanners read for pieces of a numeral: П for II, Ш for III, 1, l and | for I, Г for I. */
const scanned: ReadonlyMap<string, string> = new Map([
  ['\u041F', 'II'],
  ['\u0428', 'III'],
  ['\u0413', 'I'],
  ['1', 'I'],
  ['l', 'I'],
]);

/**
 * The same for numerals that a scanner of Cyrillic text has read.
 *
 * @param letters letters and ones
 * @returns the numeral in Latin letters, or `undefined`
 *
 * @example
 * [asScannedRoman('\u04251\u0425'), asScannedRoman('\u0423\u041F')]; // => ['XIX', 'VII']
 */
export function asScannedRoman(letters: string): string | undefined {
  return asTypedRoman(Array.from(letters, (letter) => scanned.get(letter) ?? letter).join(''));
}

/** What each letter of a numeral counts. */
const counts: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
]);

/**
 * The number that a Roman numeral stands for.
 *
 * @param roman a numeral as {@link asRoman} writes it
 *
 * @example
 * ['IV', 'XIX'].map(valueOfRoman); // => [4, 19]
 */
export function valueOfRoman(roman: string): number {
  const values = Array.from(roman, (letter) => counts.get(letter) ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
