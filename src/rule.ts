import type { Match } from './pattern';

/** What everything that zanger knows says of itself: rules, patterns, kinds and findings. */
export interface Described {
  /** Kebab-case and stable; equal to the name of its file, where it has one of its own. */
  readonly id: string;
  /** A few words for a list. */
  readonly title: string;
  /** Why it is right, for the person whose text it touches. */
  readonly why: string;
  /** Texts that show it at work. */
  readonly examples: readonly Example[];
  /** Texts that it must leave alone. */
  readonly keeps: readonly string[];
}

/** A text, alone, with what becomes of it, or with what is found in it. */
export type Example =
  | string
  | { readonly text: string }
  | { readonly before: string; readonly after: string };

/**
 * A pattern that reads something out of a text: a treaty, a citation, a date.
 *
 * `read` gets a match and answers with what it says, or with `undefined`: it says nothing.
 */
export interface Pattern<Found, Context = string> extends Described {
  /** Where it looks. Linear in the length of the text: a test proves it. */
  readonly pattern: RegExp;
  readonly read: (match: Match, context: Context) => Found | undefined;
  readonly examples: readonly { readonly text: string; readonly found: Partial<Found> }[];
}
