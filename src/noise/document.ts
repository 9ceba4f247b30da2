import type { Span } from '../finding';
import { lookAlikes, tellAt } from '../kazakh/alphabet';
import { once } from '../once';
import { findAll, pattern } from '../pattern';
import { type Census, takeCensus } from './census';
import { findCode } from './code-tokens';
import { type Permission, permissionIn } from './foreign-passages';
import { type Misreading, readStretch } from './misreading';
import { findMisreading, signsOfMisreading } from './misreading-evidence';
import { findRunningHeads } from './pages';
import { vocabularyOf } from './vocabulary';
import { wordAround } from './word-around';

/**
 * What a document as a whole shows, gathered once for all rules: which signs occur, whether it is
 * Cyrillic, which foreign letters demonstrably stand for Cyrillic ones, which words it uses, and
 * which stretches nobody may touch.
 */
export interface Document extends Census {
  readonly text: string;
  /** Most of its letters are Cyrillic. */
  readonly isMostlyCyrillic: () => boolean;
  /** A foreign letter stands in a word that is Cyrillic beyond doubt. */
  readonly isDamaged: () => boolean;
  /** How often a foreign letter stands in words that are Cyrillic beyond doubt. */
  readonly proofs: (letter: string) => number;
  /**
   * Tells whether a foreign letter is contaminated here: it stands at least twice in words that
   * are Cyrillic beyond doubt, or once and its Cyrillic twin never occurs, or so many different
   * letters do that any of them may.
   */
  readonly isContaminated: (letter: string) => boolean;
  /** The wrong code page that the document was read in, if it was. */
  readonly misreading: () => Misreading | undefined;
  /** Which repairs its language allows. */
  readonly permission: Permission;
  /** Tells whether a line, as `lineKey` writes it, comes back from page to page. */
  readonly isRunningHead: (key: string) => boolean;
  /** Tells whether the document cites in square brackets, or in what scanners make of them. */
  readonly citesInSquares: () => boolean;
  /** Tells whether a word, in small letters, occurs in the document as one word. */
  readonly hasWord: (word: string) => boolean;
  /** Addresses, paths and what is code: in order, never touched. */
  readonly untouchable: () => readonly Span[];
}

/** All letters that look like Cyrillic ones and are not. */
export const foreignSigns = [...lookAlikes.keys()].join('');

/*
 * Both patterns begin with one range from A to rho: it passes over Cyrillic text four times as fast
 * as the list of the letters, which only what is left is held against.
 */

/** Runs of such letters right beside a Cyrillic one: in words that mix scripts. */
export const runsBesideCyrillic = new RegExp(
  `[A-\\u03C1](?<=[${foreignSigns}])(?:(?<=[\\u0400-\\u052F].)[${foreignSigns}]*|(?<![${foreignSigns}].)[${foreignSigns}]*(?=[\\u0400-\\u052F]))`,
  'gu',
);

/** Runs of such letters without another Latin letter beside them. */
export const runsApartFromLatin = new RegExp(
  `[A-\\u03C1](?<=[${foreignSigns}])(?<![A-Za-z${foreignSigns}].)[${foreignSigns}]*(?![A-Za-z])`,
  'gu',
);

const address = String.raw`
    https? :// (?<= \b \w+ :// ) [^\s<>«»"]+        # URL
  | ftp :// (?<= \b ftp :// ) [^\s<>«»"]+
  | www \. (?<= \b www \. ) [^\s<>«»"]+
  | [A-Za-z] :\\ [^\s<>«»"]+                         # path
`;
const addresses = pattern(address);
const addressesAndMail = pattern(
  String.raw`{{address}} | [\w.+-]{1,64} @ [\w-]{1,63} (?: \. [\w-]{1,63} ){1,4}`,
  { address },
);

/**
 * Looks a text through for what its rules need to know.
 *
 * @example
 * gatherDocument('қoғам қoғам').isContaminated('o'); // => true
 */
