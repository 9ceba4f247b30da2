import { isSign, readPhrase, skip } from './cursor';
import type { BareNumber, MarkedPlace } from './marker';
import { joiners, tails } from './phrases';
import { readBare, readLabelFirst, readNumberFirst, readScannedMark } from './places';
import type { MarkerToken } from './tokens';

type Element = BareNumber | MarkedPlace;

/** What the elements follow: nothing yet, so the first is a number; «сонда» (ibid); a name. */
export type Head = 'number' | 'ibid' | 'name';

/**
 * Reads numbers and places up to the end, or nothing at all.
 *
 * @param tokens the tokens of one segment
 * @param from where the elements begin
 * @param head what they follow
 */
export function readElements(
  tokens: readonly MarkerToken[],
  from: number,
  head: Head,
): Element[] | undefined {
  const elements: Element[] = [];
  let at = from;
  while (at < tokens.length) {
    const isSource = head === 'number' && elements.length === 0;
    const after = isSource ? at : skip(tokens, at, ',.:-/');
    if (after === tokens.length) break;
    if (readPhrase(tokens, after, tails)?.next === tokens.length) break;
    const isJoined = joiners.classOf(tokens[after]?.small ?? '') !== undefined;
    const read = readElement(tokens, isJoined ? after + 1 : after, isSource);
    if (read === undefined) return undefined;
    const sign = at === after ? '' : (tokens[after - 1]?.text ?? '');
    const isBare = read.value.some((one) => one.kind === 'bare');
    const mayBeBare = isSource || isJoined || sign === ',' || (head !== 'number' && sign === ':');
    if (isBare && !mayBeBare) return undefined;
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
  const scanned = isSource ? undefined : readScannedMark(tokens, at);
  if (scanned !== undefined) return { value: [scanned.value], next: scanned.next };
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
    if (one.kind === 'place' && isPlural(one)) {
      result.push(absorb(result, one));
    } else result.push(one);
  }
  return result;
}

/** «14-баптар» (articles 14), «21-22-парақтар» (folios), «40 бб.» */
export function isPlural({ isLabelFirst, word }: MarkedPlace): boolean {
  return !isLabelFirst && plural.test(word);
}

/** Takes the bare numbers at the end of a list, but for the first, which is the source, into a place. */
function absorb(result: Element[], place: MarkedPlace): MarkedPlace {
  let merged = place;
  for (;;) {
    const last = result.at(-1);
    const bares = result.filter((one) => one.kind === 'bare').length;
    if (last?.kind !== 'bare' || bares <= 1) return merged;
    result.pop();
    const value = `${last.from}${last.to === null ? '' : `-${last.to}`}, ${merged.value}`;
    merged = { ...merged, value, span: { start: last.span.start, end: merged.span.end } };
  }
}
