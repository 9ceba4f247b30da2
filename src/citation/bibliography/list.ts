import type { Span } from '../../finding';
import { endOfLastEntry } from './after-list';
import type { Entry } from './entries';
import type { Heading } from './headings';

/** A list of sources: its heading, where it has one, and what stands under it. */
export interface List {
  readonly heading: Heading | null;
  /** From the heading to the end of the list. */
  readonly span: Span;
  readonly entries: readonly Entry[];
}

/** The last entry ends where a summary begins on its line. */
export function withEnd(text: string, entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1);
  if (last === undefined) return entries;
  const end = endOfLastEntry(text, last.span);
  return [...entries.slice(0, -1), { ...last, span: { start: last.span.start, end } }];
}
