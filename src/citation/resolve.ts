import { overlaps, type Span } from '../finding';
import { repaired } from '../noise';
import { type CleanText, locate } from '../text';
import { findLists } from './bibliography';
import { findHeadings } from './bibliography/headings';
import { type Line, linesOf } from './bibliography/lines';
import type { List } from './bibliography/list';
import { checkCitations } from './checks';
import type { Bibliography, CitationOptions, CitationReport } from './citation';
import { findClaims } from './claims';
import type { CslItem } from './csl';
import { duplicatesOf } from './identity';
import type { Marker } from './marker/marker';
import { readNotes } from './notes';
import { readInBrackets } from './notes/in-brackets';
import { gatherProfile } from './profile';
import { readReferences } from './references';
import { resolveMarkers } from './resolve-markers';
import { withSideList } from './side-list';
import { findMarkers } from './styles';
import { indexZones } from './zone-index';

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
  const side = sideListOf(options);
  const { noted, lists, listed, references, taken, marks } = readSources(clean, lines, found, side);
  const markers = outsideOf(taken, [...found, ...marks]);
  const size = references.filter(({ origin }) => origin !== 'note').length;
  const hasList = size > 0 || lists.empty !== null;
  const profile = gatherProfile(clean.text, markers, size || null, hasList);
  const zones = indexZones(lists.zones, references, profile);
  const claimOf = findClaims(clean.text, lines);
  const resolved = resolveMarkers(clean, markers, zones, noted, claimOf);
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

/** The lists of a text, its notes and whole references in brackets, and what is in all of these. */
function readSources(
  clean: CleanText,
  lines: readonly Line[],
  markers: readonly Marker[],
  side: readonly CslItem[],
) {
  const headings = findHeadings(clean.text, lines);
  const notes = readNotes(clean, lines, markers, headings);
  const lists = findLists(clean.text, lines, markers, headings, notes.spans);
  const listed = readReferences(clean, lists);
  const taken = [...listed.lists.map(({ span }) => span), ...notes.spans];
  const inside = readInBrackets(clean, taken, listed.references, notes.references);
  const own = [...listed.references, ...notes.references, ...inside.references];
  const cited = new Map([...notes.cited, ...inside.cited]);
  return {
    lists,
    listed,
    references: withSideList(own, side),
    taken,
    marks: [...notes.marks, ...inside.cited.keys()],
    noted: { notes: cited, first: listed.references.length },
  };
}

function sideListOf({ references = [] }: CitationOptions): readonly CslItem[] {
  if (Array.isArray(references)) return references;
  throw new TypeError(
    `references takes an array of CSL-JSON items, and got ${typeof references}. Parse the side file first: JSON.parse(text).`,
  );
}

/** The markers that stand in none of the stretches, in reading order. */
function outsideOf(stretches: readonly Span[], markers: readonly Marker[]): Marker[] {
  const taken = [...stretches].sort((one, other) => one.start - other.start);
  const ordered = [...markers].sort((one, other) => one.span.start - other.span.start);
  let at = 0;
  return ordered.filter((marker) => {
    while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= marker.span.start) at += 1;
    const stretch = taken[at];
    return stretch === undefined || !overlaps(stretch, marker.span);
  });
}

function bibliographyOf(clean: CleanText, list: List | null): Bibliography | null {
  if (list === null) return null;
  const heading = list.heading === null ? null : locate(clean, list.heading.span);
  return { ...locate(clean, list.span), heading };
}
