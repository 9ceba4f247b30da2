import type { Change, Edit } from '../edit';
import type { Span } from '../finding';
import { normalize } from '../noise';
import { annotate, asGiven, type CleanText, edit } from '../text';

/**
 * Repairs a text but for its stretches that are no prose: code and addresses stay as they are.
 *
 * @param text the text
 * @param sources what is no prose in it, in order
 */
export function normalizeProse(text: string, sources: readonly Span[]): CleanText {
  const clean = normalize(text);
  const isProse = ({ source: { start, end } }: Edit) =>
    !sources.some((one) => one.start < end && start < one.end);
  const noted = [...clean.edits, ...clean.suggestions];
  if (noted.every(isProse)) return clean;
  const repaired = edit(asGiven(text), clean.edits.filter(isProse).map(inSource));
  const suggestions = clean.suggestions.filter(isProse).map((one): Change => {
    return { ...inSource(one), ...repaired.toClean(one.source) };
  });
  const diagnostics = clean.diagnostics.map((one) => ({
    ...one,
    span: one.source && repaired.toClean(one.source),
  }));
  return annotate(repaired, suggestions, diagnostics);
}

/** An edit as a change of the text as given. */
function inSource({ source, after, rule, certainty, reason }: Edit): Change {
  return { start: source.start, end: source.end, after, rule, certainty, reason };
}
