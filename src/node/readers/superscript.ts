/**
 * Writes a number in superscript digits.
 *
 * @param number digits and nothing else
 */
export function superscript(number: string): string {
  return Array.from(number, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
}
