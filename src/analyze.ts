import { type CitationReport, type CslItem, resolveCitations } from './citation';
import type { Diagnostic } from './diagnostic';
import { type DateMention, findDates } from './entity/date/find-dates';
import type { Span } from './finding';
import { splitSentences } from './kazakh/sentences';
import { type NormalizeOptions, normalize } from './noise';
import { type CleanText, expectText } from './text';
import { extractTreaties, type Treaty, type TreatyOptions, treatyDiagnostics } from './treaty';

/** How {@link analyze} works: the options of all its steps. */
export interface AnalyzeOptions extends NormalizeOptions, TreatyOptions {
  /** A side list of references, where the text has none or is to be completed. */
  readonly references?: readonly CslItem[];
}

/**
 * Everything that zanger finds in a text. Plain data for JSON and `structuredClone`; {@link revive}
 * gives `clean` its maps back.
 */
export interface Analysis {
  readonly clean: CleanText;
  /** Ranges of `clean.text`. */
  readonly sentences: Span[];
  readonly dates: DateMention[];
  readonly treaties: Treaty[];
  readonly citations: CitationReport;
  /** The findings of all steps, in reading order; those about the whole text come first. */
  readonly diagnostics: Diagnostic[];
}

/**
 * Repairs a text and finds its sentences, dates, treaties and citations.
 *
 * @param text any text
 * @param options the options of all steps; each has a default
 * @returns what was found; `span` counts in the repaired text, `source` in the text given
 * @throws TypeError when `text` is not a string, or `written` is no date
 *
 * @example
 * const { treaties } = analyze('Қазақстан мен Моңғолия 1993 жылғы 22 қазанда шaрт жасасты.');
 * treaties[0]?.signed; // => '1993-10-22'
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  expectText(text, 'analyze');
  const clean = normalize(text, options);
  const treaties = extractTreaties(clean, options);
  const citations = resolveCitations(clean, options);
  const diagnostics = [
    ...clean.diagnostics,
    ...treatyDiagnostics(treaties),
    ...citations.diagnostics,
  ];
  return {
    clean,
    sentences: splitSentences(clean.text),
    dates: findDates(clean, options),
    treaties,
    citations,
    diagnostics: diagnostics.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)),
  };
}
