import rows from '../../corpus/russian-stems.json';

const stems: ReadonlySet<string> = new Set(rows.flatMap(({ words }) => words));

const longest = Math.max(...Array.from(stems, (stem) => stem.length));
const shortest = 3;

/** What Russian words are made with behind their stems, and the endings that change. */
const suffixes =
  '(?:енн|онн|ническ|ическ|тельн|тельск|тельств|тель|альн|ов|ск|н|ств|ост|ност|ени|ани|ни|и|ци|изаци|ировани|ник|щик|ист)';
const endings =
  '(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ой|ей|ую|юю|ом|ем|а|я|о|е|у|ю|ы|и|ь|й|ам|ям|ами|ями|ах|ях|ов|ев|ью|ия|ию|ии|ием|иям|иях|иями)';
const behindStem = new RegExp(`^${suffixes}{0,3}${endings}?$`, 'u');

/** The end of a Russian word, from a suffix on: no word of any language begins so. */
const tail =
  /^(?:н(?:ый|ая|ое|ые|ого|ому|ыми|ую|ых)|(?:онн|енн|тельн|альн)(?:ый|ая|ое|ые|ого|ому|ым|ыми|ую|ых|ой)|(?:ическ|ск)(?:ий|ая|ое|ие|ого|ому|им|ими|ую|их|ой)|(?:тельств|ств)(?:о|а|у|ом|е|ам|ами|ах)?|ност(?:ь|и|ью|ей|ям|ями|ях)|(?:ани|ени|ци)(?:е|я|ю|ем|и|й|ям|ями|ях|ей))$/u;

/**
 * Tells whether letters are a Russian word of legal titles: a known stem with Russian endings.
 *
 * @param word small letters
 *
 * @example
 * ['международное', 'правового', 'государственноправовой'].map(isRussianWord); // => [true, true, false]
 */
export function isRussianWord(word: string): boolean {
  for (let length = Math.min(longest, word.length); length >= shortest; length -= 1) {
    if (stems.has(word.slice(0, length)) && behindStem.test(word.slice(length))) return true;
  }
  return false;
}

/**
 * Tells whether letters can only be the end of a Russian word.
 *
 * @param letters small letters
 *
 * @example
 * ['ного', 'тельство', 'право'].map(isRussianTail); // => [true, true, false]
 */
export function isRussianTail(letters: string): boolean {
  return tail.test(letters);
}
