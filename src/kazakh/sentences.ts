import type { Span } from '../finding';
import { expectText } from '../text';
import { endingOf } from './abbreviations';
import { characterClass, classAt, isLetterAt } from './characters';
import { findEnclosures } from './enclosures';
import { lineBreaksOf } from './lines';
import { opensSentence } from './openers';
import { type Token, tokenize } from './tokens';

/** A sentence as the numbers of its first token and of the one behind its last. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Cuts a text into sentences. A blank line always ends one; a citation, a bracket or a quotation
 * inside a sentence never does, nor does the stop of an initial or an abbreviation before a name.
 *
 * @param text any text, taken as it is
 * @returns the sentences in order, without the blanks between them; UTF-16 code units
 *
 * @example
 * splitSentences('Шарт 2014 ж. Минскіде жасалды. Оны Н.Ә. Назарбаев бекітті [2, с. 35].').length; // => 2
 */
export function splitSentences(text: string): Span[] {
  expectText(text, 'splitSentences');
  const tokens = tokenize(text);
  return groupSentences(text, tokens).map(({ first, end }) => ({
    start: tokens[first]?.span.start ?? 0,
    end: tokens[end - 1]?.span.end ?? 0,
  }));
}

/**
 * Groups the tokens of a text into sentences.
 *
 * @param text the text
 * @param tokens its tokens, as {@link tokenize} gives them
 */
export function groupSentences(text: string, tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  const breaks = lineBreaksOf(text, tokens);
  const guarded = findEnclosures(text, tokens, breaks);
  let first = 0;
  for (let last = 0; last < tokens.length; last += 1) {
    const next = last + 1;
    const isEnd =
      next === tokens.length ||
      breaks[next] === 2 ||
      (guarded[next] === 0 && (breaks[next] === 1 || endsSentence(text, tokens, first, last)));
    if (!isEnd) continue;
    sentences.push({ first, end: next });
    first = next;
  }
  return sentences;
}

/** Whether a sentence ends between two tokens on the same line. */
/** No sentence closes more quotations and brackets than this. */
const mostClosing = 8;

function endsSentence(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  const next = tokens[last + 1];
  const sign = tokens[last];
  if (next === undefined || sign === undefined || !mayEnd(text, sign)) return false;
  if (!canOpen(text, tokens, last + 1) || startsNote(text, tokens, last + 1)) return false;
  if (isDash(text, next) && isEntry(text, tokens, first)) return false;
  if (endsNote(text, tokens, first, last)) return true;
  let closing = last;
  const earliest = Math.max(first, last - mostClosing);
  while (closing > earliest && isClosing(text, tokens[closing])) closing -= 1;
  const end = tokens[closing];
  if (end === undefined) return false;
  const isGlued = tokens[last]?.span.end === next.span.start;
  if (end.kind === 'punctuation') {
    return isStop(text, end) && stopEnds(text, tokens, first, closing, isGlued);
  }
  return end.kind === 'word' && closing === last && shortWordEnds(text, tokens, last, isGlued);
}

/** Whether a token can be the last of a sentence at all: a sign, or a word with a stop. */
function mayEnd(text: string, token: Token): boolean {
  if (token.kind === 'punctuation') return true;
  return token.kind === 'word' && text.charCodeAt(token.span.end - 1) === 0x2e;
}

/** Whether a full stop ends its sentence: not after the number that opens it (1. Тараптар). */
function stopEnds(
  text: string,
  tokens: readonly Token[],
  first: number,
  stop: number,
  isGlued: boolean,
): boolean {
  const sign = tokens[stop];
  const before = tokens[stop - 1];
  if (sign === undefined || stop === first || before === undefined) return false;
  if (text.charAt(sign.span.start) !== '.' || sign.span.end - sign.span.start > 1) return true;
  if (before.kind === 'number' && stop === first + 1) return false;
  return !isGlued || sign.span.start - before.span.start > 1;
}

/** Whether the stop of an abbreviation or an initial ends the sentence too. */
function shortWordEnds(
  text: string,
  tokens: readonly Token[],
  last: number,
  isGlued: boolean,
): boolean {
  const word = tokens[last];
  const next = tokens[last + 1];
  if (word === undefined || next === undefined || isGlued) return false;
  if (text.charAt(word.span.end - 1) !== '.') return false;
  const ending = endingOf(text.slice(word.span.start, word.span.end)) ?? 'rarely';
  if (ending === 'never') return false;
  const capitalized =
    next.kind === 'word' && classAt(text, next.span.start) === characterClass.capital;
  if (!capitalized) return ending === 'often' && next.kind !== 'number';
  return ending === 'often' || opensSentence(text.slice(next.span.start, next.span.end));
}

/** Whether a sentence begins with a number and a stop, as an entry of a list of sources does. */
function isEntry(text: string, tokens: readonly Token[], first: number): boolean {
  const stop = tokens[first + 1];
  return tokens[first]?.kind === 'number' && stop !== undefined && isStop(text, stop);
}

function isDash(text: string, token: Token): boolean {
  return '-–—'.includes(text.charAt(token.span.start));
}

/** Whether a citation stands behind the stop of its sentence: `жазған. [7] Біз`. */
function startsNote(text: string, tokens: readonly Token[], at: number): boolean {
  const [bracket, number, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (bracket === undefined || number?.kind !== 'number' || end === undefined) return false;
  if (text.charAt(bracket.span.start) !== '[' || text.charAt(end.span.start) !== ']') return false;
  return at + 3 === tokens.length || canOpen(text, tokens, at + 3);
}

/** Whether a token closes such a citation, in the sentence that it stands behind. */
function endsNote(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const stop = tokens[last - 3];
  if (stop === undefined || last - 3 <= first || !isStop(text, stop)) return false;
  return startsNote(text, tokens, last - 2);
}

/** Whether a token can be the first of a sentence. */
function canOpen(text: string, tokens: readonly Token[], at: number): boolean {
  for (let one = at; one < Math.min(tokens.length, at + 4); one += 1) {
    const token = tokens[one];
    if (token === undefined) return false;
    if (token.kind === 'number' || token.kind === 'url' || token.kind === 'email') return true;
    if (token.kind === 'word') {
      const { start } = token.span;
      return isCapital(text, start) || !hasCase(text, start);
    }
    if (!'"«“„‘([{-–—•№§…'.includes(text.charAt(token.span.start))) return token.kind === 'symbol';
  }
  return true;
}

function isCapital(text: string, at: number): boolean {
  return classAt(text, at) === characterClass.capital;
}

function hasCase(text: string, at: number): boolean {
  if (!isLetterAt(text, at)) return false;
  const letter = text.charAt(at);
  return letter.toUpperCase() !== letter.toLowerCase();
}

function isStop(text: string, token: Token): boolean {
  return '.!?…‽؟۔。'.includes(text.charAt(token.span.start));
}

function isClosing(text: string, token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && '"»”’)]}'.includes(text.charAt(token.span.start));
}
