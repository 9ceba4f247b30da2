import { characterClass, classAt } from '../../kazakh/characters';
import { asRoman } from '../../kazakh/roman';
import { isSign, type Read, skip, spanOf } from './cursor';
import { labelOf } from './labels';
import type { BareNumber, MarkedPlace } from './marker';
import type { MarkerToken } from './tokens';

/** Reads a place whose label comes first: «с. 35-37», «т. II», «№ 3», «пп. 1)», «§ 4». */
export function readLabelFirst(
  tokens: readonly MarkerToken[],
  at: number,
): Read<MarkedPlace> | undefined {
  const token = tokens[at];
  const label = token === undefined ? undefined : labelOf(token.small);
  if (token === undefined || label === undefined) return undefined;
  const signs = label === 'page' ? '.-:,' : '.-:§';
  const first = skip(tokens, afterLabel(tokens, at), signs);
  const value = readValue(tokens, first);
  if (value === undefined) return undefined;
  const double = label === 'issue' ? readDouble(tokens, value.next) : undefined;
  const end = double?.next ?? value.next;
  const next = skip(tokens, end, isSign(tokens[end], ')') ? ').' : '');
  const word = token.small;
  return {
    value: {
      kind: 'place',
      label,
      word,
      value: value.value + (double?.value ?? ''),
      isLabelFirst: true,
      span: spanOf(tokens, at, next),
    },
    next,
  };
}

/** Reads a place whose number comes first: «75 б.», «14-бабы», «3) тармақша», «II том». */
export function readNumberFirst(
  tokens: readonly MarkerToken[],
  at: number,
): Read<MarkedPlace> | undefined {
  const value = readValue(tokens, at);
  if (value === undefined) return undefined;
  const mark = afterOrdinal(tokens, skip(tokens, value.next, ')-'));
  const token = tokens[mark];
  const label = token?.kind === 'word' ? labelOf(token.small) : undefined;
  if (token === undefined || label === undefined || isLabelOfNext(tokens, mark)) return undefined;
  const next = skip(tokens, afterLabel(tokens, mark), '.');
  const word = token.small;
  return {
    value: {
      kind: 'place',
      label,
      word,
      value: value.value,
      isLabelFirst: false,
      span: spanOf(tokens, at, next),
    },
    next,
  };
}

/** «91 6.», «54 66»: a scanner reads «б» and «бб» as 6 and 66, behind a page. */
export function readScannedMark(
  tokens: readonly MarkerToken[],
  at: number,
): Read<MarkedPlace> | undefined {
  const value = readValue(tokens, at);
  const mark = value === undefined ? undefined : tokens[value.next];
  if (value === undefined || mark?.kind !== 'number' || !/^66?$/u.test(mark.text)) return undefined;
  const next = skip(tokens, value.next + 1, '.');
  if (next < tokens.length && !isSign(tokens[next], ',')) return undefined;
  return {
    value: {
      kind: 'place',
      label: 'page',
      word: '6',
      value: value.value,
      isLabelFirst: false,
      span: spanOf(tokens, at, next),
    },
    next,
  };
}

/** «ст.ст.», «б.б.»: a label written twice is one. */
function afterLabel(tokens: readonly MarkerToken[], at: number): number {
  const next = skip(tokens, at + 1, '.-');
  const isTwice =
    next > at + 1 && tokens[next]?.kind === 'word' && tokens[next]?.text === tokens[at]?.text;
  return isTwice ? next + 1 : at + 1;
}

const ordinal = /^(?:[іы]?н?ш|с)[іы]$/u;

/** «213-ші бет»: the ending of an ordinal says nothing. */
function afterOrdinal(tokens: readonly MarkerToken[], at: number): number {
  const word = tokens[at]?.text ?? '';
  return word.length > 1 && word.length < 5 && ordinal.test(word) ? at + 1 : at;
}

/** «№ 3 (12)»: an issue has two numbers. */
function readDouble(tokens: readonly MarkerToken[], at: number): Read<string> | undefined {
  const number = tokens[at + 1];
  if (!isSign(tokens[at], '(') || number?.kind !== 'number' || !isSign(tokens[at + 2], ')')) {
    return undefined;
  }
  return { value: ` (${number.text})`, next: at + 3 };
}

/** In «5 с. 35» the label belongs to the number behind it. */
function isLabelOfNext(tokens: readonly MarkerToken[], at: number): boolean {
  const stop = isSign(tokens[at + 1], '.') ? at + 2 : at + 1;
  return tokens[stop]?.kind === 'number' && !tokens[at]?.isGlued && !isSign(tokens[at - 1], '-');
}

/** Reads a number, a range, a Roman numeral or the letter of a subparagraph. */
function readValue(tokens: readonly MarkerToken[], at: number): Read<string> | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const roman = mayBeRoman(token.text) ? asRoman(token.text) : undefined;
    if (roman !== undefined) return { value: roman, next: at + 1 };
    const isLetter = token.text.length === 1 && isSign(tokens[at + 1], ')');
    return isLetter ? { value: token.text, next: at + 1 } : undefined;
  }
  if (token?.kind !== 'number') return undefined;
  let next = at + 1;
  let value = token.text;
  while (isSign(tokens[next], '-') && tokens[next + 1]?.kind === 'number') {
    value += `-${tokens[next + 1]?.text ?? ''}`;
    next += 2;
  }
  if (tokens[next]?.kind === 'word' && tokens[next]?.small === 'об') {
    return { value: `${value} об.`, next: skip(tokens, next + 1, '.') };
  }
  return { value, next };
}

/** A numeral begins with a capital, and so does its end. */
function mayBeRoman(word: string): boolean {
  return word.length < 16 && isCapital(word, 0) && isCapital(word, word.length - 1);
}

/** Reads a number without a label, with its letter or the end of its range: «4а», «1-3», «№ 7». */
export function readBare(tokens: readonly MarkerToken[], at: number): Read<BareNumber> | undefined {
  const start = isSign(tokens[at], '№') ? at + 1 : at;
  const token = tokens[start];
  if (token?.kind !== 'number') return undefined;
  let next = start + 1;
  const letter = tokens[next];
  const hasLetter =
    letter?.kind === 'word' &&
    letter.isGlued &&
    isSmallLetter(letter.text) &&
    labelOf(letter.small) === undefined &&
    !isSign(tokens[next + 1], '.');
  if (hasLetter) next += 1;
  const last = isSign(tokens[next], '-') ? tokens[next + 1] : undefined;
  const to = last?.kind === 'number' ? Number(last.text) : null;
  if (to !== null) next += 2;
  const value: BareNumber = {
    kind: 'bare',
    from: Number(token.text),
    to,
    letter: hasLetter ? letter.text : '',
    span: spanOf(tokens, at, next),
  };
  return { value, next };
}

function isCapital(word: string, at: number): boolean {
  return classAt(word, at) === characterClass.capital;
}

/** The letter of a source that came in between: one of the first of its alphabet. */
function isSmallLetter(word: string): boolean {
  return word.length === 1 && /[a-f\u0430-\u0435\u04D9]/u.test(word);
}
