import { expectText } from '../text';
import { strangeWords } from './alphabets';
import { arabicLanguage } from './arabic';
import type { Detection } from './detection';
import { type LanguageWord, languageWords } from './features';
import { type LanguageModel, models, scoreWords } from './model';
import { isForeign, otherLanguage } from './others';
import { scriptOfText } from './scripts';
import { cyrillicUzbek } from './uzbek';

/** How many words of a text are read: more do not change the answer. */
const mostWords = 200;

/** What a word with a letter that a language does not write costs it, in logarithms. */
const strangeLetterCost = 4;

/** Below this confidence the language is left open. */
const leastConfidence = 0.2;

/**
 * Tells the language of a text, right also on short text and on text with look-alike letters of
 * another script. Kazakh in Latin or Arabic letters is Kazakh in that script.
 *
 * @param text any text, repaired or not
 * @returns one of the thirteen languages that meet in Kazakh texts, or whatever franc knows
 *
 * @example
 * detectLanguage('Халықаралық шарттар туралы').language; // => 'kaz'
 * detectLanguage('Халықаралық шарттар туралы').script; // => 'Cyrl'
 * detectLanguage('2014').language; // => 'und'
 */
export function detectLanguage(text: string): Detection {
  expectText(text, 'detectLanguage');
  const words = languageWords(text, mostWords);
  const script = mainScript(words) ?? scriptOfText(text);
  if (script === 'Arab') return arabicLanguage(text) ?? otherLanguage(text, script);
  if (script !== 'Cyrl' && script !== 'Latn') return otherLanguage(text, script);
  const own = differentWords(words.filter((word) => word.script === script));
  if (own.length === 0) return { language: 'und', script, confidence: 0 };
  const best = bestOf(models[script](), own);
  const letters = own.map((word) => word.letters);
  const uzbek = cyrillicUzbek(letters);
  if (uzbek > 0) return { language: 'uzb', script, confidence: round(1 - 0.5 ** uzbek) };
  if (isForeign(best.language, letters)) {
    const other = otherLanguage(text, script, best.language);
    if (other.language !== 'und') return other;
  }
  const isOpen = best.confidence < leastConfidence;
  return { language: isOpen ? 'und' : best.language, script, confidence: best.confidence };
}

/** The best language of a model, and how probable it is among the others. */
function bestOf(model: LanguageModel, words: readonly LanguageWord[]) {
  const strange = strangeWords(
    words.map((word) => word.letters),
    model.languages,
  );
  const scores = scoreWords(model, words).map(
    (score, at) => score - strangeLetterCost * (strange[at] ?? 0),
  );
  const best = scores.reduce((one, score, at) => (score > (scores[one] ?? 0) ? at : one), 0);
  const most = scores[best] ?? 0;
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return { language: model.languages[best] ?? 'und', confidence: round(1 / total) };
}

/** Each word where it first stands: said twice, it is no more evidence. */
function differentWords(words: readonly LanguageWord[]): LanguageWord[] {
  const known = new Set<string>();
  return words.filter(({ letters }) => known.size < known.add(letters).size);
}

/** The script of most letters in words. */
function mainScript(words: readonly LanguageWord[]): LanguageWord['script'] | undefined {
  const letters = { Cyrl: 0, Latn: 0, Arab: 0, other: 0 };
  for (const word of words) letters[word.script] += word.letters.length;
  const scripts = ['Cyrl', 'Latn', 'Arab'] as const;
  const best = scripts.reduce((one, other) => (letters[other] > letters[one] ? other : one));
  return letters[best] > 0 && letters[best] >= letters.other ? best : undefined;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
