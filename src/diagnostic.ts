import type { Edit } from './edit';
import type { Span } from './finding';

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
