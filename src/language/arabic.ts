import type { Detection } from './detection';

/** Letters of Kazakh in Arabic script that Arabic and Persian lack: high hamza, ۋ ى ە ڭ ۇ. */
const kazakh = /[\u0674-\u0678\u06CB\u06D5\u06AD\u06C7]/gu;

/** The high hamza and its letters, which make a word soft: of Kazakh and Kyrgyz only. */
const softening = /[\u0674-\u0678]/u;

/** The letter of ы and і, of which Kazakh is full; Arabic ends words with it. */
const vowel = /\u0649/gu;

/** Letters of Arabic that Kazakh does not write: ة ث ذ ص ض ط ظ أ إ آ. */
const arabic = /[\u0629\u062B\u0630\u0635-\u0638\u0623\u0625\u0622]/gu;

/** Letters of Uyghur that Kazakh hardly uses: ئ ې ۈ, غ خ ھ, for which it has ع and ح. */
const uyghur = /[\u0626\u06D0\u06C8\u063A\u062E\u06BE]/gu;

/** Letters of Persian and Kurdish that Kazakh does not use: ی ێ ڕ ڵ ک. */
const iranian = /[\u06CC\u06CE\u0695\u06B5\u06A9]/gu;

/** Letters of Kyrgyz in Arabic script: ۅ ۉ. */
const kyrgyz = /[\u06C5\u06C9]/gu;

/**
 * Recognises Kazakh in Arabic letters.
 *
 * @param text a text in Arabic script
 * @returns `undefined` when it is another language
 */
export function arabicLanguage(text: string): Detection | undefined {
  const head = text.slice(0, 4000);
  const count = (letters: RegExp) => head.match(letters)?.length ?? 0;
  const own = count(kazakh);
  const signs = own + count(vowel);
  const rivals = 2 * count(uyghur) + 3 * count(kyrgyz) + count(arabic) + count(iranian);
  if (own === 0 || signs < 2 || rivals > signs || (!softening.test(head) && rivals > 0))
    return undefined;
  return { language: 'kaz', script: 'Arab', confidence: signs / (signs + rivals + 1) };
}
