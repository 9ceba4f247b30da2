import { type BareNumber, type Marker, summarize } from '../marker/marker';
import { fullWidth } from './full-width';
import { mismatched } from './mismatched';
import { misread } from './misread';
import { round } from './round';
import { slash } from './slash';
import { square } from './square';
import { readAt, type Style } from './style';
import { superscript } from './superscript';
import { unclosed } from './unclosed';
import { unopened } from './unopened';

/** The styles of citation: of those that open alike, the first that reads something wins. */
export const citationStyles: readonly Style[] = [
  square,
  fullWidth,
  misread,
  mismatched,
  unclosed,
  unopened,
  round,
  slash,
  superscript,
];

const stylesByOpening: ReadonlyMap<string, readonly Style[]> = /* @__PURE__ */ new Map(
  Array.from(citationStyles.map(({ opens }) => opens).join(''), (sign) => [
    sign,
    citationStyles.filter(({ opens }) => opens.includes(sign)),
  ]),
);

/** Any sign that a style opens with. */
const openings = /[[\](){}/\u00B2\u00B3\u00B9\u2074-\u2079\u3010\uFF3B]/g;

/**
 * Finds everything that reads like a citation, in one pass over the text; whether it is one, the
 * document decides.
 *
 * @param text the text
 * @returns the markers in reading order, none overlapping another
 */
export function findMarkers(text: string): Marker[] {
  const found: Marker[] = [];
  let free = 0;
  openings.lastIndex = 0;
  for (let sign = openings.exec(text); sign !== null; sign = openings.exec(text)) {
    const marker = readStyles(text, sign.index, sign[0]);
    if (marker === undefined || marker.span.start < free) continue;
    free = marker.span.end;
    openings.lastIndex = free;
    found.push(marker);
  }
  return joinRanges(text, found);
}

function readStyles(text: string, at: number, sign: string): Marker | undefined {
  for (const style of stylesByOpening.get(sign) ?? []) {
    const marker = readAt(style, text, at);
    if (marker !== undefined) return marker;
  }
  return undefined;
}

/** «[4]–[6]» cites 4 to 6: two brackets with a dash between them are one marker. */
function joinRanges(text: string, markers: readonly Marker[]): Marker[] {
  const joined: Marker[] = [];
  for (const marker of markers) {
    const last = joined.at(-1);
    const range = last === undefined ? undefined : rangeOf(text, last, marker);
    if (range === undefined) joined.push(marker);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(text: string, one: Marker, other: Marker): Marker | undefined {
  if (!/^ ?[-\u2010-\u2015] ?$/u.test(text.slice(one.span.end, other.span.start))) return undefined;
  const first = numberIn(one);
  const last = numberIn(other);
  if (first === undefined || last === undefined || last.from <= first.from) return undefined;
  const span = { start: one.span.start, end: other.span.end };
  const elements = [{ ...first, to: last.from, span: { ...first.span, end: last.span.end } }];
  const parts = [{ ibid: null, span: { start: first.span.start, end: last.span.end }, elements }];
  return { ...one, span, parts, reading: summarize(parts) };
}

/** The number of a marker in square brackets that says nothing else. */
function numberIn({ style, damage, parts }: Marker): BareNumber | undefined {
  const [part, ...others] = parts;
  if (style !== 'square' || damage !== null || part === undefined || others.length > 0)
    return undefined;
  const [element, ...more] = part.elements;
  const isAlone =
    more.length === 0 &&
    part.ibid === null &&
    part.prefix === undefined &&
    part.author === undefined;
  const isOne = element?.kind === 'bare' && element.to === null && element.letter === '';
  return isAlone && isOne ? element : undefined;
}
