import { type CleanText, locate } from '../text';
import type { Lists } from './bibliography';
import type { List } from './bibliography/list';
import type { Zone } from './bibliography/zones';
import type { SourceList } from './citation';
import { readEntry } from './entry';
import type { Reference } from './reference';
import { findTwins } from './twins';

/** The lists of a text as the report has them, and the entries that citations lead to. */
export interface ListedReferences {
  readonly lists: readonly SourceList[];
  readonly references: readonly Reference[];
}

/** Reads the lists of a text: the entries of the first of each zone, with their twins. */
export function readReferences(clean: CleanText, { zones, empty }: Lists): ListedReferences {
  const all = zones.flatMap((zone) => [zone.list, ...zone.repeats].map((list) => ({ list, zone })));
  const lists = all.map(({ list, zone }) => listOf(clean, list, zone));
  const references = zones.flatMap((zone) =>
    entriesOf(
      clean,
      zone,
      all.findIndex(({ list }) => list === zone.list),
    ),
  );
  if (empty === null) return { lists, references };
  const span = { start: 0, end: clean.text.length };
  return { lists: [listOf(clean, empty, { span })], references };
}

function listOf(clean: CleanText, list: List, { span: zone }: Pick<Zone, 'span'>): SourceList {
  const { span, heading } = list;
  return {
    ...locate(clean, span),
    heading: heading === null ? null : locate(clean, heading.span),
    zone: locate(clean, zone),
  };
}

function entriesOf(clean: CleanText, zone: Zone, list: number): Reference[] {
  const twins = findTwins(clean, zone);
  return zone.list.entries.map(({ number, span }, at) => {
    const { source } = locate(clean, span);
    const own = twins[at] ?? [];
    return {
      number,
      raw: clean.source.slice(source.start, source.end),
      csl: readEntry(clean.text.slice(span.start, span.end)),
      origin: 'text',
      span,
      source,
      list,
      twin: own.findLast((twin) => twin !== null) ?? null,
      twins: own.filter((twin) => twin !== null),
    };
  });
}
