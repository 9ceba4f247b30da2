import { francAll } from 'franc';
import type { Located } from '../finding';
import { kazakhOnly } from '../kazakh/alphabet';
import { splitSentences } from '../kazakh/sentences';

/** The language of a text: ISO 639-3, `und` where it cannot be told; ISO 15924; 0 to 1. */
export interface Detection {
  readonly language: string;
  readonly script: string;
  readonly confidence: number;
}

/** A run of a mixed text in one language. */
export type LanguageRun = Located & Detection;

/**
 * Tells the language of a text.
 *
 * @example
 * detectLanguage('Халықаралық шарттар туралы заң').language; // => 'kaz'
 */
export function detectLanguage(text: string): Detection {
  const script = /\p{Script=Cyrillic}/u.test(text)
    ? 'Cyrl'
    : /\p{Script=Latin}/u.test(text)
      ? 'Latn'
      : 'Zyyy';
  const letters = [...text.toLowerCase()].filter((letter) => kazakhOnly.includes(letter)).length;
  if (letters > 0) return { language: 'kaz', script, confidence: Math.min(1, letters / 4) };
  const [best] = francAll(text);
  return { language: best?.[0] ?? 'und', script, confidence: best?.[1] ?? 0 };
}

/**
 * Cuts a text into runs of one language.
 *
 * @example
 * detectLanguages('Шарт қолданылады.').length; // => 1
 */
export function detectLanguages(text: string): LanguageRun[] {
  return splitSentences(text).map((span) => ({
    ...detectLanguage(text.slice(span.start, span.end)),
    span,
    source: span,
  }));
}
