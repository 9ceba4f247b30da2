/*
 * Letters of this file that have a look-alike in another script are named by code point, so that
 * nobody has to trust the eye.
 */

/** The nine letters that Kazakh has and Russian lacks, small: ә ғ қ ң ө ұ ү һ і. */
export const kazakhOnly = '\u04D9\u0493\u049B\u04A3\u04E9\u04B1\u04AF\u04BB\u0456';

/** Vowels of the front row: ә е ө ү і и э ё (и counts as front where nothing else decides). */
export const frontVowels = '\u04D9\u0435\u04E9\u04AF\u0456\u044D\u0451';

/** Vowels of the back row: а о ұ ы я ю. */
export const backVowels = '\u0430\u043E\u04B1\u044B\u044F\u044E';

/** Vowels that take the row of their neighbours: и у. */
export const neutralVowels = '\u0438\u0443';

/** All vowels, small. */
export const vowels = frontVowels + backVowels + neutralVowels;

/** Consonants without voice; an ending after them begins with one too: к қ п т с ш щ ч ц х ф һ. */
export const voiceless = '\u043A\u049B\u043F\u0442\u0441\u0448\u0449\u0447\u0446\u0445\u0444\u04BB';

/**
 * Letters of other scripts that look like a Cyrillic letter of Kazakh or Russian.
 *
 * Key and value are named by code point in the comment. Latin y and Y are here as у and У, which
 * they are drawn like; whether a capital is У, Ү or Ұ is for `latin-y` to decide.
 */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  // Latin, small
  ['\u0061', '\u0430'], // a → а
  ['\u0063', '\u0441'], // c → с
  ['\u0065', '\u0435'], // e → е
  ['\u0069', '\u0456'], // i → і
  ['\u006F', '\u043E'], // o → о
  ['\u0070', '\u0440'], // p → р
  ['\u0078', '\u0445'], // x → х
  ['\u0079', '\u0443'], // y → у
  ['\u0068', '\u04BB'], // h → һ
  ['\u006B', '\u043A'], // k → к
  ['\u0259', '\u04D9'], // schwa → ә
  ['\u01DD', '\u04D9'], // turned e → ә
  ['\u0275', '\u04E9'], // barred o → ө
  ['\u0131', '\u0456'], // dotless i → і
  ['\u00EB', '\u0451'], // e with diaeresis → ё
  // Latin, capital
  ['\u0041', '\u0410'], // A → А
  ['\u0042', '\u0412'], // B → В
  ['\u0043', '\u0421'], // C → С
  ['\u0045', '\u0415'], // E → Е
  ['\u0048', '\u041D'], // H → Н
  ['\u0049', '\u0406'], // I → І
  ['\u004B', '\u041A'], // K → К
  ['\u004D', '\u041C'], // M → М
  ['\u004F', '\u041E'], // O → О
  ['\u0050', '\u0420'], // P → Р
  ['\u0054', '\u0422'], // T → Т
  ['\u0058', '\u0425'], // X → Х
  ['\u0059', '\u0423'], // Y → У
  ['\u018F', '\u04D8'], // capital schwa → Ә
  ['\u018E', '\u04D8'], // reversed E → Ә
  ['\u019F', '\u04E8'], // barred O → Ө
  ['\u00CB', '\u0401'], // E with diaeresis → Ё
  ['\u00A5', '\u04B0'], // yen → Ұ
  // Greek
  ['\u03B1', '\u0430'], // alpha → а
  ['\u03B5', '\u0435'], // epsilon → е
  ['\u03BF', '\u043E'], // omicron → о
  ['\u03C1', '\u0440'], // rho → р
  ['\u03B8', '\u04E9'], // theta → ө
  ['\u0391', '\u0410'], // Alpha → А
  ['\u0392', '\u0412'], // Beta → В
  ['\u0395', '\u0415'], // Epsilon → Е
  ['\u0397', '\u041D'], // Eta → Н
  ['\u0399', '\u0406'], // Iota → І
  ['\u039A', '\u041A'], // Kappa → К
  ['\u039C', '\u041C'], // Mu → М
  ['\u039F', '\u041E'], // Omicron → О
  ['\u03A1', '\u0420'], // Rho → Р
  ['\u03A4', '\u0422'], // Tau → Т
  ['\u03A7', '\u0425'], // Chi → Х
]);

