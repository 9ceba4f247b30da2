import type { Certainty } from '../edit';
import type { Match } from '../pattern';
import type { Described } from '../rule';
import type { Document } from './document';

/** What a rule wants to write, and how sure it is of it. */
export interface Repair {
  /** The text for the whole match; only the letters that differ become edits. */
  readonly after: string;
  readonly certainty: Certainty;
  /** One sentence that explains this very repair. */
  readonly reason: string;
}

/**
 * A rule that repairs one kind of noise.
 *
 * `fix` gets a match and what the document at large shows, and answers with the repair or with
 * `undefined`: leave it alone. It is pure: the same match in the same document, the same answer.
 *
 * @example
 * const percent: Rule = {
 *   id: 'percent',
 *   title: 'No blank before the percent sign',
 *   why: 'Our house style.',
 *   pattern: /(\d) %/gu,
 *   fix: (match) => ({ after: `${match[1]}%`, certainty: 'always', reason: 'House style.' }),
 *   examples: [{ before: '5 %', after: '5%' }],
 *   keeps: ['5%'],
 * };
 * normalize('5 % өсім', { rules: [...noiseRules, percent] }).text; // => '5% өсім'
 */
export interface Rule extends Described {
  /** `ocr`: a repair that only scanned text needs. Without it, the rule always applies. */
  readonly profile?: 'ocr';
  /** It repairs addresses, which other rules may not touch. */
  readonly touchesAddresses?: true;
  /** Applies to text in any language. Without it, the rule leaves all but Kazakh alone. */
  readonly anyLanguage?: true;
  /** A cheap test of what the document is made of: where it fails, the rule has nothing to do. */
  readonly needs?: (document: Document) => boolean;
  /** Where it looks. Linear in the length of the text: a test proves it. */
  readonly pattern: RegExp;
  readonly fix: (match: Match, document: Document) => Repair | undefined;
  readonly examples: readonly { readonly before: string; readonly after: string }[];
}
