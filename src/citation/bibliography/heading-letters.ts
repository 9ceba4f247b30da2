/*
 * Letters that are one when headings are compared: scanners and Russian keyboards lose the
 * strokes of Kazakh letters, and romanised headings have marks or none. \u0456 is Cyrillic і,
 * \u0131 Latin i without a dot, \u04D9 Cyrillic ә.
 */
const families = [
  'г\u0493',
  'к\u049B',
  'н\u04A3',
  'о\u04E9',
  'у\u04AF\u04B1',
  'э\u04D9',
  'е\u0451',
  'х\u04BB',
  'i\u0438\u0456\u0457\u0131\u00ED\u00EF',
  'a\u00E1\u00E4',
  'g\u01F5\u011F',
  'n\u0144\u00F1\u014B',
  'o\u00F3\u00F6',
  'u\u00FA\u00FC\u016B',
  's\u015B\u015F',
];

const first: ReadonlyMap<string, string> = new Map(
  families.flatMap((family) => Array.from(family, (letter) => [letter, family.charAt(0)] as const)),
);

/**
 * Words of a heading with one letter for all that are taken for one another.
 *
 * @param words in small letters
 *
 * @example
 * foldHeading('тизими') === foldHeading('тізімі'); // => true
 */
export function foldHeading(words: string): string {
  let folded = '';
  for (let at = 0; at < words.length; at += 1) {
    const letter = words.charAt(at);
    folded += first.get(letter) ?? letter;
  }
  return folded;
}

/** A letter and those that are taken for it. */
export function lettersLike(letter: string): string {
  return families.find((family) => family.startsWith(letter)) ?? letter;
}
