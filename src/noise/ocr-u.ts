import type { Rule } from './rule';
import { wordAround } from './word-around';

/** қонақүй (hotel) is the one compound in which ү stands beside қ. */
const compounds = /қонақүй|үйқ|жүзқ/iu;

/** Scanners read ұ as ү. Beside қ or ғ only ұ can stand. */
export const ocrU: Rule = {
  id: 'ocr-u',
  title: 'ү for ұ beside қ and ғ',
  why: 'ү is a front vowel, қ and ғ stand beside back vowels only; in 209,056 words of clean news there is no үқ, үғ or ғү, and қү only in қонақүй.',
  profile: 'ocr',
  needs: ({ hasAny }) => hasAny('\u04AF\u04AE'),
  pattern:
    /[\u04AE\u04AF](?=[\u049B\u049A\u0493\u0492])|(?<=[\u049B\u049A\u0493\u0492])[\u04AE\u04AF]/gu,
  fix: (match) => {
    const [letter] = match;
    const word = wordAround(match.input ?? '', match.index, match.index + 1);
    if (compounds.test(word)) return undefined;
    return {
      after: letter === '\u04AF' ? '\u04B1' : '\u04B0',
      certainty: 'evidence',
      reason: `Beside қ and ғ stands ұ, so «${word}» was misread.`,
    };
  },
  examples: [
    { before: 'халықаралық қүқық', after: 'халықаралық құқық' },
    { before: 'ҚҮҚЫҚ', after: 'ҚҰҚЫҚ' },
  ],
  keeps: ['қонақүйде', 'үкімет', 'күш', 'құқық', 'түрғын'],
};
