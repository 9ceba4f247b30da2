import { asTypedRoman, valueOfRoman } from '../../../kazakh/roman';

/**
 * The number of a century in figures or in Roman numerals of either script.
 *
 * @param numeral in small letters
 * @returns the number, 0 where the numeral is none
 *
 * @example
 * [centuryOf('18'), centuryOf('xix'), centuryOf('iiii')]; // => [18, 19, 0]
 */
export function centuryOf(numeral: string): number {
  if (/^[0-9]/u.test(numeral)) return Number(numeral);
  const roman = asTypedRoman(numeral.toUpperCase());
  return roman === undefined ? 0 : valueOfRoman(roman);
}

/**
 * A century or a millennium in EDTF, or nothing where nobody counts so far.
 *
 * @param number the first is 1
 * @param era -1 where it is counted back
 * @param open the figures that stay open: XX of a century, XXX of a millennium
 *
 * @example
 * [stretchOf(19, 1, 'XX'), stretchOf(12, -1, 'XX'), stretchOf(2, -1, 'XXX')]; // => ['18XX', '-11XX', '-1XXX']
 */
export function stretchOf(number: number, era: number, open: 'XX' | 'XXX'): string | undefined {
  const last = era < 0 ? 99 : 21;
  if (number < 1 || number > (open === 'XX' ? last : 9)) return undefined;
  const figures = String(number - 1).padStart(4 - open.length, '0');
  return `${era < 0 ? '-' : ''}${figures}${open}`;
}
