import type { Span } from '../finding';
import { expectText } from '../text';
import { abbreviationEnd } from './abbreviations';
import { addressEnd, addressStart } from './addresses';
import { characterClass, classAt, isLetterAt } from './characters';
import { isNumberEnding } from './number-endings';

const { space, line, capital, small, digit, hyphen, joiner, mark, surrogate } = characterClass;

/**
 * What a token is. A number may carry an ending (`55-ші`, 55th); a word may hold hyphens,
 * apostrophes, digits and the stops of an abbreviation.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'email';

/** A word, number, sign or address and its place in the text. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
}

/**
 * Cuts a text into words, numbers, signs and addresses; what is left between them is blank.
 *
 * @param text any text, taken as it is
 * @returns the tokens in order; offsets are UTF-16 code units
 *
 * @example
 * tokenize('5-бап, т.б.').map(({ kind }) => kind); // => ['number', 'punctuation', 'word', 'punctuation', 'word']
 */
export function tokenize(text: string): Token[] {
  expectText(text, 'tokenize');
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === space || found === line) {
      at += 1;
      continue;
    }
    const token = readToken(text, at, found);
    const email = token.kind === 'symbol' ? wholeEmail(text, token, tokens) : undefined;
    tokens.push(email ?? token);
    at = tokens.at(-1)?.span.end ?? text.length;
  }
  return tokens;
}

function readToken(text: string, start: number, found: number): Token {
  if (found === capital || found === small) return readWord(text, start);
  if (found === digit) return readNumber(text, start);
  if (found === surrogate) return readPair(text, start);
  if (found === mark || found === hyphen || found === joiner) {
    const kind = '%&@#*\\§№/'.includes(text.charAt(start)) ? 'symbol' : 'punctuation';
    return { kind, span: { start, end: markEnd(text, start) } };
  }
  return { kind: 'symbol', span: { start, end: start + 1 } };
}

/**
 * A word with its inner hyphens, apostrophes and digits, and the stop of an abbreviation.
 *
 * ```text
 * > | сондай-ақ   қ.   А4   Qur’an   COVID-19-ға
 *     ^^^^^^^^^   ^^   ^^   ^^^^^^   ^^^^^^^^^^^
 * ```
 */
function readWord(text: string, start: number): Token {
  const letters = lettersEnd(text, start);
  const address = addressEnd(text, start, letters);
  if (address !== undefined) return { kind: 'url', span: { start, end: address } };
  const short = shortEnd(text, start, letters);
  return { kind: 'word', span: { start, end: short ?? compoundEnd(text, letters) } };
}

/** Where letters, digits after them and apostrophes between them end. */
function lettersEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const found = classAt(text, at);
    if (found === capital || found === small || found === digit) at += 1;
    else if (found === joiner && at > start && isLetterAt(text, at + 1)) at += 2;
    else return at;
  }
}

/** An initial or an abbreviation that the corpus knows, with its stops. */
function shortEnd(text: string, start: number, letters: number): number | undefined {
  if (text.charAt(letters) !== '.') return undefined;
  if (isInitialPair(text, start, letters)) return letters + 1;
  const known = abbreviationEnd(text, start, letters);
  if (known !== undefined) return known;
  return letters - start === 1 && text.charAt(letters + 1) !== '.' ? letters + 1 : undefined;
}

/** Whether a capital letter, its stop and another capital stand together: М.А. is no м.а. (acting). */
function isInitialPair(text: string, start: number, letters: number): boolean {
  const isCapital = (at: number) => classAt(text, at) === capital;
  return letters - start === 1 && isCapital(start) && isCapital(letters + 1);
}

/** The parts of a word that hyphens join. A hyphen before a year is a dash: ӘЧ-2014. */
function compoundEnd(text: string, letters: number): number {
  let end = letters;
  while (classAt(text, end) === hyphen) {
    if (isLetterAt(text, end + 1)) {
      end = lettersEnd(text, end + 1);
      continue;
    }
    const digits = digitsEnd(text, end + 1);
    if (digits === end + 1 || digits > end + 4) break;
    end = digits;
  }
  return end;
}

/**
 * A number with its decimals, percent sign and ending; dates and times in digits.
 *
 * ```text
 * > | 8,6   01.06.2019   55-ші   36%-ы   226-V   5-бап
 *     ^^^   ^^^^^^^^^^   ^^^^^   ^^^^^   ^^^^^   ^
 * ```
 */
function readNumber(text: string, start: number): Token {
  let end = digitsEnd(text, start);
  while (isSeparator(text.charAt(end)) && classAt(text, end + 1) === digit) {
    end = digitsEnd(text, end + 1);
  }
  if (isLetterAt(text, end)) end = lettersEnd(text, end);
  if (text.charAt(end) === '%') end += 1;
  if (classAt(text, end) === hyphen && isLetterAt(text, end + 1)) {
    const letters = lettersEnd(text, end + 1);
    if (isNumberEnding(text.slice(end + 1, letters))) end = letters;
  }
  return { kind: 'number', span: { start, end } };
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (classAt(text, at) === digit) at += 1;
  return at;
}

function isSeparator(character: string): boolean {
  return character === ',' || character === '.' || character === ':';
}

/** A sign, or a row of the same full stop, question or exclamation marks. */
function markEnd(text: string, start: number): number {
  const sign = text.charAt(start);
  if (sign !== '.' && sign !== '!' && sign !== '?') return start + 1;
  let at = start + 1;
  const row = sign === '.' ? '.' : '!?';
  while (at < text.length && row.includes(text.charAt(at))) at += 1;
  return at;
}

/** A character of two code units. */
function readPair(text: string, start: number): Token {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const kind = /\p{L}/u.test(character) ? 'word' : 'symbol';
  return { kind, span: { start, end: start + character.length } };
}

/** The e-mail address around an at sign; takes back the tokens before it that belong to it. */
function wholeEmail(text: string, sign: Token, tokens: Token[]): Token | undefined {
  if (text.charAt(sign.span.start) !== '@') return undefined;
  const start = addressStart(text, sign.span.start);
  const end = addressEnd(text, sign.span.end, lettersEnd(text, sign.span.end));
  if (start === sign.span.start || end === undefined) return undefined;
  let kept = tokens.length;
  while (kept > 0 && (tokens[kept - 1]?.span.start ?? 0) >= start) kept -= 1;
  if (tokens[kept]?.span.start !== start) return undefined;
  tokens.length = kept;
  return { kind: 'email', span: { start, end } };
}
