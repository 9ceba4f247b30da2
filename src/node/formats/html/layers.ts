import type { Span } from '../../../finding';
import { type Markup, markup } from './markup';

/** A range of a text that is marked; ranges may overlap. */
export interface Layer {
  readonly span: Span;
  readonly tag: 'mark' | 'span' | 'a';
  readonly className?: string;
  /** For links to it; set on the first piece. */
  readonly id?: string;
  readonly href?: string;
  /** What is said on hover. */
  readonly why?: string;
}

/**
 * A stretch of text with its layers. Where layers overlap, the text is cut into pieces, and each
 * piece lies in all of its layers.
 */
export function layered(text: string, within: Span, layers: readonly Layer[]): Markup[] {
  const here = layers.filter(({ span }) => isWithin(span, within));
  const cuts = new Set([within.start, within.end]);
  for (const { span } of here) {
    cuts.add(Math.max(span.start, within.start));
    cuts.add(Math.min(span.end, within.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: Markup[] = [];
  places.forEach((start, at) => {
    for (const layer of here)
      if (isEmptyAt(layer, start)) pieces.push(wrapped(markup``, layer, start));
    const end = places[at + 1];
    if (end === undefined) return;
    const around = here.filter(({ span }) => span.start <= start && end <= span.end);
    pieces.push(
      around.reduceRight(
        (inner, layer) => wrapped(inner, layer, start),
        markup`${text.slice(start, end)}`,
      ),
    );
  });
  return pieces;
}

function isWithin({ start, end }: Span, within: Span): boolean {
  if (start === end) return within.start <= start && start < within.end;
  return start < within.end && within.start < end;
}

function isEmptyAt({ span }: Layer, offset: number): boolean {
  return span.start === offset && span.end === offset;
}

function wrapped(
  inner: Markup,
  { span, tag, className, id, href, why }: Layer,
  start: number,
): Markup {
  const attributes = [
    className === undefined ? markup`` : markup` class="${className}"`,
    id === undefined || start !== span.start ? markup`` : markup` id="${id}"`,
    href === undefined ? markup`` : markup` href="${href}"`,
    why === undefined ? markup`` : markup` tabindex="0" data-why="${why}"`,
  ];
  return markup`<${{ html: tag }}${attributes}>${inner}</${{ html: tag }}>`;
}
