import type { Span } from '../finding';
import { repaired } from '../noise';
import { type CleanText, locate } from '../text';
import { isCitation } from './accept';
import { findLists, type List, type Lists } from './bibliography';
import { linesOf } from './bibliography/lines';
import { checkCitations } from './checks';
import type { Bibliography, CitationOptions, CitationReport } from './citation';
import { findClaims } from './claims';
import type { CslItem } from './csl';
import { readEntry } from './entry';
import { duplicatesOf } from './identity';
import { type Index, indexReferences, link, type Memory } from './link';
import type { Marker } from './marker/marker';
import { gatherProfile, type Profile } from './profile';
import type { Reference } from './reference';
import type { Resolved } from './resolved';
import { settle } from './settle';
import { withSideList } from './side-list';
import { findMarkers } from './styles';
import { findTwins } from './twins';

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
  const lists = findLists(clean.text, lines);
  const side = sideListOf(options);
  const references = withSideList(readReferences(clean, lists), side);
  const index = indexReferences(references);
  const markers = findMarkers(clean.text, placesOf(lists));
  const profile = gatherProfile(
    clean.text,
    markers,
    references.length || null,
    references.length > 0 || lists.first !== null,
  );
  const accepted = markers.filter((marker) => isCitation(clean.text, marker, profile, index));
  const claimOf = findClaims(clean.text, lines);
  const resolved = resolveAll(clean, accepted, index, profile, claimOf);
  return {
    citations: resolved.map(({ citation }) => citation),
    bibliography: bibliographyOf(clean, lists.first),
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

function placesOf({ first, second }: Lists): Span[] {
  return [first, second].flatMap((list) => (list === null ? [] : [list.span]));
}

function readReferences(clean: CleanText, lists: Lists): Reference[] {
  const twins = findTwins(clean, lists);
  return (lists.first?.entries ?? []).map(({ number, span }, at) => {
    const { source } = locate(clean, span);
    return {
      number,
      raw: clean.source.slice(source.start, source.end),
      csl: readEntry(clean.text.slice(span.start, span.end)),
      origin: 'text',
      span,
      source,
      twin: twins[at] ?? null,
    };
  });
}

function bibliographyOf(clean: CleanText, list: List | null): Bibliography | null {
  if (list === null) return null;
  return { ...locate(clean, list.span), heading: locate(clean, list.heading.span) };
}

function resolveAll(
  clean: CleanText,
  markers: readonly Marker[],
  index: Index,
  profile: Profile,
  claimOf: (span: Span) => Span,
): Resolved[] {
  let memory: Memory = { last: null, isAmbiguous: false };
  return markers.map((marker) => {
    const resolved = resolveOne(clean, marker, index, profile, memory, claimOf);
    const { items } = resolved.citation;
    const sources = new Set(items.map(({ number, author, year }) => number ?? `${author} ${year}`));
    memory = { last: items.at(-1) ?? memory.last, isAmbiguous: sources.size > 1 };
    return resolved;
  });
}

function resolveOne(
  clean: CleanText,
  marker: Marker,
  index: Index,
  profile: Profile,
  before: Memory,
  claimOf: (span: Span) => Span,
): Resolved {
  const doubts: Resolved['doubts'][number][] = [];
  let memory = before;
  const items = marker.parts.flatMap((part) => {
    const settled = settle(part, profile);
    doubts.push(...settled.doubts);
    return settled.drafts.map((draft) => {
      const linked = link(clean, draft, index, memory);
      memory = { last: linked.item, isAmbiguous: false };
      doubts.push(...linked.doubts);
      return linked.item;
    });
  });
  const { span, source } = locate(clean, marker.span);
  const raw = clean.source.slice(source.start, source.end);
  const citation = { span, source, raw, style: marker.style, items, claim: claimOf(span) };
  return { citation, marker, doubts };
}
