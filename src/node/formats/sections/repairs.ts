import type { Edit } from '../../../edit';
import { noiseRules } from '../../../noise';
import type { CleanText } from '../../../text';
import { places } from '../../lines';
import type { Report, Style } from '../format';
import { onOneLine, shortened, table } from '../table';

/** Words shown for each rule. */
const mostExamples = 4;

/** What was repaired: how often by which rule, with words as examples, and what was left alone. */
export function repairs({ findings }: Report, style: Style): string[] {
  const { clean } = findings;
  const rules = [...new Set(clean.edits.map((edit) => edit.rule))];
  if (rules.length === 0)
    return [style('heading', 'Repaired: nothing'), ...suggested(clean, style)];
  const rows = rules
    .map((rule) => ({ rule, edits: clean.edits.filter((edit) => edit.rule === rule) }))
    .sort((a, b) => b.edits.length - a.edits.length)
    .map(({ rule, edits }) => [`  ${edits.length}`, rule, titleOf(rule), examplesOf(clean, edits)]);
  const heading = `Repaired: ${count(clean.edits.length, 'place')} by ${count(rules.length, 'rule')}`;
  return [style('heading', heading), ...table(rows, [0]), ...suggested(clean, style)];
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function suggested(clean: CleanText, style: Style): string[] {
  if (clean.suggestions.length === 0) return [];
  const placeOf = places(clean.source);
  const rows = clean.suggestions.map((edit) => {
    const { line, column } = placeOf(edit.source.start);
    return [
      `  ${line}:${column}`,
      edit.rule,
      `${quoted(edit.before)} → ${quoted(edit.after)}?`,
      edit.reason,
    ];
  });
  return ['', style('heading', `Left alone, for you to decide: ${rows.length}`), ...table(rows)];
}

function titleOf(rule: string): string {
  return noiseRules.find(({ id }) => id === rule)?.title ?? '';
}

function examplesOf(clean: CleanText, edits: readonly Edit[]): string {
  const examples = new Set<string>();
  for (const edit of edits) {
    if (examples.size === mostExamples) break;
    examples.add(exampleOf(clean, edit));
  }
  return [...examples].join(', ');
}

/** The words around a repair, as given and as repaired. */
function exampleOf(clean: CleanText, { source }: Edit): string {
  const before = {
    start: wordStart(clean.source, source.start),
    end: wordEnd(clean.source, source.end),
  };
  const after = clean.toClean(before);
  return `${quoted(clean.source.slice(before.start, before.end))} → ${quoted(clean.text.slice(after.start, after.end))}`;
}

function quoted(words: string): string {
  const visible = onOneLine(
    words.replace(/\u00A0/gu, '⍽').replace(/[\u00AD\u200B-\u200F\uFEFF]/gu, '·'),
  );
  return shortened(visible === ' ' || visible === '' ? '␣' : visible, 40);
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 30 && /[\p{L}\p{M}\d]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 30 && /[\p{L}\p{M}\d]/u.test(text.charAt(at))) at += 1;
  return at;
}
