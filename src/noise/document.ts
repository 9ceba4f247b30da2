import type { Span } from '../finding';
import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';
import { findAll, pattern } from '../pattern';

/**
 * What a document as a whole shows, gathered once for all rules: whether it is Cyrillic, which
 * foreign letters demonstrably stand for Cyrillic ones in it, which words it uses, and which
 * stretches nobody may touch.
 */
export interface Document {
  readonly text: string;
  /** Most of its letters are Cyrillic. */
  readonly isMostlyCyrillic: boolean;
  /**
   * Tells whether a foreign letter is contaminated here: it stands at least twice in words that
   * are Cyrillic beyond doubt, or its Cyrillic twin never occurs.
   */
  readonly isContaminated: (letter: string) => boolean;
  /** Tells whether a word, in small letters, occurs in the document as one word. */
  readonly hasWord: (word: string) => boolean;
  /** URLs, e-mail addresses, file paths and code: in order, never touched. */
  readonly untouchable: readonly Span[];
}

/** Words of letters of any script, without hyphens. */
const letters = pattern(String.raw`\p{L}+`);

/** Words with inner hyphens, as they are looked up. */
const hyphenated = pattern(String.raw`\p{L}+ (?: [-\u2010\u2011] \p{L}+ )*`);

const untouchable = pattern(String.raw`
    \b (?: https? | ftp ) :// [^\s<>«»"]+          # URL
  | \b www \. [^\s<>«»"]+
  | [\w.+-]{1,64} @ [\w-]{1,63} (?: \. [\w-]{1,63} ){1,4}  # e-mail
  | [A-Za-z]: \\ [^\s<>«»"]+                       # path
`);

/**
 * Looks a text through for what its rules need to know.
 *
 * @example
 * gatherDocument('қoғам қoғам').isContaminated('o'); // => true
 */
export function gatherDocument(text: string): Document {
  const inCyrillicWords = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(letters)) countLetters(word, counts, inCyrillicWords);
  return {
    text,
    isMostlyCyrillic: shareOfCyrillic(counts) > 0.5,
    isContaminated: (letter) =>
      (inCyrillicWords.get(letter) ?? 0) >= 2 ||
      ((inCyrillicWords.get(letter) ?? 0) > 0 && !counts.has(lookAlikes.get(letter) ?? letter)),
    hasWord: vocabulary(text),
    untouchable: findAll(untouchable, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  };
}

function countLetters(
  word: string,
  counts: Map<string, number>,
  inCyrillicWords: Map<string, number>,
): void {
  let isProven = false;
  let foreign = '';
  for (const letter of word) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    if (isOnlyCyrillic(letter)) isProven = true;
    else if (lookAlikes.has(letter)) foreign += letter;
  }
  if (!isProven) return;
  for (const letter of foreign) {
    inCyrillicWords.set(letter, (inCyrillicWords.get(letter) ?? 0) + 1);
  }
}

function shareOfCyrillic(counts: ReadonlyMap<string, number>): number {
  let cyrillic = 0;
  let all = 0;
  for (const [letter, count] of counts) {
    all += count;
    if (isCyrillic(letter)) cyrillic += count;
  }
  return all === 0 ? 0 : cyrillic / all;
}

/** The words of the text, gathered when first asked for. */
function vocabulary(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(Array.from(text.matchAll(hyphenated), ([found]) => found.toLowerCase()));
    return words.has(word);
  };
}