/** Letters of other Cyrillic alphabets and the Kazakh letters they are drawn like. */
export const strayTwins: ReadonlyMap<string, string> = new Map([
  ['\u04CA', '\u04A3'], // en with tail → ң
  ['\u04C9', '\u04A2'],
  ['\u04C8', '\u04A3'], // en with hook → ң
  ['\u04C7', '\u04A2'],
  ['\u04A1', '\u049B'], // bashkir qa → қ
  ['\u04A0', '\u049A'],
  ['\u049D', '\u049B'], // ka with vertical stroke → қ
  ['\u049C', '\u049A'],
  ['\u0473', '\u04E9'], // fita → ө
  ['\u0472', '\u04E8'],
]);

/** Small ka: a Latin k is typed for it, but nobody takes a ka for a k. */
const ka = '\u043A';

/**
 * Cyrillic letters that can be taken for a letter of another script: the values of
 * {@link lookAlikes} but for small ka, and У Ү Ұ, for any of which a capital Y may stand.
 */
export const twins: ReadonlySet<string> = new Set([
  ...[...lookAlikes.values()].filter((letter) => letter !== ka),
  '\u04AE',
  '\u04AF',
  '\u04B0',
]);

const alphabet =
  /^[\u0401\u0406\u0410-\u044F\u0451\u0456\u0492\u0493\u049A\u049B\u04A2\u04A3\u04AE-\u04B1\u04BA\u04BB\u04D8\u04D9\u04E8\u04E9]$/u;

/**
 * Tells whether a character is one of the letters of the Kazakh alphabet, which has all the
 * Russian ones.
 *
 * @example
 * [...'ђіҷ'].filter(isKazakhLetter); // => ['і']
 */
export function isKazakhLetter(letter: string): boolean {
  return alphabet.test(letter);
}

/**
 * Tells whether a character is a Cyrillic letter.
 *
 * @example
 * isCyrillic('қ'); // => true
 */
export function isCyrillic(letter: string): boolean {
  return letter >= '\u0400' && letter <= '\u052F';
}

/**
 * Tells whether a Cyrillic letter proves its word Cyrillic: no other script has one that looks
 * like it.
 *
 * @example
 * [...'сот'].filter(isOnlyCyrillic); // => ['т']
 */
export function isOnlyCyrillic(letter: string): boolean {
  return isCyrillic(letter) && !twins.has(letter);
}

/**
 * What a character tells of the script of its word: `proof`, it is Cyrillic beyond doubt; `twin`,
 * a Cyrillic letter that another script has too; `foreign`, a letter of another script that looks
 * like a Cyrillic one; `none`, any other.
 */
export type Tell = 'proof' | 'twin' | 'foreign' | 'none';

const tells: readonly Tell[] = Array.from({ length: 0x530 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (isCyrillic(letter)) return twins.has(letter) ? 'twin' : 'proof';
  return lookAlikes.has(letter) ? 'foreign' : 'none';
});

/**
 * Looks at one character of a text. The same as asking {@link isOnlyCyrillic}, {@link isCyrillic}
 * and {@link lookAlikes}, without making a string of the character.
 *
 * @param text the text
 * @param at the offset of the character
 *
 * @example
 * [0, 1, 2].map((at) => tellAt('то\u006F', at)); // => ['proof', 'twin', 'foreign']
 */
export function tellAt(text: string, at: number): Tell {
  return tells[text.charCodeAt(at)] ?? 'none';
}

/** In which row the last deciding vowel of a word stands. */
export type Row = 'front' | 'back';

/**
 * The row of the last syllable, which endings follow; и and у follow the vowel before them.
 *
 * @param word small or capital letters; `back` when no vowel decides
 *
 * @example
 * [rowOf('шарт'), rowOf('келісім'), rowOf('сәуір')]; // => ['back', 'front', 'front']
 */
export function rowOf(word: string): Row {
  for (const letter of [...word.toLowerCase()].reverse()) {
    if (frontVowels.includes(letter)) return 'front';
    if (backVowels.includes(letter)) return 'back';
  }
  return 'back';
}