export function gatherDocument(text: string): Document {
  const census = takeCensus(text);
  const { count } = census;
  const proofs = once(() => countForeign(text, census));
  const misreading = once(() =>
    census.hasAny(signsOfMisreading) ? findMisreading(text) : undefined,
  );
  const runningHeads = once(() => findRunningHeads(text));
  // Name by name: the spread of an object this size takes as long as the census.
  return {
    count,
    hasAny: census.hasAny,
    has: census.has,
    hasBetween: census.hasBetween,
    mixesScripts: census.mixesScripts,
    singleLetters: census.singleLetters,
    hasPrivateUse: census.hasPrivateUse,
    text,
    isMostlyCyrillic: once(() => isMostlyCyrillic(text, sumOf(proofs()))),
    isDamaged: () => proofs().size > 0,
    proofs: (letter) => proofs().get(letter) ?? 0,
    isContaminated: contamination(proofs, count),
    misreading,
    permission: permissionIn(text, census, (passage) => readStretch(misreading(), passage)),
    isRunningHead: (key) => runningHeads().has(key),
    citesInSquares: once(() => /[[|]\s?\p{Nd}{1,3}[,;\]|]/u.test(text)),
    hasWord: vocabularyOf(text),
    untouchable: once(() => guarded(text, census)),
  };
}

/** So many kinds of foreign letters in Cyrillic words, so often, show that any may stand there. */
const manyKinds = 4;
const manyProofs = 8;

function contamination(
  proofs: () => ReadonlyMap<string, number>,
  count: (letter: string) => number,
): (letter: string) => boolean {
  const isEverywhere = once(() => proofs().size >= manyKinds && sumOf(proofs()) >= manyProofs);
  return (letter) => {
    const own = proofs().get(letter) ?? 0;
    if (own >= 2 || isEverywhere()) return true;
    return own > 0 && count(lookAlikes.get(letter) ?? letter) === 0;
  };
}

/** How often each foreign letter stands in a word that is Cyrillic beyond doubt. */
function countForeign(text: string, { mixesScripts }: Census): ReadonlyMap<string, number> {
  const proofs = new Map<string, number>();
  if (!mixesScripts) return proofs;
  for (const match of text.matchAll(runsBesideCyrillic)) {
    const word = wordAround(text, match.index, match.index + match[0].length);
    if (!onlyLatin.test(word) && hasProof(word)) {
      for (const letter of match[0]) proofs.set(letter, (proofs.get(letter) ?? 0) + 1);
    }
  }
  return proofs;
}

/** Letters that only Latin has. */
const onlyLatin = /[bdfgjlmnqrstuvwzDFGJLNQRSUVWZ]/u;

function hasProof(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (tellAt(word, at) === 'proof') return true;
  }
  return false;
}

function sumOf(proofs: ReadonlyMap<string, number>): number {
  return [...proofs.values()].reduce((sum, one) => sum + one, 0);
}

/** Foreign letters that are proven to stand for Cyrillic ones count as such. */
function isMostlyCyrillic(text: string, proven: number): boolean {
  let difference = 2 * proven;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x400 && code < 0x530) difference += 1;
    else if (isLatin(code)) difference -= 1;
  }
  return difference > 0;
}

/** A letter of ASCII, of Latin-1 or of Latin Extended-A and -B. */
function isLatin(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x250);
}

/** Addresses, and letters of code that another rule could take for Cyrillic ones. */
function guarded(text: string, census: Census): readonly Span[] {
  const found = findAddresses(text, census);
  if (!census.mixesScripts) return found;
  return [...found, ...findCode(text)].sort((a, b) => a.start - b.start);
}

/** Only the signs that no address is without make the search worth while. */
function findAddresses(text: string, { has, hasAny }: Census): readonly Span[] {
  const hasMail = hasAny('@');
  if (!hasMail && !has('colon', 'slash') && !has('w', 'w')) return [];
  return findAll(hasMail ? addressesAndMail : addresses, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
