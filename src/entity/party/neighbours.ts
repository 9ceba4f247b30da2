import { type Lexeme, readLexeme } from '../../document/lexeme';
import { characterClass, classAt } from '../../kazakh/characters';

const { space, line, capital, small, digit, hyphen } = characterClass;

/**
 * Reads the words beside names, and no others: of the words of a text few stand beside a name. Each
 * form is read once.
 */
export interface Neighbours {
  /** The word that follows an offset behind blanks; `undefined` where a sign does. */
  readonly after: (at: number) => Lexeme | undefined;
  /** The word that ends before an offset and blanks. */
  readonly before: (at: number) => Lexeme | undefined;
}

/**
 * The neighbours of the names of a text.
 *
 * @param text the text, taken as it is
 *
 * @example
 * neighboursIn('Грузия Үкіметімен').after(6)?.form; // => 'үкіметімен'
 */
export function neighboursIn(text: string): Neighbours {
  const known = new Map<string, Lexeme>();
  const read = (start: number, end: number): Lexeme | undefined => {
    if (start === end) return undefined;
    const written = text.slice(start, end);
    const lexeme = known.get(written) ?? readLexeme(written, true);
    known.set(written, lexeme);
    return lexeme;
  };
  return {
    after: (at) => {
      let start = at;
      while (start < text.length && isBlank(text, start)) start += 1;
      let end = start;
      while (isPart(text, end)) end += 1;
      return read(start, end);
    },
    before: (at) => {
      let end = at;
      while (end > 0 && isBlank(text, end - 1)) end -= 1;
      let start = end;
      while (start > 0 && isPart(text, start - 1)) start -= 1;
      return read(start, end);
    },
  };
}

function isBlank(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === space || found === line;
}

/** A letter, a figure or a hyphen of a word. */
function isPart(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === capital || found === small || found === digit || found === hyphen;
}
