/** Scripts that texts come in, by their code of ISO 15924. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Latn', /\p{Script=Latin}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

/** How much of a text is looked at. */
const sample = 4000;

/**
 * The script of most letters of a text.
 *
 * @param text any text
 * @returns a code of ISO 15924; `Zyyy` where there is no letter, `Zzzz` where it is another script
 */
export function scriptOfText(text: string): string {
  const head = text.slice(0, sample);
  let left = head.match(/\p{L}/gu)?.length ?? 0;
  let best = 'Zyyy';
  let most = 0;
  for (const [code, letters] of scripts) {
    const count = head.match(letters)?.length ?? 0;
    left -= count;
    if (count > most) [best, most] = [code, count];
  }
  return left > most ? 'Zzzz' : best;
}
