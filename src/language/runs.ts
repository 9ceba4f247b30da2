import type { Located } from '../finding';
import { expectText } from '../text';
import { detectLanguage } from './detect';
import type { Detection } from './detection';
import { type LanguageWord, languageWords } from './features';
import { languagesOf, models, scoreWords } from './model';

/** A run of a mixed text in one language. */
export type LanguageRun = Located & Detection;

/** The languages that a run can be in, each once. */
const languages = [...new Set([...languagesOf.Cyrl, ...languagesOf.Latn])];

/** What it costs, in logarithms, to change the language between two words. */
const switchCost = 7;

/** The same at a line break or behind a full stop. */
const switchCostAtStop = 3.5;

/** What it costs to take a word for a language that is not written in its script. */
const otherScriptCost = 4;

/** From this many words on, a run is looked at again as a text of its own. */
const longRun = 5;

/**
 * Cuts a text that mixes languages into runs of one language each: the most probable reading, in
 * which every change of language has its price.
 *
 * @param text any text, taken as it is
 * @returns the runs in order, from their first word to their last; empty for a text without words
 *
 * @example
 * const runs = detectLanguages('Осы Шарт екі данада жасалды. Настоящий Договор составлен в двух экземплярах.');
 * runs.map((run) => run.language); // => ['kaz', 'rus']
 */
export function detectLanguages(text: string): LanguageRun[] {
  expectText(text, 'detectLanguages');
  const words = languageWords(text);
  const path = bestPath(text, words);
  const runs: LanguageRun[] = [];
  let first = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && path[at] === path[first]) continue;
    runs.push(readRun(text, words, first, at, languages[path[first] ?? 0] ?? 'und'));
    first = at;
  }
  return runs;
}

function readRun(
  text: string,
  words: readonly LanguageWord[],
  first: number,
  end: number,
  language: string,
): LanguageRun {
  const start = words[first]?.start ?? 0;
  const stop = words[end - 1]?.end ?? start;
  const rest = text.slice(stop, words[end]?.start ?? text.length);
  const signs = /^[.!?…»”"')\]]{1,8}/u.exec(rest)?.[0].length ?? 0;
  const span = { start, end: stop + signs };
  const alone = detectLanguage(text.slice(span.start, span.end));
  const found = end - first >= longRun && alone.language !== 'und' ? alone : { ...alone, language };
  return { ...found, span, source: span };
}

/** The cheapest row of languages, one for each word (Viterbi). */
function bestPath(text: string, words: readonly LanguageWord[]): Uint8Array {
  const count = languages.length;
  const from = new Uint8Array(words.length * count);
  let costs = new Float64Array(count);
  words.forEach((word, at) => {
    const cheapest = costs.reduce((best, cost, one) => (cost < (costs[best] ?? 0) ? one : best), 0);
    const change = (costs[cheapest] ?? 0) + costOfChange(text, words[at - 1], word);
    const own = wordCosts(word);
    costs = costs.map((cost, one) => {
      const changes = change < cost;
      from[at * count + one] = changes ? cheapest : one;
      return Math.min(cost, change) + (own[one] ?? 0);
    });
  });
  const path = new Uint8Array(words.length);
  let last = costs.reduce((best, cost, one) => (cost < (costs[best] ?? 0) ? one : best), 0);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    path[at] = last;
    last = from[at * count + last] ?? 0;
  }
  return path;
}

function costOfChange(text: string, before: LanguageWord | undefined, word: LanguageWord): number {
  if (before === undefined) return switchCost;
  const gap = text.slice(before.end, Math.min(word.start, before.end + 20));
  return /[.!?…\n\r|/()]/u.test(gap) ? switchCostAtStop : switchCost;
}

/** What each language pays for a word: less the more probable the word is in it. */
function wordCosts(word: LanguageWord): number[] {
  if (word.script !== 'Cyrl' && word.script !== 'Latn') return languages.map(() => 0);
  const model = models[word.script]();
  const scores = scoreWords(model, [word]);
  const most = scores.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  return languages.map((language) => {
    const at = model.languages.indexOf(language);
    if (at < 0) return otherScriptCost;
    return Math.min(otherScriptCost, most - (scores[at] ?? 0));
  });
}
