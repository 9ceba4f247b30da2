import { overlaps, type Span } from '../finding';
import { repaired } from '../noise';
import { type CleanText, locate } from '../text';
import { isCitation } from './accept';
import { findLists } from './bibliography';
import { linesOf } from './bibliography/lines';
import type { List } from './bibliography/list';
import { checkCitations } from './checks';
import type { Bibliography, CitationOptions, CitationReport, SourceList } from './citation';
import { findClaims } from './claims';
import type { CslItem } from './csl';
import { duplicatesOf } from './identity';
import { link, type Memory } from './link';
import type { Marker } from './marker/marker';
import { gatherProfile } from './profile';
import { readReferences } from './references';
import type { Resolved } from './resolved';
import { settle } from './settle';
import { withSideList } from './side-list';
import { findMarkers } from './styles';
import { type IndexedZone, indexZones } from './zone-index';

/**
 * Finds the citations of a text, reads its list of sources, and leads each citation to its entry.
 *
 * @param text a text, or a text already repaired
 * @param options a side list of references
 * @returns citations, references and findings; `span` counts in the repaired text, `source` in
 *   the text as given
 * @throws TypeError when `text` is neither a string nor a repaired text, or `references` no array
 *
 * @example
 * const { citations } = resolveCitations('Бұл туралы жазылған [2, c.\n35].');
 * citations[0]?.items[0]?.locators[0]?.value; // => '35'
 */
export function resolveCitations(
  text: string | CleanText,
  options: CitationOptions = {},
): CitationReport {
  const clean = repaired(text, 'resolveCitations');
  const lines = linesOf(clean.text, { start: 0, end: clean.text.length });
  const found = findMarkers(clean.text);
  const lists = findLists(clean.text, lines, found);
  const side = sideListOf(options);
  const listed = readReferences(clean, lists);
  const references = withSideList(listed.references, side);
  const markers = outsideOf(listed.lists, found);
  const hasList = references.length > 0 || lists.empty !== null;
  const profile = gatherProfile(clean.text, markers, references.length || null, hasList);
  const zones = indexZones(lists.zones, references, profile);
  const claimOf = findClaims(clean.text, lines);
  const resolved = resolveAll(clean, markers, zones, claimOf);
  const last = lists.zones.at(-1)?.list;
  return {
    citations: resolved.map(({ citation }) => citation),
    bibliography: bibliographyOf(clean, last ?? lists.empty),
    lists: [...listed.lists],
    references,
    diagnostics: checkCitations({
      clean,
      lists,
      references,
      resolved,
      profile,
      duplicates: duplicatesOf(references),
      side,
    }),
  };
}

function sideListOf({ references = [] }: CitationOptions): readonly CslItem[] {
  if (Array.isArray(references)) return references;
  throw new TypeError(
    `references takes an array of CSL-JSON items, and got ${typeof references}. Parse the side file first: JSON.parse(text).`,
  );
}

/** The markers that stand in no list; both go in reading order. */
function outsideOf(lists: readonly SourceList[], markers: readonly Marker[]): Marker[] {
  let at = 0;
  return markers.filter((marker) => {
    while ((lists[at]?.span.end ?? Number.POSITIVE_INFINITY) <= marker.span.start) at += 1;
    const list = lists[at];
    return list === undefined || !overlaps(list.span, marker.span);
  });
}

function bibliographyOf(clean: CleanText, list: List | null): Bibliography | null {
  if (list === null) return null;
  const heading = list.heading === null ? null : locate(clean, list.heading.span);
  return { ...locate(clean, list.span), heading };
}

function resolveAll(
  clean: CleanText,
  markers: readonly Marker[],
  zones: readonly IndexedZone[],
  claimOf: (span: Span) => Span,
): Resolved[] {
  const all: Resolved[] = [];
  let memory: Memory = { last: null, isAmbiguous: false };
  let at = 0;
  for (const marker of markers) {
    while (at < zones.length - 1 && (zones[at]?.end ?? 0) <= marker.span.start) at += 1;
    const zone = zones[at];
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
