import type { Marker } from '../marker/marker';
import { joinRanges, withPageBehind } from './beyond-brackets';
import { fullWidth } from './full-width';
import { mismatched } from './mismatched';
import { misread } from './misread';
import { narrative } from './narrative';
import { round } from './round';
import { separated } from './separated';
import { slash } from './slash';
import { square } from './square';
import { readAt, type Style } from './style';
import { superscript } from './superscript';
import { unclosed } from './unclosed';
import { unopened } from './unopened';

/** The styles of citation: of those that open alike, the first that reads something wins. */
export const citationStyles: readonly Style[] = [
  square,
  separated,
  fullWidth,
  misread,
  mismatched,
  unclosed,
  unopened,
  narrative,
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
  return joinRanges(text, found).map((marker) => withPageBehind(text, marker));
}

function readStyles(text: string, at: number, sign: string): Marker | undefined {
  for (const style of stylesByOpening.get(sign) ?? []) {
    const marker = readAt(style, text, at);
    if (marker !== undefined) return marker;
  }
  return undefined;
}
