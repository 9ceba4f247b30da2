import { isSign, readPhrase, skip, spanOf } from './cursor';
import type { BareNumber, MarkedPlace, MarkerPart } from './marker';
import { readNamed } from './names';
import { ibidWords, joiners, prefixes, tails } from './phrases';
import { readBare, readLabelFirst, readNumberFirst } from './places';
import { type MarkerToken, tokenizeMarker } from './tokens';

type Element = BareNumber | MarkedPlace;

/** More tokens than this no citation has. */
const mostTokens = 120;

/**
 * Reads the inside of a marker: sources, and places in them.
 *
 * @param text the text
 * @param start where the inside begins
 * @param end where it ends
 * @param body the inside, where it is not written in plain digits and signs
 * @returns the parts, or `undefined` when the inside is no citation
 */
export function readParts(
  text: string,
  start: number,
  end: number,
  body: string = text.slice(start, end),
): MarkerPart[] | undefined {
  const tokens = tokenizeMarker(body, start);
  if (tokens.length === 0 || tokens.length > mostTokens) return undefined;
  const parts: MarkerPart[] = [];
  for (const segment of segmentsOf(tokens)) {
    const part = readPart(text, segment);
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
  for (const token of tokens) {
    if (isSign(token, ';')) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

function namesSource(part: MarkerPart): boolean {
  return part.ibid !== null || part.author !== undefined || part.elements[0]?.kind === 'bare';
}

function readPart(text: string, tokens: readonly MarkerToken[]): MarkerPart | undefined {
  const afterPrefix = readPhrase(tokens, 0, prefixes) ?? 0;
  const prefix =
    afterPrefix === 0 ? {} : { prefix: text.slice(tokens[0]?.start, tokens[afterPrefix - 1]?.end) };
  const at = skip(tokens, afterPrefix, ':,.');
  const span = spanOf(tokens, 0, tokens.length);
  const afterIbid = readPhrase(tokens, at, ibidWords);
  if (afterIbid !== undefined) {
    const elements = readElements(tokens, afterIbid, false);
    const ibid = spanOf(tokens, at, afterIbid);
    return elements && { span, ...prefix, ibid, elements };
  }
  const numbered = readElements(tokens, at, true);
  if (numbered !== undefined) return { span, ...prefix, ibid: null, elements: numbered };
  return readNamedPart(text, tokens, at, { span, ...prefix });
}

function readNamedPart(
  text: string,
  tokens: readonly MarkerToken[],
  at: number,
  head: Pick<MarkerPart, 'span' | 'prefix'>,
): MarkerPart | undefined {
  const named = readNamed(text, tokens, at);
  if (named === undefined) return undefined;
  const elements = readElements(tokens, named.next, false);
  const { author, year } = named.value;
  if (elements === undefined) return undefined;
  if (year !== null) return { ...head, author, year, ibid: null, elements };
  const hasPage = elements.some((one) => one.kind === 'place' && one.label === 'page');
  return hasPage ? { ...head, author, ibid: null, elements } : undefined;
}

/** Reads numbers and places up to the end, or nothing at all. */
function readElements(
  tokens: readonly MarkerToken[],
  from: number,
  expectsSource: boolean,
): Element[] | undefined {
  const elements: Element[] = [];
  let at = from;
  while (at < tokens.length) {
    const after = skip(tokens, at, ',.:-');
    if (after === tokens.length) break;
    if (readPhrase(tokens, after, tails) === tokens.length) break;
    const isJoined = joiners.has(tokens[after]?.text.toLowerCase() ?? '');
    const isSource = expectsSource && elements.length === 0;
    const read = readElement(tokens, isJoined ? after + 1 : after, isSource);
    if (read === undefined) return undefined;
    const sign = at === after ? '' : (tokens[after - 1]?.text ?? '');
    const isBare = read.value.some((one) => one.kind === 'bare');
    if (isBare && !isSource && sign !== ',' && !isJoined) return undefined;
    elements.push(...read.value);
    at = read.next;
  }
  if (elements.some((one) => one.kind === 'bare' && one.from === 0)) return undefined;
  return absorbLists(elements);
}

function readElement(
  tokens: readonly MarkerToken[],
  at: number,
  isSource: boolean,
): { value: Element[]; next: number } | undefined {
  const bare = readBare(tokens, at);
  if (isSource && bare?.value.letter !== '' && bare !== undefined) {
    return { value: [bare.value], next: bare.next };
  }
  const place = readNumberFirst(tokens, at);
  if (place !== undefined) {
    const pair = isSource ? sourceAndPage(tokens, at, place.value) : undefined;
    return { value: pair ?? [place.value], next: place.next };
  }
  const isNumber = isSource && isSign(tokens[at], '№');
  const labelled = isNumber ? undefined : readLabelFirst(tokens, at);
  if (labelled !== undefined) return { value: [labelled.value], next: labelled.next };
  return bare && { value: [bare.value], next: bare.next };
}

/** «1-75 б.» at the beginning is page 75 of source 1. */
function sourceAndPage(
  tokens: readonly MarkerToken[],
  at: number,
  place: MarkedPlace,
): Element[] | undefined {
  const [source, ...rest] = place.value.split('-');
  const first = tokens[at];
  if (place.label !== 'page' || rest.length === 0 || first === undefined) return undefined;
  const number: BareNumber = {
    kind: 'bare',
    from: Number(source),
    to: null,
    letter: '',
    span: { start: first.start, end: first.end },
  };
  const start = tokens[at + 2]?.start ?? place.span.start;
  return [number, { ...place, value: rest.join('-'), span: { ...place.span, start } }];
}

const plural = /(?:\p{L}{3}[лдт][ае]р(?:ы|і|ын|ін|ының|інің|ында|інде)?|^бб|^\u0441\u0441|^pp|s)$/u;

/** In «3, 12, 14-баптар» the plural label counts the numbers before it too. */
function absorbLists(elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  for (const one of elements) {
    if (one.kind === 'place' && plural.test(one.word) && !one.value.includes('-')) {
      const most = one.label === 'page' ? 1 : 0;
      result.push(absorb(result, one, most));
    } else result.push(one);
  }
  return result;
}

/** Takes the bare numbers at the end of a list, but for the first `keep`, into a place. */
function absorb(result: Element[], place: MarkedPlace, keep: number): MarkedPlace {
  let merged = place;
  for (;;) {
    const last = result.at(-1);
    const bares = result.filter((one) => one.kind === 'bare').length;
    if (last?.kind !== 'bare' || bares <= keep) return merged;
    const isOnly = bares === 1;
    if (isOnly && merged.value.includes(',')) return merged;
    result.pop();
    const value = `${last.from}${last.to === null ? '' : `-${last.to}`}, ${merged.value}`;
    merged = { ...merged, value, span: { start: last.span.start, end: merged.span.end } };
  }
}
