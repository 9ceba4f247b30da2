import type { Located } from '../finding';
import { expectText } from '../text';
import { detectLanguage } from './detect';
import type { Detection } from './detection';
import { type LanguageWord, languageWords } from './features';
import { languagesOf, models, scoreWords } from './model';

/** A run of a mixed text in one language. */
export type LanguageRun = Located & Detection;

/** What it costs, in logarithms, to take words for a language beyond the thirteen. */
const entryOfUnknown = 4;

/** What a run can be: a language in the letters that it is known by, or anything in other ones. */
interface Track {
  readonly language: string;
  readonly script: LanguageWord['script'];
  /** What it costs, beside the change, to begin: more where nobody knows the language. */
  readonly entry: number;
  /** Where the language stands in the model of the script, as often as it does. */
  readonly places: readonly number[];
}

const tracks: readonly Track[] = [
  ...tracksOf('Cyrl'),
  ...tracksOf('Latn'),
  { language: 'und', script: 'Arab', entry: 0, places: [] },
  { language: 'und', script: 'other', entry: 0, places: [] },
];

function tracksOf(script: keyof typeof languagesOf): Track[] {
  const languages = languagesOf[script];
  return [...new Set(languages)].map((language) => ({
    language,
    script,
    entry: language === 'und' ? entryOfUnknown : 0,
    places: languages.flatMap((one, at) => (one === language ? [at] : [])),
  }));
}

/** What it costs, in logarithms, to change the language between two words. */
const switchCost = 7;

/** The same at a line break or behind a full stop. */
const switchCostAtStop = 3.5;

/** What it costs, for each word, to keep it in a run of another script. */
const otherScriptCost = 4.6;

/** What a word costs at most in a language of its own script. */
const mostCost = 4;

/** So many letters count as a word in scripts that are written without blanks. */
const lettersOfWord = 6;

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
    const track = tracks[path[first] ?? 0];
    if (track !== undefined) runs.push(readRun(text, words, first, at, track));
    first = at;
  }
  return runs;
}

function readRun(
  text: string,
  words: readonly LanguageWord[],
  first: number,
  end: number,
  { language, script }: Track,
): LanguageRun {
  const start = words[first]?.start ?? 0;
  const stop = words[end - 1]?.end ?? start;
  const rest = text.slice(stop, words[end]?.start ?? text.length);
  const signs = /^[.!?…»”"')\]]{1,8}/u.exec(rest)?.[0].length ?? 0;
  const span = { start, end: stop + signs };
  const alone = detectLanguage(text.slice(span.start, span.end));
  const isSure = end - first >= longRun || script === 'other' || alone.language === language;
  const found = isSure ? alone : { ...alone, language, confidence: 0 };
  return { ...found, span, source: span };
}

/** The cheapest row of tracks, one for each word (Viterbi). */
function bestPath(text: string, words: readonly LanguageWord[]): Uint8Array {
  const count = tracks.length;
  const from = new Uint8Array(words.length * count);
  let costs = Float64Array.from(tracks, ({ entry }) => entry);
  words.forEach((word, at) => {
    const cheapest = costs.reduce((best, cost, one) => (cost < (costs[best] ?? 0) ? one : best), 0);
    const change = (costs[cheapest] ?? 0) + costOfChange(text, words[at - 1], word);
    const own = wordCosts(word);
    costs = costs.map((cost, one) => {
      const changed = change + (tracks[one]?.entry ?? 0);
      from[at * count + one] = changed < cost ? cheapest : one;
      return Math.min(cost, changed) + (own[one] ?? 0);
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

/** What each track pays for a word: less the more probable the word is in its language. */
function wordCosts(word: LanguageWord): number[] {
  if (word.script !== 'Cyrl' && word.script !== 'Latn') {
    const foreign = otherScriptCost * Math.max(1, word.letters.length / lettersOfWord);
    return tracks.map(({ script }) => (script === word.script ? 0 : foreign));
  }
  const model = models[word.script]();
  const scores = scoreWords(model, [word]);
  const most = scores.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  return tracks.map(({ script, places }) => {
    if (script !== word.script) return otherScriptCost;
    const best = Math.max(...places.map((at) => scores[at] ?? 0));
    return Math.min(mostCost, most - best);
  });
}
