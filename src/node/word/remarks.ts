import type { Diagnostic } from '../../diagnostic';
import type { Edit } from '../../edit';
import type { Span } from '../../finding';
import type { CleanText } from '../../text';
import type { Plan } from './changes';
import { type Manuscript, type Paragraph, placeBefore } from './manuscript';

/** What an author's note says, and about which words; about the whole text where there are none. */
export interface Remark {
  readonly span: Span | null;
  /** Its paragraphs. */
  readonly lines: readonly string[];
}

/** What a comment on repairs of one kind names at most. */
const mostReasons = 8;

/**
 * Says why repairs were made, once for each kind in a paragraph, and what else somebody should
 * look at.
 */
export function remarksOn(
  manuscript: Manuscript,
  plan: Plan,
  { suggestions }: CleanText,
  diagnostics: readonly Diagnostic[],
): Remark[] {
  return [
    ...repairsIn(manuscript, plan.made),
    ...plan.left.map((edit) => proposed('Not repaired here', edit)),
    ...suggestions.map((edit) => proposed('Suggested', edit)),
    ...diagnostics.map(({ code, severity, message, source }) => ({
      span: source,
      lines: [message, `${severity}, ${code}`],
    })),
  ].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function proposed(kind: string, { source, before, after, reason, rule }: Edit): Remark {
  return { span: source, lines: [`${kind}: «${before}» → «${after}». ${reason}`, rule] };
}

function repairsIn(manuscript: Manuscript, edits: readonly Edit[]): Remark[] {
  const kinds = new Map<Paragraph | undefined, Map<string, Edit[]>>();
  for (const edit of edits) {
    const paragraph = placeBefore(manuscript, edit.source.start)?.run.paragraph;
    const ofParagraph = kinds.get(paragraph) ?? new Map<string, Edit[]>();
    kinds.set(paragraph, ofParagraph);
    const ofRule = ofParagraph.get(edit.rule) ?? [];
    ofParagraph.set(edit.rule, ofRule);
    ofRule.push(edit);
  }
  return [...kinds.values()].flatMap((rules) => [...rules.values()].map(repaired));
}

function repaired(edits: readonly Edit[]): Remark {
  const [first] = edits;
  const reasons = [...new Set(edits.map(({ reason }) => reason))];
  const more = reasons.length - mostReasons;
  return {
    span: first?.source ?? null,
    lines: [
      ...reasons.slice(0, mostReasons),
      ...(more > 0 ? [`And ${more} more.`] : []),
      `${first?.rule}${edits.length > 1 ? `, ${edits.length} places` : ''}`,
    ],
  };
}
