import type { Diagnostic, Finding } from '../diagnostic';
import { findAll, pattern } from '../pattern';
import type { CleanText } from '../text';
import { type Census, takeCensus } from './census';

/** One way in which the letters of a text are lost for good, and how it shows. */
interface Loss extends Finding {
  readonly message: string;
  readonly pattern: RegExp;
  readonly needs: (census: Census) => boolean;
  /** How many matches make it certain. */
  readonly least: number;
}

/**
 * What is lost for good in a text, one row for each code.
 *
 * @example
 * losses.map(({ id }) => id).includes('lost-letters'); // => true
 */
export const losses: readonly Loss[] = [
  {
    id: 'lost-letters',
    severity: 'warning',
    title: 'Kazakh letters replaced by signs',
    why: 'A program that did not know the Kazakh letters wrote «?» or «~» for each of them; which it was cannot be told.',
    remedy: 'Get the text from its source again.',
    examples: ['?ылмысты? ?азіргі жа?дайы мен ?аза?стан'],
    keeps: ['Шарт қашан жасалды? Қол қойылды ма?'],
    message:
      'The Kazakh letters of this text were replaced by «?» or «~» and cannot be restored: get the text from its source again.',
    pattern: pattern(String.raw`
        (?<= \p{sc=Cyrillic} ) [?~]{1,3} (?= \p{Ll} )
      | (?<! \S ) [?~] (?= [а-я]{2} )
    `),
    needs: ({ has }) => has('query', 'cyrillic'),
    least: 3,
  },
  {
    id: 'lost-bytes',
    severity: 'warning',
    title: 'Letters whose bytes were lost',
    why: 'Bytes of UTF-8 that a code page has no letter for were dropped when the text was read in it; what is left of it is read, and U+FFFD stands where a letter was.',
    remedy: 'Read the file again as UTF-8.',
    examples: ['\u049Aаза\uFFFDстан заңы'],
    keeps: ['Белгісіз таңба \uFFFD осылай жазылады.'],
    message:
      'Letters of this text were lost when it was read in a wrong code page: read the file again as UTF-8.',
    pattern: pattern(String.raw`
        (?<= \p{sc=Cyrillic} ) \uFFFD{1,9} | \uFFFD{1,9} (?= \p{sc=Cyrillic} )
    `),
    needs: ({ hasAny }) => hasAny('\uFFFD'),
    least: 1,
  },
  {
    id: 'koi8-as-cp866',
    severity: 'warning',
    title: 'KOI8 read as CP866',
    why: 'The small letters of KOI8 are the lines of tables in CP866; KOI8 has no Kazakh letters, so that which of them were meant cannot be told.',
    remedy: 'Read the file again as KOI8-R, or get the text from its source.',
    examples: ['█┴╥╘ ┴╥╦┘╠┘ ╨╥┼┌╔─┼╬╘╘┼╥ ╦┼╠╔█╔═─╔ ┬┼╦╔╘╘╔'],
    keeps: ['└───┴───┘ кесте', '████▌ 50 %', '╚══╩══╝'],
    message:
      'This text was written in KOI8 and read as CP866: read the file again as KOI8-R, or get the text from its source.',
    // Of the lines of tables only those that meet others: two of them side by side draw nothing.
    pattern: /[\u2534\u252C\u251C\u253C\u255E-\u2560\u2564-\u256C]{2,20}/gu,
    needs: ({ hasAny }) => hasAny('\u2534\u253C\u2565\u2558'),
    least: 5,
  },
  {
    id: 'only-kazakh-letters',
    severity: 'warning',
    title: 'Only the Kazakh letters are left',
    why: 'A font had the nine Kazakh letters alone, and all others were dropped when the text was taken out.',
    remedy: 'Get the text from its source again.',
    examples: ['қ ң ғ ә і ө ү ұ қ і ң ғ ә қ ң'],
    keeps: ['Қазақ әліпбиінде ә, ғ, қ, ң, ө, ұ, ү, һ, і әріптері бар.'],
    message:
      'All letters but the Kazakh ones are missing from this text: get the text from its source again.',
    pattern: pattern(String.raw`(?<! \S ) [ӘҒҚҢӨҰҮҺІәғқңөұүһі]{1,4} (?! \S )`),
    needs: ({ hasAny }) => !hasAny('\u0430\u0435') && hasAny('\u049B'),
    least: 12,
  },
  {
    id: 'halved-utf-16',
    severity: 'warning',
    title: 'UTF-16 with half of its bytes',
    why: 'Each Cyrillic letter of UTF-16 is two bytes, and only the one that looks like a sign or a capital was kept.',
    remedy: 'Read the file again as UTF-16.',
    examples: ['B5:AB B5:AB B5:AB B5:AB B5:AB B5:AB B5:AB B5:AB B5:AB B5:AB B5:AB B5:AB >;05 5>'],
    keeps: ['10:30 12:45 14:00 аралығында'],
    message: 'This text is UTF-16 with every other byte lost: read the file again as UTF-16.',
    pattern: pattern(String.raw`(?<! \S ) [\x30-\x4F:;<=>?@5]{5,40} (?! \S )`),
    needs: ({ hasAny }) => !hasAny('\u0430') && hasAny('5') && hasAny('>'),
    least: 12,
  },
  {
    id: 'mixed-address',
    severity: 'warning',
    title: 'A web address of two scripts',
    why: 'A part of an address with Latin and Cyrillic letters leads nowhere, and these Cyrillic letters have no Latin look-alike that could be meant.',
    remedy: 'Look the address up and type it again.',
    examples: ['www.ad\u0436let.zan.kz сайты'],
    keeps: ['www.adilet.zan.kz сайты', 'www.қазақстан.қаз', 'https://kk.wikipedia.org/wiki/Шарт'],
    message:
      'This address has letters of two scripts in one word and leads nowhere: look it up and type it again.',
    pattern: pattern(
      String.raw`
        (?: https?:// | (?<! [\p{L}\p{N}] ) www \. )
        {{host}}{0,80} (?: [A-Za-z] (?= \p{sc=Cyrillic} ) | \p{sc=Cyrillic} (?= [A-Za-z] ) )
        [^\s<>«»"]{1,200}
      `,
      { host: String.raw`(?! [A-Za-z] \p{sc=Cyrillic} | \p{sc=Cyrillic} [A-Za-z] ) [^\s\/<>«»"]` },
    ),
    needs: ({ mixesScripts, has }) => mixesScripts && (has('colon', 'slash') || has('w', 'w')),
    least: 1,
  },
  {
    id: 'private-use-characters',
    severity: 'warning',
    title: 'Characters of a private font',
    why: 'The file uses a font with letters at places that Unicode leaves free; what they look like only that font knows.',
    remedy: 'Get the text from a file with a Unicode font.',
    examples: ['\uE0A1\uE0A2 шарт'],
    keeps: ['шарт'],
    message:
      'Characters of a private font stand here: get the text from a file with a Unicode font.',
    pattern: pattern(String.raw`[\uE000-\uF8FF]{1,80}`),
    needs: ({ hasPrivateUse }) => hasPrivateUse,
    least: 1,
  },
];

/**
 * Names what is wrong with a text and cannot be repaired. One finding for each kind of loss, at
 * the first place where it shows.
 *
 * @param text the repaired text
 * @param census what `text.text` is made of, where it is known already
 * @returns findings of severity `warning`
 *
 * @example
 * findLostLetters(normalize('?ылмысты? ?азіргі жа?дайы мен ?аза?стан')).map(({ code }) => code);
 * // => ['lost-letters']
 */
export function findLostLetters(text: CleanText, census = takeCensus(text.text)): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { id: code, severity, message, pattern: sign, needs, least } of losses) {
    if (!needs(census)) continue;
    const matches = findAll(sign, text.text);
    const [first] = matches;
    if (first === undefined || matches.length < least || !isFrequent(matches.length, least, text)) {
      continue;
    }
    const span = { start: first.index, end: first.index + first[0].length };
    found.push({ code, severity, message, span, source: text.toSource(span) });
  }
  return found;
}

/** A sign of loss shows all over a text, not in one corner: at least once in 400 characters. */
function isFrequent(count: number, least: number, text: CleanText): boolean {
  return least === 1 || count * 400 >= text.text.length;
}
