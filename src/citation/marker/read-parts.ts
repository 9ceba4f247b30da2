import { isSign, readPhrase, skip, spanOf } from './cursor';
import { readElements } from './elements';
import { isUnmistakable, type MarkerPart } from './marker';
import { readNamed } from './names';
import { ibidWords, prefixes, suffixes } from './phrases';
import { type MarkerToken, tokenizeMarker } from './tokens';

/** More tokens than this no citation has. */
const mostTokens = 120;

/**
 * Reads the inside of a marker: sources, and places in them.
 *
 * @param text the text
 * @param start where the inside begins
 * @param end where it ends
 * @param body the inside with digits in place of what stands for them, as long as the inside
 * @returns the parts, or `undefined` when the inside is no citation
 */
export function readParts(
  text: string,
  start: number,
  end: number,
  body?: string,
): MarkerPart[] | undefined {
  const tokens =
    body === undefined
      ? tokenizeMarker(text, start, end)
      : tokenizeMarker(body, 0, body.length, start);
  if (tokens.length === 0 || tokens.length > mostTokens) return undefined;
  const parts: MarkerPart[] = [];
  for (const segment of segmentsOf(tokens)) {
    const part = readYear(parts.at(-1), segment) ?? readPart(text, segment);
    if (part === undefined) return undefined;
    if (namesSource(part)) {
      parts.push(part);
      continue;
    }
    const before = parts.pop();
    if (before === undefined) return undefined;
    parts.push({
      ...before,
      span: { start: before.span.start, end: part.span.end },
      elements: [...before.elements, ...part.elements],
    });
  }
  return parts.length === 0 ? undefined : parts;
}

function segmentsOf(tokens: readonly MarkerToken[]): MarkerToken[][] {
  const segments: MarkerToken[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (isSign(token, ';') || isBetweenYears(tokens, at)) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** «Бахтин, 2003, 2005», «Бахтин, 2003а, 2003б»: two works of one author. */
function isBetweenYears(tokens: readonly MarkerToken[], at: number): boolean {
  if (!isSign(tokens[at], ',') || !isYear(tokens[at + 1])) return false;
  const last = tokens[at - 1];
  const hasLetter = last?.kind === 'word' && last.isGlued && last.text.length === 1;
  const year = hasLetter ? at - 2 : at - 1;
  return isYear(tokens[year]) && tokens.slice(0, year).some(({ kind }) => kind === 'word');
}

function isYear(token: MarkerToken | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)[0-9]{2}$/u.test(token.text);
}

/** A year alone, behind a name with its year, is another work of the same author. */
function readYear(
  before: MarkerPart | undefined,
  tokens: readonly MarkerToken[],
): MarkerPart | undefined {
  const [year, letter] = tokens;
  if (before?.author === undefined || before.year === undefined || !isYear(year)) return undefined;
  const hasLetter = letter?.kind === 'word' && letter.isGlued && /^[а-яa-z]$/u.test(letter.text);
  const elements = readElements(tokens, hasLetter ? 2 : 1, 'name');
  return (
    elements && {
      span: spanOf(tokens, 0, tokens.length),
      author: before.author,
      year: (year?.text ?? '') + (hasLetter ? letter.text : ''),
      ibid: null,
      elements,
    }
  );
}

/**
 * Reads «2007: 141», where the author stands in the sentence before: a year and a page.
 *
 * @param names the names that may be meant, the first of them first
 */
export function readYearPart(
  text: string,
  start: number,
  end: number,
  names: readonly string[],
): MarkerPart[] | undefined {
  const tokens = tokenizeMarker(text, start, end);
  const [author = ''] = names;
  const head = { author, year: '', span: { start, end }, ibid: null, elements: [] };
  const part = readYear(head, tokens);
  if (part === undefined || part.elements.length === 0) return undefined;
  const isPaged = isUnmistakable(part) || text.slice(start, end).includes(':');
  return isPaged ? [{ ...part, names }] : undefined;
}

function namesSource(part: MarkerPart): boolean {
  return part.ibid !== null || part.author !== undefined || part.elements[0]?.kind === 'bare';
}

function readPart(text: string, all: readonly MarkerToken[]): MarkerPart | undefined {
  const head = readPrefixes(text, all);
  const { tokens, at, prefix } = head.at > 0 ? head : readSuffix(text, all);
  const span = spanOf(all, 0, all.length);
  const named = prefix === null ? { span } : { span, prefix };
  const afterIbid = readPhrase(tokens, at, ibidWords);
  if (afterIbid !== undefined) {
    const elements = readElements(tokens, afterIbid.next, 'ibid');
    const ibid = spanOf(tokens, at, afterIbid.next);
    return elements && { ...named, ibid, elements };
  }
  const numbered = readElements(tokens, at, 'number');
  if (numbered !== undefined) return { ...named, ibid: null, elements: numbered };
  return readNamedPart(text, tokens, at, named);
}

interface Prefixed {
  readonly tokens: readonly MarkerToken[];
  /** Where the source begins. */
  readonly at: number;
  readonly prefix: string | null;
}

/** «см., например: 5»: words before a source, one phrase or several. */
function readPrefixes(text: string, tokens: readonly MarkerToken[]): Prefixed {
  let at = 0;
  let end = 0;
  for (;;) {
    const next = readPhrase(tokens, at, prefixes);
    if (next === undefined) break;
    end = next.next;
    at = skip(tokens, end, ':,.');
  }
  const prefix = end === 0 ? null : text.slice(tokens[0]?.start, tokens[end - 1]?.end);
  return { tokens, at, prefix };
}

/** «5, 12 б. қараңыз»: in Kazakh the verb can stand behind. */
function readSuffix(text: string, tokens: readonly MarkerToken[]): Prefixed {
  const last = tokens.at(-1);
  if (last === undefined || suffixes.classOf(last.small) === undefined) {
    return { tokens, at: 0, prefix: null };
  }
  return { tokens: tokens.slice(0, -1), at: 0, prefix: text.slice(last.start, last.end) };
}

function readNamedPart(
  text: string,
  tokens: readonly MarkerToken[],
  at: number,
  head: Pick<MarkerPart, 'span' | 'prefix'>,
): MarkerPart | undefined {
  const named = readNamed(text, tokens, at);
  if (named === undefined) return undefined;
  const elements = readElements(tokens, named.next, 'name');
  const { author, year } = named.value;
  if (elements === undefined) return undefined;
  if (year !== null) return { ...head, author, year, ibid: null, elements };
  const hasPage = elements.some((one) => one.kind === 'place' && one.label === 'page');
  return hasPage ? { ...head, author, ibid: null, elements } : undefined;
}
