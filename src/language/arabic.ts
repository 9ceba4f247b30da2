import type { Detection } from './detect';

/** Letters of Kazakh in Arabic script that Arabic and Persian lack: high hamza, ۋ ى ە ڭ ۆ ۇ. */
const kazakh = /[\u0674-\u0678\u06CB\u06D5\u06AD\u06C6\u06C7]/gu;

/** The high hamza and its letters, which make a word soft: of Kazakh and Kyrgyz only. */
const softening = /[\u0674-\u0678]/u;

/** Letters of Uyghur that Kazakh does not use: ئ ې ۈ. */
const uyghur = /[\u0626\u06D0\u06C8]/gu;

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
  const signs = count(kazakh);
  const rivals = 2 * count(uyghur) + 3 * count(kyrgyz);
  if (signs < 2 || rivals > signs || (!softening.test(head) && rivals > 0)) return undefined;
  return { language: 'kaz', script: 'Arab', confidence: signs / (signs + rivals + 1) };
}
