/**
 * Writes an expression for one of several names that reads each letter once: names that begin
 * alike share their beginning.
 *
 * @param names in small letters, with stops and blanks; the longest is found first
 *
 * @example
 * oneOf(['б.з.', 'б.з.д.']); // => 'б\\.з\\.(?:д\\.)?'
 */
export function oneOf(names: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const name of names) {
    const first = name.charAt(0);
    rests.set(first, [...(rests.get(first) ?? []), name.slice(1)]);
  }
  const isEnd = rests.delete('');
  const ways = [...rests].map(([first, rest]) => escaped(first) + oneOf(rest));
  if (ways.length === 0) return '';
  return ways.length === 1 && !isEnd ? ways.join('') : `(?:${ways.join('|')})${isEnd ? '?' : ''}`;
}

function escaped(sign: string): string {
  if (sign === '.') return String.raw`\.`;
  return sign === ' ' ? '[ ]' : sign;
}
