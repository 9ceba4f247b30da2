import { once } from '../once';
import { type PassageEvidence, weighPassage } from './passage-evidence';
import { isPlainlyForeign, isPlainlyKazakh, mayBeKazakh } from './passage-language';

/** What the letters of the stretches of a document tell, without any word looked up. */
export interface Blocks {
  /** Any stretch is Kazakh beyond doubt. */
  readonly hasKazakh: () => boolean;
  /** A stretch is of another language beyond doubt, and none may be Kazakh. */
  readonly areForeign: () => boolean;
  /** Tells whether the stretch with an offset in it is of another language beyond doubt. */
  readonly isForeignAt: (at: number) => boolean;
}

/** A stretch is this long. */
export const blockLength = 1024;

/**
 * Weighs a document stretch by stretch, each once and only where it is asked for.
 *
 * @param document the whole text
 *
 * @example
 * weighBlocks('Україна').areForeign(); // => false
 */
export function weighBlocks(document: string): Blocks {
  const count = Math.ceil(document.length / blockLength);
  const weighed: PassageEvidence[] = [];
  const evidenceOf = (block: number): PassageEvidence => {
    const known = weighed[block];
    if (known !== undefined) return known;
    const start = block * blockLength;
    const evidence = weighPassage(document.slice(start, start + blockLength));
    weighed[block] = evidence;
    return evidence;
  };
  const has = (isSuch: (evidence: PassageEvidence) => boolean): boolean => {
    for (let block = 0; block < count; block += 1) if (isSuch(evidenceOf(block))) return true;
    return false;
  };
  const hasKazakh = once(() => has(isPlainlyKazakh));
  return {
    hasKazakh,
    areForeign: once(() => !hasKazakh() && has(isPlainlyForeign) && !has(mayBeKazakh)),
    isForeignAt: (at) =>
      at < document.length && isPlainlyForeign(evidenceOf(Math.floor(at / blockLength))),
  };
}
