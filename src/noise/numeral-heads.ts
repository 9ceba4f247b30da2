import rows from '../../corpus/numeral-heads.json';
import { isLikelyWord } from '../kazakh/known-words';
import { isEnding } from '../kazakh/suffixes';

/** A noun that a Roman numeral stands before. */
export interface NumeralHead {
  /** Letters count it too, as in class A: a lone letter before it need not be a numeral. */
  readonly isLettered: boolean;
}

/** The heads by their stems; abbreviated ones with their stop. */
const heads: ReadonlyMap<string, NumeralHead> = new Map(
  rows.flatMap(({ stems, lettered }) => stems.map((stem) => [stem, { isLettered: lettered }])),
);

const shortest = Math.min(...Array.from(heads.keys(), (stem) => stem.length));
const longest = Math.max(...Array.from(heads.keys(), (stem) => stem.length));

/**
 * What stands between a numeral and its noun: the second numeral of a range, the ending of an
 * ordinal, a blank or a hyphen, and the name of what the noun is of.
 */
const frame =
  /^(?:\s?[-\u2013\u2014]\s?[IVXLCDMY\u0406\u0425\u0421\u041C\u0423\u041F\u0428\u04131l]{1,8}(?![\p{L}\p{N}]))?(?:-(?:[\u044B\u0456]\u043D)?\u0448[\u044B\u0456])?(?:[-\s]|(?=\u0493))(?:(?<between>\p{Lu}\p{Ll}{1,20}) )?(?<noun>\p{L}{1,24}\.?)/u;

/**
 * The noun that a numeral counts, if one follows.
 *
 * @param text the text
 * @param end where the numeral ends
 * @returns what is known of the noun; `undefined` when the words that follow are none that
 *   numerals count
 *
 * @example
 * headBehind('II тараудың', 2)?.isLettered; // => false
 * headBehind('II кітапханасы', 2); // => undefined
 */
export function headBehind(text: string, end: number): NumeralHead | undefined {
  const groups = frame.exec(text.slice(end, end + 70))?.groups;
  if (groups === undefined) return undefined;
  const { between, noun = '' } = groups;
  const head = readHead(noun.toLowerCase());
  if (between === undefined) return head;
  // «XI Азия ойындары»: of two words either may be the noun.
  const own = readHead(between.toLowerCase());
  return (
    own ?? (head?.isLettered === false && isLikelyWord(between.toLowerCase()) ? head : undefined)
  );
}

function readHead(noun: string): NumeralHead | undefined {
  const word = noun.endsWith('.') && !heads.has(noun) ? noun.slice(0, -1) : noun;
  for (let length = Math.min(longest, word.length); length >= shortest; length -= 1) {
    const head = heads.get(word.slice(0, length));
    const rest = word.slice(length);
    if (head !== undefined && (rest === '' || isEnding(rest))) return head;
  }
  return undefined;
}
