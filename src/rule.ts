import type { Match } from './pattern';

/** What every rule, pattern and style says of itself. */
export interface Described {
  /** Kebab-case and stable; equal to the name of the rule's file. */
  readonly id: string;
  /** A few words for a list. */
  readonly title: string;
  /** Why the rule is right, for the person whose text it touches. */
  readonly why: string;
  /** Where it looks. Linear in the length of the text: a test proves it. */
  readonly pattern: RegExp;
  /** Texts that it must leave alone. */
  readonly keeps: readonly string[];
}

/**
 * A pattern that reads something out of a text: a treaty, a citation, a date.
 *
 * `read` gets a match and answers with what it says, or with `undefined`: it says nothing.
 */
export interface Pattern<Found, Context = string> extends Described {
  readonly read: (match: Match, context: Context) => Found | undefined;
  readonly examples: readonly { readonly text: string; readonly found: Partial<Found> }[];
}
