import { lookAlikes } from './alphabet';

/** Cyrillic letters that Roman numerals are typed with: І V Х С М. */
const toLatin: ReadonlyMap<string, string> = new Map(
  [...lookAlikes].filter(([latin]) => 'IXCM'.includes(latin)).map(([latin, twin]) => [twin, latin]),
);

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
  const latin = Array.from(letters, (letter) => toLatin.get(letter) ?? letter).join('');
  return numeral.test(latin) ? latin : undefined;
}
