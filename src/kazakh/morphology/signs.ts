import type { Analysis } from './analyses';
import type { Knowledge } from './derived';

/**
 * The signs by which readings of a word are compared.
 *
 * @param word small letters
 * @param analysis one reading of it
 * @param known what the lexicon knows of its dictionary form
 */
export function signsOf(word: string, analysis: Analysis, known: Knowledge): string[] {
  const { lemma, isVerb, tags, marks } = analysis;
  const kind = isVerb ? 'v' : 'n';
  const own = isVerb ? known.verb : known.noun;
  const signs = [
    `${kind} known ${own}${tags.length === 0 ? ' bare' : ''}`,
    `${kind} length ${Math.min(lemma.length, 6)}${own > 0 ? ' known' : ''}`,
    `${kind} chain ${tags.join('+')}`,
    ...marks.map((mark) => `${kind} ${mark}${own > 0 ? ' known' : ''}`),
  ];
  if (tags.length === 0)
    signs.push(`${kind} bare ${word.slice(-2)}`, `${kind} bare ${word.slice(-3)}`);
  if (own === 0 || tags.length === 0) {
    for (let size = 1; size <= 3; size += 1) signs.push(`${kind} end ${lemma.slice(-size)}`);
  }
  tags.forEach((tag, at) => {
    signs.push(`${kind} ${tag}`, `${kind} ${tags[at - 1] ?? ''}>${tag}`);
  });
  const first = tags[0];
  if (first !== undefined) signs.push(`${first} after ${lemma.slice(-1)}`, `${first} known ${own}`);
  return signs;
}

/** How many buckets the signs are spread over. */
export const signBuckets = 8192;

/** The bucket of a sign. */
export function bucketOf(sign: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sign.length; at += 1)
    hash = Math.imul(hash ^ sign.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % signBuckets;
}
