/**
 * Letters beyond the Russian and the English alphabet, and the languages that write them; by code
 * point, since many look like others.
 */
const owners: readonly (readonly [string, string])[] = [
  ['\u04B1', 'kaz'], // ұ
  ['\u049B', 'kaz tgk'], // қ
  ['\u0493', 'kaz bak tgk'], // ғ
  ['\u04D9', 'kaz tat bak'], // ә
  ['\u04BB', 'kaz tat bak'], // һ
  ['\u0456', 'kaz ukr bel'], // і
  ['\u04A3', 'kaz kir tat bak'], // ң
  ['\u04E9', 'kaz kir tat bak mon'], // ө
  ['\u04AF', 'kaz kir tat bak mon'], // ү
  ['\u04A1\u0499\u04AB', 'bak'], // ҡ ҙ ҫ
  ['\u0497', 'tat'], // җ
  ['\u04B7\u04E3\u04EF\u04B3', 'tgk'], // ҷ ӣ ӯ ҳ
  ['\u0457\u0454\u0491', 'ukr'], // ї є ґ
  ['\u045E', 'bel'], // ў
  ['\u0259', 'aze'], // Latin schwa
  ['\u0131\u011F\u015F', 'tur aze kaz'], // dotless i, g with breve, s with cedilla
  ['\u00E7', 'tur aze'], // c with cedilla
  ['\u00F6\u00FC', 'tur aze kaz'], // o and u with diaeresis
  ['\u00E4\u00F1\u016B\u00E1\u01F5\u0144\u00FD', 'kaz'], // ä ñ ū á ǵ ń ý
];

/** More letters of the Latin alphabets of Kazakh, ó to ì; those of the rows aside, it has no others. */
const kazakhToo =
  '\u00F3\u00FA\u00EF\u01A3\u014B\u0275\u2C6A\u00EA\u0103\u0121\u017E' +
  '\u0137\u0146\u00F4\u00F9\u010D\u0161\u015D\u1E25\u00E8\u00FB\u00E2\u00EC';

/** The languages of the rows; each is one bit of a number. */
const bits: readonly string[] = [
  ...new Set(owners.flatMap(([, languages]) => languages.split(' '))),
];

/** The languages that write a letter, as bits, by the letter's code. */
const writers: ReadonlyMap<number, number> = new Map(
  owners.flatMap(([letters, languages]) =>
    [...letters].map((letter) => [letter.charCodeAt(0), bitsOf(languages.split(' '))] as const),
  ),
);

/** All languages, those without a row too; and all but Kazakh. */
const everybody = -1;
const notKazakh = ~bitsOf(['kaz']);

/**
 * How many words hold a letter that a language does not write, for each of some languages.
 *
 * @param words small letters
 * @param languages ISO 639-3; to `und` no letter is strange
 */
export function strangeWords(words: readonly string[], languages: readonly string[]): number[] {
  const own = languages.map((language) => bitsOf([language]));
  const counts = languages.map(() => 0);
  for (const word of words) {
    const shared = writersOf(word);
    if (shared === everybody) continue;
    for (let at = 0; at < counts.length; at += 1) {
      const isStrange = languages[at] !== 'und' && (shared & (own[at] ?? 0)) === 0;
      if (isStrange) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** The languages that write all letters of a word. */
function writersOf(word: string): number {
  let shared = everybody;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x80) shared &= writers.get(code) ?? (isOfOthers(code) ? notKazakh : everybody);
  }
  return shared;
}

/** A Latin or Cyrillic letter without a row that no alphabet of Kazakh has. */
function isOfOthers(code: number): boolean {
  const isLatin = code >= 0xdf && code < 0x250 && code !== 0xf7;
  const isCyrillic = code > 0x451 && code < 0x530;
  return (isLatin || isCyrillic) && !kazakhToo.includes(String.fromCharCode(code));
}

function bitsOf(languages: readonly string[]): number {
  return languages.reduce(
    (sum, language) => sum | (bits.includes(language) ? 1 << bits.indexOf(language) : 0),
    0,
  );
}
