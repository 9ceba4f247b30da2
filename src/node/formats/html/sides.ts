import type { Edit } from '../../../edit';
import type { Span } from '../../../finding';
import type { Report } from '../format';
import { onOneLine } from '../table';
import { type Layer, layered } from './layers';
import { type Markup, markup } from './markup';

/** The text as given and as repaired, paragraph by paragraph, with every repair marked. */
export function sides({ findings }: Report): Markup {
  const { clean } = findings;
  const given = [...repairLayers(clean.edits, 'source'), ...findingLayers(findings)];
  const made = [
    ...repairLayers(clean.edits, 'span'),
    ...maybeLayers(clean.suggestions),
    ...meaningLayers(findings),
  ];
  let done = 0;
  const rows = paragraphsOf(clean.text).map((span, at, all) => {
    const end = at === all.length - 1 ? clean.source.length : clean.toSource(span).end;
    const before = layered(clean.source, { start: done, end }, given);
    done = Math.max(done, end);
    return markup`<div class="given">${before}</div><div class="made">${layered(clean.text, span, made)}</div>\n`;
  });
  return markup`<section><h2>Text</h2><div class="sides"><div class="head">as given</div><div class="head">repaired</div>
${rows}</div></section>`;
}

/** Paragraphs with the line breaks that end them; together they are the whole text. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: breaks } of text.matchAll(/\n+/gu)) {
    spans.push({ start, end: index + breaks.length });
    start = index + breaks.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function repairLayers(edits: readonly Edit[], side: 'source' | 'span'): Layer[] {
  return edits.map((edit) => ({
    span: edit[side],
    tag: 'mark',
    why: `${edit.rule}: ${shown(edit.before)} → ${shown(edit.after)}. ${edit.reason}`,
  }));
}

function maybeLayers(suggestions: readonly Edit[]): Layer[] {
  return suggestions.map(({ span, rule, before, after, reason }) => ({
    span,
    tag: 'mark',
    className: 'maybe',
    why: `${rule}, not certain: ${shown(before)} → ${shown(after)}? ${reason}`,
  }));
}

function findingLayers({ diagnostics }: Report['findings']): Layer[] {
  return diagnostics.flatMap(({ source, code, message }, at) =>
    source === null
      ? []
      : [
          {
            span: source,
            tag: 'span',
            className: 'finding',
            id: `f${at + 1}`,
            why: `${code}: ${message}`,
          },
        ],
  );
}

function meaningLayers({ treaties = [], citations }: Report['findings']): Layer[] {
  return [
    ...treaties.map(({ span, title, term, signed }, at) => ({
      span,
      tag: 'span' as const,
      className: 'treaty',
      id: `t${at + 1}`,
      why: `${title ?? term}, ${signed ?? 'no date'}`,
    })),
    ...(citations?.citations ?? []).map(({ span, items }, at) => {
      const reference = items.find((item) => item.reference !== null)?.reference;
      const href = typeof reference === 'number' ? `#r${reference + 1}` : `#c${at + 1}-row`;
      return { span, tag: 'a' as const, id: `c${at + 1}`, href };
    }),
  ];
}

function shown(text: string): string {
  return text === '' ? 'nothing' : `«${onOneLine(text.replace(/\u00A0/gu, '⍽'))}»`;
}
