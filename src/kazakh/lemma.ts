import { expectText } from '../text';
import { characterClass, classAt } from './characters';
import { fixedLemma, isName, knowledgeOf } from './morphology/lexicon';
import { type Ranked, rankedAnalyses } from './morphology/ranking';
import { isNumberEnding } from './number-endings';

/** How many readings are given at most, and how far behind the best one they may be. */
const mostLemmas = 5;
const widestGap = 6;

/** Longer words are not read: no word of the language is as long. */
const longestWord = 60;

/** Endings that make common nouns and adjectives: of abstract nouns, of persons, of qualities. */
const derived = /.{3}(?:[лдт][ыі][қк]|[шл][ыі]|[дт][ыі]|с[ыі]з|[мпб][ае]|[ғгқк][ыі]ш|у)$/u;

/** Particles that a hyphen joins to a word. */
const particles = new Set(['ақ', 'ау', 'ай', 'мыс', 'шы', 'ші', 'ді', 'ды']);

/**
 * The dictionary forms a word may belong to, the best first; a verb's is its bare stem. Names keep
 * their capital letter.
 *
 * @param word one word, as it stands in a text
 * @returns at least one form
 *
 * @example
 * lemmatize('шарттардың')[0]; // => 'шарт'
 * lemmatize('бекітілген')[0]; // => 'бекіт'
 * lemmatize('Қазақстанның')[0]; // => 'Қазақстан'
 */
export function lemmatize(word: string): string[] {
  expectText(word, 'lemmatize');
  const small = word.toLowerCase();
  const fixed = fixedLemma(small);
  if (fixed !== undefined) return [isCapital(word) && isName(fixed) ? capitalized(fixed) : fixed];
  if (word.length > longestWord || !/[\u0400-\u052F]/u.test(word)) return [numberOf(word)];
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return compoundLemmas(word.slice(0, hyphen), word.slice(hyphen + 1));
  if (!/^[\u0400-\u052F]+$/u.test(word))
    return [/^\p{Lu}/u.test(word) && word.length < 4 ? word : small];
  return bestReadings(small).map((reading) => restoreCase(word, reading));
}

function bestReadings(word: string): Ranked[] {
  const ranked = rankedAnalyses(word);
  const best = ranked[0]?.score ?? 0;
  const near = new Map<string, Ranked>();
  for (const reading of ranked) {
    if (best - reading.score > widestGap || near.size >= mostLemmas) break;
    if (!near.has(reading.lemma)) near.set(reading.lemma, reading);
  }
  return [...near.values()];
}

/** 20-шы → 20, КСРО-дағы → КСРО, ертең-ақ → ертең, қарым-қатынасты → қарым-қатынас. */
function compoundLemmas(head: string, tail: string): string[] {
  const small = tail.toLowerCase();
  if (/^[\d.,%]+$/u.test(head))
    return isNumberEnding(small) ? [numberOf(head)] : [`${head}-${small}`];
  if (particles.has(small)) return lemmatize(head);
  const isShort = head === head.toUpperCase() || !/[\u0400-\u052F]/u.test(head);
  if (isShort && isNumberEnding(small)) return [head];
  return lemmatize(tail).map(
    (lemma) => `${isCapital(tail) ? head : lowerHead(head, lemma)}-${lemma}`,
  );
}

function lowerHead(head: string, lemma: string): string {
  return isCapital(lemma) ? head : head.toLowerCase();
}

/** The digits of a number without the endings and signs behind them. */
function numberOf(word: string): string {
  return /^\d+(?:[.,:]\d+)*/u.exec(word)?.[0] ?? word;
}

function isCapital(word: string): boolean {
  return classAt(word, 0) === characterClass.capital;
}

/** An abbreviation stays in capitals, a name keeps its first one, other words lose it. */
function restoreCase(word: string, { lemma, isVerb, tags }: Ranked): string {
  if (!isCapital(word)) return lemma;
  if (word.length > 1 && word.length <= 5 && word === word.toUpperCase())
    return lemma.toUpperCase();
  const { noun, verb } = knowledgeOf(lemma);
  const isKnown = noun > 0 || verb > 0 || fixedLemma(lemma) !== undefined;
  const isCommon = (isVerb && tags.length > 0) || (isKnown ? !isName(lemma) : derived.test(lemma));
  return isCommon ? lemma : capitalized(lemma);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
