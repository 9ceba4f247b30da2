/**
 * A text in small letters, each at the offset that it had: the few letters whose small form is
 * longer stay as they are. Expressions without the flag `i` then read a text in any case, and are
 * made many times as fast.
 *
 * @example
 * inSmallLetters('1993 ЖЫЛҒЫ'); // => '1993 жылғы'
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at).toLowerCase();
    return letter.length === 1 ? letter : text.charAt(at);
  }).join('');
}
