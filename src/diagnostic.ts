import type { Edit } from './edit';
import type { Span } from './finding';
import type { Described } from './rule';

/**
 * Something a reader should look at: a stable code, how grave it is, a sentence that says what to
 * do, and the place, where there is one.
 *
 * @example
 * const { diagnostics } = resolveCitations('Мәтін [1].');
 * diagnostics.map((finding) => finding.code); // => ['missing-bibliography']
 */
export interface Diagnostic {
  /** Stable and in kebab-case: `empty-bibliography`, `treaty-date-conflict`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly span: Span | null;
  readonly source: Span | null;
  /** The reference numbers concerned, for the codes of citations. */
  readonly references?: string[];
  /** The edit that would set it right, where one would; its `source` is in the text as given. */
  readonly fix?: Edit;
}

/** What a code of a {@link Diagnostic} means: the row that lists it. */
export interface Finding extends Described {
  readonly severity: Diagnostic['severity'];
  /** What to do about it. */
  readonly remedy: string;
  readonly examples: readonly (string | { readonly text: string })[];
}
