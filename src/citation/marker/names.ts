import { characterClass, classAt } from '../../kazakh/characters';
import { isSign, type Read, skip } from './cursor';
import { labelOf } from './labels';
import { nameParticles } from './phrases';
import type { MarkerToken } from './tokens';

/** A source named by its author or title, and its year where it has one. */
export interface NamedSource {
  readonly author: string;
  readonly year: string | null;
}

const yearForm = /^(?:1[5-9]|20)[0-9]{2}$/u;
const mostTokens = 16;

/**
 * Reads «Николаев, 1975», «Smith et al., 2010», «Әуезов» before a page.
 *
 * @param text the text that the tokens' offsets count in
 */
export function readNamed(
  text: string,
  tokens: readonly MarkerToken[],
  at: number,
): Read<NamedSource> | undefined {
  const end = endOfName(tokens, at);
  const last = lastOfName(tokens, at, end);
  if (last === undefined) return undefined;
  const author = text.slice(tokens[at]?.start, last).replace(/\s+/gu, ' ');
  if (!/^(?:\p{Lu}\p{Ll}?\. ?){0,3}\p{Lu}[\p{L}\u2019-]*\p{Ll}/u.test(author)) return undefined;
  const year = tokens[end];
  if (year?.kind !== 'number' || !yearForm.test(year.text)) {
    return { value: { author, year: null }, next: end };
  }
  const letter = tokens[end + 1];
  const hasLetter = letter?.kind === 'word' && letter.isGlued && /^[а-яa-z]$/u.test(letter.text);
  return {
    value: { author, year: year.text + (hasLetter ? letter.text : '') },
    next: hasLetter ? end + 2 : end + 1,
  };
}

/** Where the words and signs of a name end: at the first number, or at a comma before a label. */
function endOfName(tokens: readonly MarkerToken[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < mostTokens) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'number') break;
    if (token.kind === 'sign' && !".,&-:'".includes(token.text)) break;
    const isLabel =
      token.kind === 'word' &&
      isSign(tokens[end - 1], ',') &&
      (!isName(token.text) || countsNumber(tokens, end));
    if (isLabel) break;
    end += 1;
  }
  return end;
}

/** «б. 12», «С. 25»: a label of pages, though names have such letters too. */
function countsNumber(tokens: readonly MarkerToken[], at: number): boolean {
  const isPage = labelOf(tokens[at]?.small ?? '') === 'page';
  return isPage && tokens[skip(tokens, at + 1, '.')]?.kind === 'number';
}

/** The end of the last word of a name, its initials' stops included. */
function lastOfName(tokens: readonly MarkerToken[], at: number, end: number): number | undefined {
  let last = end;
  while (last > at && (isSign(tokens[last - 1], ',') || isSign(tokens[last - 1], ':'))) last -= 1;
  const words = tokens.slice(at, last).filter((token) => token.kind === 'word');
  if (words.length === 0 || !words.every((token) => isName(token.text))) return undefined;
  return tokens[skip(tokens, last, '') - 1]?.end;
}

function isName(word: string): boolean {
  const isCapital = classAt(word, 0) === characterClass.capital;
  return isCapital || nameParticles.classOf(word) !== undefined;
}
