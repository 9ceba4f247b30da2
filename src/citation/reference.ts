import type { Span } from '../finding';
import type { CslItem } from './csl';

/**
 * An entry of the list of sources.
 *
 * @example
 * const { references } = resolveCitations('Мәтін [1].\n\nӘдебиеттер\n1. Сапар Ә. Құқық. – Алматы, 2015. – 90 б.');
 * [references[0]?.number, references[0]?.csl.title]; // => ['1', 'Құқық']
 */
export interface Reference {
  /** The number before the entry or of the note; `null` in a list without numbers. */
  readonly number: string | null;
  /** The entry as it stands in the text given, without its number; '' for a side file. */
  readonly raw: string;
  readonly csl: CslItem;
  /** An entry of a list, a note that is a reference, or a record of a side file. */
  readonly origin: 'text' | 'note' | 'side-file';
  /** Where it stands in the repaired text; `null` for a side file. */
  readonly span: Span | null;
  /** Where it stands in the text given; `null` for a side file. */
  readonly source: Span | null;
  /** Index in `lists`; `null` for what stands in none. */
  readonly list: number | null;
  /** The text of the same entry in a second, romanised list. */
  readonly twin: string | null;
  /** The texts of the same entry in all lists that repeat this one, in their order. */
  readonly twins: readonly string[];
}
