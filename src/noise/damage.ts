import type { Span } from '../finding';
import type { Census } from './census';

/** A kind of damage that shows all over a document, whatever its language is. */
export interface Damage {
  readonly title: string;
  /** A cheap test of what the document is made of: where it fails, it does not show. */
  readonly needs: (census: Census) => boolean;
  /** How it shows. */
  readonly sign: RegExp;
  /** How often at least, and at least once in so many characters. */
  readonly least: number;
  readonly stretch: number;
  /** Whether a change mends it: what stood there, and what shall. */
  readonly isMended: (before: string, after: string) => boolean;
}

const cyrillic = /[\u0400-\u052F]/u;

/** The kinds, each with what mends it. */
export const damages: readonly Damage[] = [
  {
    title: 'Latin letters in Cyrillic words',
    needs: ({ mixesScripts }) => mixesScripts,
    sign: /[a-z\u0259](?<=[\u0400-\u052F].)(?=[\u0400-\u052F])/gu,
    least: 10,
    stretch: 1000,
    isMended: (before, after) => /^[a-z\u0259]+$/iu.test(before) && cyrillic.test(after),
  },
  {
    title: 'soft hyphens in words',
    needs: ({ hasAny }) => hasAny('\u00AD\u00AC'),
    sign: /[\u00AD\u00AC](?<=\p{Ll}.)(?=\p{Ll})/gu,
    least: 10,
    // Pages of the web and catalogues of messages have some where words may be cut.
    stretch: 200,
    isMended: (before, after) => /^[\u00AD\u00AC]+$/u.test(before) && after === '',
  },
  {
    title: 'paragraphs glued at two stops',
    needs: ({ has }) => has('stop', 'stop'),
    sign: /\.\.(?<=[\p{Ll}\p{Nd}]..)(?=\p{Lu}\p{Ll})/gu,
    least: 3,
    stretch: 1000,
    isMended: (_, after) => after.includes('\n\n'),
  },
];

/**
 * Tells whether a document is full of a kind of damage. What mends it is right in any language.
 *
 * @param document the text
 * @param census what it is made of
 * @param damage the kind
 *
 * @example
 * import { takeCensus } from 'src/noise/census.ts';
 * const text = 'таза мәтін';
 * damages.some((damage) => isFullOf(text, takeCensus(text), damage)); // => false
 */
export function isFullOf(
  document: string,
  census: Census,
  { needs, sign, least, stretch }: Damage,
): boolean {
  if (!needs(census)) return false;
  let count = 0;
  for (const _ of document.matchAll(sign)) count += 1;
  return count >= least && count * stretch >= document.length;
}

/**
 * Tells of which kind of damage a change would mend something.
 *
 * @param text the text
 * @param place where the change is
 * @param after what shall stand there
 *
 * @example
 * damageMendedBy('сло\u00ADво', { start: 3, end: 4 }, '')?.title; // => 'soft hyphens in words'
 */
export function damageMendedBy(text: string, place: Span, after: string): Damage | undefined {
  const before = text.slice(place.start, place.end);
  return damages.find(({ isMended }) => isMended(before, after));
}
