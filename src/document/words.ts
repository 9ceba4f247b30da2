import { characterClass, classAt } from '../kazakh/characters';

const { space, line, capital, small, digit, hyphen } = characterClass;

/**
 * Finds the words and signs of a text: letters and figures with the hyphens and apostrophes between
 * them are one word, any other character is a sign of its own.
 *
 * ```text
 * > | 5-бап, т.б.
 *     ^^^^^^  each hyphen joins, each stop stands alone
 * ```
 *
 * @param text any text
 * @param take gets the start of each, its end, and whether it is a word; UTF-16 code units
 *
 * @example
 * const found: string[] = [];
 * eachWord('5-бап, т.б.', (start, end) => found.push('5-бап, т.б.'.slice(start, end)));
 * found; // => ['5-бап', ',', 'т', '.', 'б', '.']
 */
export function eachWord(
  text: string,
  take: (start: number, end: number, isWord: boolean) => void,
): void {
  let at = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === space || found === line) at += 1;
    else if (found === capital || found === small || found === digit) {
      const end = wordEnd(text, at);
      take(at, end, true);
      at = end;
    } else {
      const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
      take(at, end, false);
      at = end;
    }
  }
}

function wordEnd(text: string, start: number): number {
  let at = lettersEnd(text, start);
  while (isJoiner(text, at)) {
    const end = lettersEnd(text, at + 1);
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

function lettersEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const found = classAt(text, at);
    if (found !== capital && found !== small && found !== digit) return at;
    at += 1;
  }
}

function isJoiner(text: string, at: number): boolean {
  if (classAt(text, at) === hyphen) return true;
  const sign = text.charCodeAt(at);
  return sign === 0x27 || sign === 0x2019;
}
