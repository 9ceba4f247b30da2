import { characterClass, classAt, isLetterAt } from '../../kazakh/characters';
import { isShortened } from './terms';
import { stripped } from './trim';

/** Without the blanks and signs at the ends that belong to the punctuation of an entry. */
export function tidy(words: string): string {
  const ends = stripped(words, ' .,:;–—-', ' ,:;–—-');
  const bare =
    ends.includes(' :') || ends.includes(' ;') ? ends.replace(/ ([:;])(?= )/gu, '$1') : ends;
  if (!bare.endsWith('.') || bare.endsWith('..') || hasOwnStop(bare)) return bare;
  return bare.slice(0, -1).trimEnd();
}

/** An abbreviation or an initial keeps its stop at the end of an area. */
function hasOwnStop(words: string): boolean {
  const end = words.length - 1;
  let start = end;
  while (start > 0 && isLetterAt(words, start - 1)) start -= 1;
  const before = words.charAt(start - 1);
  if (start === end || (before !== '' && before !== ' ' && before !== '.')) return false;
  const isInitial = end - start === 1 && classAt(words, start) === characterClass.capital;
  return isInitial || isShortened(words.slice(start, end).toLowerCase());
}
