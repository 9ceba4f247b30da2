/**
 * A range of a text: UTF-16 code units from `start` up to `end`, which is exclusive.
 *
 * @example
 * const span: Span = { start: 0, end: 4 };
 * 'шарт туралы'.slice(span.start, span.end); // => 'шарт'
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A place in both texts: `span` in the repaired text, `source` in the text as it was given.
 *
 * @example
 * const text = normalize('Халықаралық  шарт');
 * const place: Located = { span: { start: 12, end: 16 }, source: { start: 13, end: 17 } };
 * text.toSource(place.span); // => { start: 13, end: 17 }
 */
export interface Located {
  readonly span: Span;
  readonly source: Span;
}

/**
 * Tells whether two ranges share at least one character.
 *
 * @example
 * overlaps({ start: 0, end: 3 }, { start: 2, end: 5 }); // => true
 */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * Tells whether the first range holds the whole second one.
 *
 * @example
 * contains({ start: 0, end: 5 }, { start: 2, end: 5 }); // => true
 */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Keeps, of findings that overlap, the longest; of equally long ones the first in the list.
 *
 * @param findings findings in order of preference
 * @param spanOf where a finding stands
 * @returns the findings that are left, in reading order
 *
 * @example
 * longest(['шарт', 'шарты'], (word) => ({ start: 0, end: word.length })); // => ['шарты']
 */
export function longest<T>(findings: readonly T[], spanOf: (finding: T) => Span): T[] {
  const ranked = [...findings].sort((a, b) => {
    const [one, other] = [spanOf(a), spanOf(b)];
    return one.start - other.start || other.end - one.end;
  });
  const kept: T[] = [];
  for (const candidate of ranked) {
    const last = kept.at(-1);
    const span = spanOf(candidate);
    if (last === undefined || !overlaps(spanOf(last), span)) kept.push(candidate);
    else if (lengthOf(span) > lengthOf(spanOf(last))) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
