import type { Change } from '../edit';
import type { Span } from '../finding';
import { annotate, asGiven, type CleanText, edit } from '../text';
import { type Document, gatherDocument } from './document';
import { guardsFor, type Origin, outside } from './guards';
import { type LetterChange, letterChanges } from './letter-changes';
import { findLostLetters } from './lost-letters';
import type { Repair, Rule } from './rule';

/**
 * The rules run again until none has anything left to do, at most this often. Real texts need two
 * rounds: one that repairs and one that finds nothing.
 */
const mostRounds = 8;

/**
 * Applies rules to a text, in order and in rounds, until nothing changes.
 *
 * @param source the text as given
 * @param rules the rules that apply
 * @param keep ranges of the source, in order, that nothing may change
 * @returns the text with every repair explained; suggestions are those of the last round
 *
 * @example
 * repairInRounds('oсы', []).text; // => 'oсы'
 */
export function repairInRounds(
  source: string,
  rules: readonly Rule[],
  keep: readonly Span[] = [],
): CleanText {
  let text = asGiven(source);
  for (let round = 1; ; round += 1) {
    const before = text;
    const document = gatherDocument(text.text);
    const suggestions: Change[] = [];
    for (const rule of rules) {
      const changes = changesOf(rule, text, document, { before, keep });
      if (changes.length === 0) continue;
      for (const change of changes) if (isSuggestion(change)) suggestions.push(change);
      text = edit(
        text,
        changes.filter((change) => !isSuggestion(change)),
      );
    }
    if (text.text === before.text || round === mostRounds) {
      return annotate(text, suggestions, findLostLetters(text, document));
    }
  }
}

function isSuggestion(change: Change): boolean {
  return change.certainty === 'suggestion';
}

const none: readonly Change[] = [];

function changesOf(
  rule: Rule,
  clean: CleanText,
  document: Document,
  origin: Origin,
): readonly Change[] {
  const { text } = clean;
  if (rule.needs?.(document) === false) return none;
  const isBound = rule.anyLanguage !== true;
  if (isBound && document.permission.isDenied()) return none;
  const first = text.search(rule.pattern);
  if (first < 0) return none;
  const changes: Change[] = [];
  for (const match of text.matchAll(startingAt(rule.pattern, first))) {
    const repair = rule.fix(match, document);
    if (repair === undefined || repair.after === match[0]) continue;
    const { certainty, reason } = repair;
    const place = { start: match.index, end: match.index + match[0].length };
    if (isBound && !document.permission.allows(text, place, repair.after)) continue;
    for (const change of pieces(match[0], repair)) {
      changes.push({
        start: match.index + change.start,
        end: match.index + change.end,
        after: change.after,
        rule: rule.id,
        certainty,
        reason,
      });
    }
  }
  return changes.length === 0 ? none : outside(guardsFor(rule, clean, document, origin), changes);
}

/** The same expression, so that a search with it passes over what was searched already. */
function startingAt(expression: RegExp, first: number): RegExp {
  const same = new RegExp(expression);
  same.lastIndex = first;
  return same;
}

/** A repair is made letter by letter, and suggested as a whole. */
function pieces(before: string, repair: Repair): readonly LetterChange[] {
  if (repair.certainty !== 'suggestion') return letterChanges(before, repair.after);
  return [{ start: 0, end: before.length, after: repair.after }];
}
