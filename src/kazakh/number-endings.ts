import { isEnding } from './suffixes';

/** Ordinal endings after a number in digits: 5-ші (5th), 20-сыншы (20th). */
const ordinal = /^(?:[ыі]?н|с[ыі]н)?ш[ыі]/u;

/** Collective endings: 2-еуі (the two of them). */
const collective = /^(?:[ае]у|еу)/u;

/** Series marks of laws: 226-V. */
const series = /^[IVXLC]{1,6}$/u;

/**
 * Tells whether letters after a number and a hyphen are an ending of the number, and not a word.
 *
 * @param letters what stands after the hyphen
 *
 * @example
 * ['ші', 'ден', 'V', 'бап', 'жылдары'].map(isNumberEnding); // => [true, true, true, false, false]
 */
export function isNumberEnding(letters: string): boolean {
  if (series.test(letters)) return true;
  const rest = letters.replace(ordinal, '').replace(collective, '');
  return rest === '' || isEnding(rest);
}
