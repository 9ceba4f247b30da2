import { type BareNumber, type MarkedPlace, type Marker, summarize } from '../marker/marker';

/** «[4]–[6]» cites 4 to 6: two brackets with a dash between them are one marker. */
export function joinRanges(text: string, markers: readonly Marker[]): Marker[] {
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

/** «[3], 15 б.»: the page stands behind the bracket. */
const pageBehind =
  /,\s?(?<pages>[0-9]{1,4}(?:[-\u2010-\u2015][0-9]{1,4})?)(?:\s?-?\s?(?:бб?|бет)(?!\p{L})\.?)/uy;

/** A marker with the page that stands behind its bracket. */
export function withPageBehind(text: string, marker: Marker): Marker {
  const { end } = marker.span;
  if (text.charAt(end) !== ',') return marker;
  const source = numberIn(marker);
  pageBehind.lastIndex = end;
  const match = source === undefined ? null : pageBehind.exec(text);
  const pages = match?.groups?.['pages'];
  const [part] = marker.parts;
  if (match === null || pages === undefined || part === undefined) return marker;
  const last = end + match[0].length;
  const start = end + match[0].indexOf(pages);
  const place: MarkedPlace = {
    kind: 'place',
    label: 'page',
    word: '',
    value: pages.replace(/[\u2010-\u2015]/gu, '-'),
    isLabelFirst: false,
    span: { start, end: last },
  };
  const parts = [{ ...part, elements: [...part.elements, place] }];
  return {
    ...marker,
    span: { start: marker.span.start, end: last },
    parts,
    reading: summarize(parts),
  };
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
