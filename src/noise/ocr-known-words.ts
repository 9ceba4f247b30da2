import { kazakhOnly, vowels } from '../kazakh/alphabet';
import { isKnownWord, isLikelyWord } from '../kazakh/known-words';
import { pattern } from '../pattern';
import type { Rule } from './rule';

/** What a scanner writes, and what may have stood there: к for қ, г for ғ, н for ң … */
const misread: ReadonlyMap<string, string> = new Map([
  ['\u043A', '\u049B'],
  ['\u0433', '\u0493'],
  ['\u043D', '\u04A3'],
  ['\u044D', '\u04D9'],
  ['\u04AF', '\u04B1'],
  ['\u0443', '\u04B1'],
]);

/** Pairs that scanners of small print run together: щ for ің, ьщ for ың. */
const ligatures = /\u044C?\u0449/gu;

/** More letters than this in one word, and it is not worth the guess. */
const mostLetters = 8;

/** Words that scanners robbed of their Kazakh letters. */
export const ocrKnownWords: Rule = {
  id: 'ocr-known-words',
  title: 'Kazakh letters that scanners lose',
  why: 'Scanners read қ as к, ғ as г, ң as н. A word that no grammar makes of any known stem, and that one such letter, or two, turn into a known word, was misread. Names and unknown words are left alone.',
  profile: 'ocr',
  pattern: pattern(String.raw`
    (?<! [\p{L}\p{M}\p{N}'\u2019-] ) [а-яёәғқңөұүһі]{4,30} (?! [\p{L}\p{M}\p{N}'\u2019-] )
  `),
  fix: ([word], document) => {
    // Without any Kazakh letter the text was typed on a Russian keyboard, and not misread.
    if (!document.hasAny(kazakhOnly) || !native.test(word) || isKnownWord(word)) return undefined;
    const found = onlyLikelyWord(word);
    if (found === undefined) return undefined;
    return {
      after: found,
      certainty: 'evidence',
      reason: `«${word}» is no word; «${found}», which scanners misread so, is one.`,
    };
  },
  examples: [
    { before: 'халыкаралық шарт', after: 'халықаралық шарт' },
    { before: 'заңды тулға', after: 'заңды тұлға' },
    { before: 'өтініш эзірленген', after: 'өтініш әзірленген' },
    { before: 'мемлекеттщ заңньщ құқыгы', after: 'мемлекеттің заңның құқығы' },
    { before: 'халыктьщ өмірі', after: 'халықтың өмірі' },
  ],
  keeps: [
    'халықаралық шарт',
    'конституция және республика',
    'Каримовтың кітабы',
    'экономиканың',
    'өз плащ мен борщ',
    'көрші товарищ',
  ],
};

/** A letter that only Kazakh has, or an ending that only Kazakh words take. */
const native = /[әғқңөұүһі]|щ$|(?:лар|лер|дар|дер|тар|тер|ның|нің|дың|дің|ды|ді|ты|ті|ған|ген)/u;

/** The one likely word that restored letters make of a word, with щ for ің read first. */
function onlyLikelyWord(word: string): string | undefined {
  const apart = word.replace(ligatures, (pair) => (pair.length > 1 ? 'ың' : 'ің'));
  if (apart !== word && isLikelyWord(apart)) return apart;
  const [found, ...others] = likelyWords(apart);
  return others.length > 0 ? undefined : found;
}

/** The likely words that one restored letter makes of a word; where none does, those of two. */
function likelyWords(word: string): readonly string[] {
  const places = Array.from(word, (letter, at) => (misread.has(letter) ? at : -1)).filter(
    (at) => at >= 0 && !mayStay(word, at),
  );
  if (places.length > mostLetters) return [];
  const found = places.map((at) => restored(word, at)).filter(isLikelyWord);
  if (found.length > 0) return found;
  return places
    .flatMap((at, index) =>
      places.slice(index + 1).map((next) => restored(restored(word, at), next)),
    )
    .filter(isLikelyWord);
}

/**
 * An н before a vowel, and the н of an object (-сын/-сін): so many words have it, and forms of
 * address have ң there, that only a reader can tell.
 */
function mayStay(word: string, at: number): boolean {
  if (word.charAt(at) !== '\u043D') return false;
  const next = word.charAt(at + 1);
  return (
    (next !== '' && vowels.includes(next)) || /с[\u044B\u0456]\u043D$/u.test(word.slice(0, at + 1))
  );
}

function restored(word: string, at: number): string {
  return word.slice(0, at) + (misread.get(word.charAt(at)) ?? '') + word.slice(at + 1);
}
