import type { Span } from '../../finding';
import { type CleanText, locate } from '../../text';
import type { CitationItem } from '../citation';
import type { Marker } from '../marker/marker';
import type { Resolved } from '../resolved';
import type { NoteItem } from './sources';

/** What the marks of notes cite, and where the entries of the notes begin among the references. */
export interface Noted {
  readonly notes: ReadonlyMap<Marker, readonly NoteItem[]>;
  readonly first: number;
}

/** The citation that the mark of a note is: it leads to the entry that the note is or stands for. */
export function resolveNote(
  clean: CleanText,
  marker: Marker,
  items: readonly NoteItem[],
  first: number,
  zone: number,
  claimOf: (span: Span) => Span,
): Resolved {
  const { span, source } = locate(clean, marker.span);
  const raw = clean.source.slice(source.start, source.end);
  const isOpen = items.some(({ reference }) => reference === null);
  return {
    citation: {
      span,
      source,
      raw,
      style: marker.rule === 'whole reference' ? 'round' : 'superscript',
      items: items.map((item) => itemOf(item, first)),
      claim: claimOf(span),
    },
    marker,
    zone,
    doubts: isOpen ? ['unresolved-ibid'] : [],
  };
}

function itemOf(
  { number, author, year, prefix, ibid, locators, reference }: NoteItem,
  first: number,
): CitationItem {
  return {
    number,
    ...(author === undefined ? {} : { author }),
    ...(year === undefined ? {} : { year }),
    ...(prefix === undefined ? {} : { prefix }),
    ibid,
    locators: [...locators],
    reference: reference === null ? null : first + reference,
    status: reference === null ? 'unresolved-ibid' : 'resolved',
  };
}
