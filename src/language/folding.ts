import { isCyrillic, isOnlyCyrillic, lookAlikes } from '../kazakh/alphabet';

/** A word with look-alike letters of another script written in Cyrillic where that is proven. */
export interface Folded {
  readonly letters: string;
  /** `mixed`: it was Cyrillic with look-alikes; `look-alikes`: it has nothing else, and stays. */
  readonly kind: 'plain' | 'mixed' | 'look-alikes';
}

/** Latin letters that, but for Azerbaijani, stand for Cyrillic ones: schwa, barred o. */
const disguise = /[\u018F\u0259\u0275\u019F]/u;

/**
 * Writes the look-alikes of a word in Cyrillic, if a letter that only Cyrillic has, or most of its
 * letters, prove it Cyrillic.
 *
 * @param word as it stands in a text
 */
export function foldWord(word: string): Folded {
  if (isPlain(word)) return { letters: word, kind: onlyLookAlikes(word) ? 'look-alikes' : 'plain' };
  const bare = word.replace(/[\u00AD\u00AC]/gu, '');
  let cyrillic = 0;
  let strange = 0;
  let isProven = false;
  for (const letter of bare) {
    if (isCyrillic(letter)) cyrillic += 1;
    else if (lookAlikes.has(letter)) strange += 1;
    isProven ||= isOnlyCyrillic(letter);
  }
  const isMixed = strange > 0 && cyrillic > 0 && (isProven || cyrillic >= strange);
  const isWhole = strange === bare.length;
  if (isMixed) return { letters: inCyrillic(bare), kind: 'mixed' };
  return { letters: bare, kind: isWhole ? 'look-alikes' : 'plain' };
}

/**
 * Folds words of look-alikes alone too: where a mixed word shows that the text has such letters and
 * a word beside it is Cyrillic; and where a letter is rare in Latin and
 * no word beside it is Latin beyond doubt.
 *
 * @param words the words of a text in order
 */
export function foldNeighbours(words: readonly Folded[]): Folded[] {
  const folded = [...words];
  const isMixed = words.some(({ kind }) => kind === 'mixed');
  folded.forEach((word, at) => {
    if (word.kind !== 'look-alikes') return;
    const beside = [folded[at - 1], folded[at + 1]].flatMap((one) => one ?? []);
    const isAmong = isMixed && beside.some(startsCyrillic);
    const isRare = disguise.test(word.letters) && beside.every((one) => !isLatin(one));
    if (isAmong || isRare) folded[at] = { letters: inCyrillic(word.letters), kind: 'mixed' };
  });
  return folded;
}

function isLatin(word: Folded): boolean {
  return word.kind === 'plain' && !startsCyrillic(word);
}

function startsCyrillic(word: Folded): boolean {
  return isCyrillic(word.letters.charAt(0));
}

function inCyrillic(word: string): string {
  return Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join('');
}

/** Whether nothing in a word needs a second look: it is all Cyrillic, or has no foreign sign. */
function isPlain(word: string): boolean {
  let cyrillic = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x400 && code <= 0x52f) cyrillic += 1;
    else if (code > 0x7a && code < 0x400) return false;
  }
  return cyrillic === word.length || cyrillic === 0;
}

function onlyLookAlikes(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) > 0x7a || !lookAlikes.has(word.charAt(at))) return false;
  }
  return true;
}
