import { francAll } from 'franc';
import type { Detection } from './detection';
import type { LanguageWord } from './features';
import { mayBeWritten } from './written-letters';

/** Languages of franc by the code of the macrolanguage, where that is the usual one. */
const macro: Readonly<Record<string, string>> = { als: 'sqi', ekk: 'est', lvs: 'lav' };

/**
 * What franc is not asked for in a script: the languages of the model, which has spoken already;
 * in Cyrillic letters those that it takes a hundred others for, so that South Slavic ones are left;
 * in Arabic ones Dari, which is written as Persian is.
 */
const unasked: Readonly<Record<string, readonly string[]>> = {
  Cyrl: 'kaz kir tat khk tgk rus ukr bel uzn azj tuk bos kbd koi'.split(' '),
  Latn: 'uzn tur azj eng'.split(' '),
  Arab: ['prs'],
};

/**
 * How far the best language of franc stands before the second one, times the square root of the
 * length, where every other answer is right: measured on texts of 300 languages, half of which
 * franc does not know.
 */
const evenLead = 0.9;

/** Below this confidence the language is left open. */
const leastConfidence = 0.29;

/** How much of a text franc reads. */
const mostRead = 2048;

/**
 * The language by franc, for texts outside the thirteen.
 *
 * @param text any text
 * @param script its script
 * @param words the words of that script
 */
export function otherLanguage(
  text: string,
  script: string,
  words: readonly LanguageWord[],
): Detection {
  const open = { language: 'und', script, confidence: 0 };
  const common = words.filter(({ isName }) => !isName).map(({ letters }) => letters);
  const [best, second] = francAll(text, { ignore: [...(unasked[script] ?? [])] }).filter(
    ([language]) => mayBeWritten(language, common),
  );
  if (best === undefined || best[0] === 'und') return open;
  const lead = (best[1] - (second?.[1] ?? 0)) * Math.sqrt(Math.min(text.length, mostRead));
  const confidence = Math.round((1000 * lead) / (lead + evenLead)) / 1000;
  if (confidence < leastConfidence) return open;
  return { language: macro[best[0]] ?? best[0], script, confidence };
}
