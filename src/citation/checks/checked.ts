import type { Diagnostic } from '../../diagnostic';
import type { Edit } from '../../edit';
import type { Located, Span } from '../../finding';
import { type CleanText, locate } from '../../text';
import type { Lists } from '../bibliography';
import type { List } from '../bibliography/list';
import type { CslItem } from '../csl';
import type { CitationCode } from '../findings';
import type { Profile } from '../profile';
import type { Reference } from '../reference';
import type { Resolved } from '../resolved';

/** Everything that the checks look at. */
export interface Checked {
  readonly clean: CleanText;
  readonly lists: Lists;
  readonly references: readonly Reference[];
  readonly resolved: readonly Resolved[];
  readonly profile: Profile;
  /** The entries that are the same work, as groups of their places in the list. */
  readonly duplicates: readonly (readonly number[])[];
  /** The side list as it was given. */
  readonly side: readonly CslItem[];
}

/** One kind of check: a pure function from what was found to what is wrong with it. */
export type Check = (checked: Checked) => Diagnostic[];

/** A finding at a place, about references, with a fix where there is one. */
export function findingAt(
  code: CitationCode,
  severity: Diagnostic['severity'],
  message: string,
  place: Located | null,
  more: { readonly references?: string[]; readonly fix?: Edit } = {},
): Diagnostic {
  return {
    code,
    severity,
    message,
    span: place?.span ?? null,
    source: place?.source ?? null,
    ...more,
  };
}

/** An edit of the text as given that a finding proposes. */
export function fixIn(
  clean: CleanText,
  source: Span,
  after: string,
  rule: string,
  reason: string,
): Edit {
  return {
    rule,
    certainty: 'suggestion',
    reason,
    source,
    span: clean.toClean(source),
    before: clean.source.slice(source.start, source.end),
    after,
  };
}

/** Where an entry stands; a side list stands nowhere. */
export function placeOf({ span, source }: Reference): Located | null {
  return span === null || source === null ? null : { span, source };
}

/** The number of a reference, or its place in a list without numbers. */
export function nameOf(references: readonly Reference[], at: number): string {
  return references[at]?.number ?? String(at + 1);
}

/** Where a list stands: its heading, or all of it where it has none. */
export function headingOf(clean: CleanText, { heading, span }: List): Located {
  return locate(clean, heading?.span ?? span);
}
