import type { Span } from '../finding';
import { type CleanText, locate } from '../text';
import { isCitation } from './accept';
import { link, type Memory } from './link';
import type { Marker } from './marker/marker';
import { type Noted, resolveNote } from './notes/resolve-note';
import type { Resolved } from './resolved';
import { settle } from './settle';
import type { IndexedZone } from './zone-index';

/**
 * Leads the markers that are citations to their entries, each in the list of its zone.
 *
 * @param clean the text
 * @param markers what reads like a citation, in reading order
 * @param zones the lists
 * @param noted what the marks of notes cite
 * @param claimOf the sentence of a place
 */
export function resolveMarkers(
  clean: CleanText,
  markers: readonly Marker[],
  zones: readonly IndexedZone[],
  noted: Noted,
  claimOf: (span: Span) => Span,
): Resolved[] {
  const all: Resolved[] = [];
  let memory: Memory = { last: null, isAmbiguous: false };
  let at = 0;
  for (const marker of markers) {
    while (at < zones.length - 1 && (zones[at]?.end ?? 0) <= marker.span.start) at += 1;
    const zone = zones[at];
    const note = noted.notes.get(marker);
    if (note !== undefined) {
      if (note.length > 0) all.push(resolveNote(clean, marker, note, noted.first, at, claimOf));
      continue;
    }
    if (zone === undefined || !isCitation(clean.text, marker, zone.profile, zone.index)) continue;
    const resolved = resolveOne(clean, marker, { ...zone, number: at }, memory, claimOf);
    const { items } = resolved.citation;
    const sources = new Set(items.map(({ number, author, year }) => number ?? `${author} ${year}`));
    memory = { last: items.at(-1) ?? memory.last, isAmbiguous: sources.size > 1 };
    all.push(resolved);
  }
  return all;
}

function resolveOne(
  clean: CleanText,
  marker: Marker,
  zone: IndexedZone & { readonly number: number },
  before: Memory,
  claimOf: (span: Span) => Span,
): Resolved {
  const doubts: Resolved['doubts'][number][] = [];
  let memory = before;
  const items = marker.parts.flatMap((part) => {
    const settled = settle(part, zone.profile);
    doubts.push(...settled.doubts);
    return settled.drafts.map((draft) => {
      const linked = link(clean, draft, zone.index, memory);
      memory = { last: linked.item, isAmbiguous: false };
      doubts.push(...linked.doubts);
      return linked.item;
    });
  });
  const { span, source } = locate(clean, marker.span);
  const raw = clean.source.slice(source.start, source.end);
  const citation = { span, source, raw, style: marker.style, items, claim: claimOf(span) };
  return { citation, marker, zone: zone.number, doubts };
}
