import { expectText } from '../text';
import { strangeWords } from './alphabets';
import { arabicLanguage } from './arabic';
import type { Detection } from './detection';
import { type LanguageWord, languageWords } from './features';
import { type LanguageModel, models, nameShare, scoreWords } from './model';
import { otherLanguage } from './others';
import { scriptOfText } from './scripts';

/** How many words of a text are read: more do not change the answer. */
const mostWords = 200;

/** What a word with a letter that a language does not write costs it, in logarithms. */
const strangeLetterCost = 6;

/** What a language must be ahead, in logarithms, that is seldom met in the script. */
const seldomCost = 3;

/** What speaks for a language beyond the thirteen must be ahead. */
const unknownCost = 8;

/** How much more it counts where it is asked how sure the answer is. */
const caution = 2;

/**
 * From this many Cyrillic words on nothing is Kazakh that may as well be unknown; nor are Latin
 * ones, which many languages have, or words with a letter that is not Kazakh.
 */
const strictFrom = 7;

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
  if (script === 'Arab') return arabicLanguage(text) ?? otherLanguage(text, script, words);
  if (script !== 'Cyrl' && script !== 'Latn') return otherLanguage(text, script, words);
  const own = differentWords(words.filter((word) => word.script === script));
  if (own.length === 0) return { language: 'und', script, confidence: 0 };
  const best = bestOf(models[script](), own, text);
  if (best.language === 'und' || best.isOpen) return otherLanguage(text, script, own);
  return { language: best.language, script, confidence: best.confidence };
}

/** The best language of a model, how probable it is, and whether that is too little to name it. */
function bestOf(model: LanguageModel, words: readonly LanguageWord[], text: string) {
  const scores = languageScores(model, words, text);
  const most = Math.max(...scores);
  const shares = new Map<string, number>();
  model.languages.forEach((language, at) => {
    const share = Math.exp((scores[at] ?? 0) - most);
    shares.set(language, (shares.get(language) ?? 0) + share);
  });
  const [language, share] = [...shares].reduce((one, other) => (other[1] > one[1] ? other : one));
  const total = [...shares.values()].reduce((sum, one) => sum + one, 0);
  // What may be unknown is named where it is seldom met, but never for certain.
  const doubt = (shares.get('und') ?? 0) * Math.exp(unknownCost + caution);
  const confidence = round(share / (total + doubt));
  const isStrict =
    language === 'kaz' &&
    (words.length >= strictFrom || words[0]?.script !== 'Cyrl' || hasStrangeLetters(words));
  const isOpen = (isStrict ? confidence : share / total) < leastConfidence;
  return { language, confidence, isOpen };
}

/** The evidence of words for each language, the letters that it does not write counted against it. */
function languageScores(
  model: LanguageModel,
  words: readonly LanguageWord[],
  text: string,
): Float64Array {
  const strange = strangeWords(
    words.map((word) => word.letters),
    model.languages,
  );
  const common = model.languages.length - model.seldom;
  const telling = words.filter((word) => !isInitial(text, word));
  return scoreWords(model, telling).map((score, at) => {
    const cost = model.languages[at] === 'und' ? unknownCost : at < common ? 0 : seldomCost;
    return score - strangeLetterCost * (strange[at] ?? 0) - cost;
  });
}

/** Whether any word has a letter that Kazakh does not write. */
function hasStrangeLetters(words: readonly LanguageWord[]): boolean {
  const [kazakh = 0] = strangeWords(
    words.map(({ letters }) => letters),
    ['kaz'],
  );
  return kazakh > 0;
}

/** Whether a word is a letter before a full stop: it stands for a name, and tells no more than itself. */
function isInitial(text: string, { start, end }: LanguageWord): boolean {
  return end - start === 1 && text.charAt(end) === '.';
}

/** Each word where it first stands: said twice, it is no more evidence. */
function differentWords(words: readonly LanguageWord[]): LanguageWord[] {
  const known = new Set<string>();
  return words.filter(({ letters }) => known.size < known.add(letters).size);
}

/** The script of most letters in words; those of names count less, which stay in their own script. */
function mainScript(words: readonly LanguageWord[]): LanguageWord['script'] | undefined {
  const letters = { Cyrl: 0, Latn: 0, Arab: 0, other: 0 };
  for (const { script, letters: own, isName } of words) {
    letters[script] += own.length * (isName ? nameShare : 1);
  }
  const scripts = ['Cyrl', 'Latn', 'Arab'] as const;
  const best = scripts.reduce((one, other) => (letters[other] > letters[one] ? other : one));
  return letters[best] > 0 && letters[best] >= letters.other ? best : undefined;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
