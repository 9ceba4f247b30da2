import { francAll } from 'franc';
import type { Detection } from './detection';

/** Words that hardly a sentence of the language is without, and that others do not have. */
const frequent: Readonly<Record<string, ReadonlySet<string>>> = {
  eng: new Set(
    'the of and to that with by are from this have not but were which their his they you she been had would who can may shall any its after than about into out new more two said says when what how if did does there could should must between most only first him she them our your against before while during these those such other some per'.split(
      ' ',
    ),
  ),
  tur: new Set(
    'bir ve bu için de da ile çok olarak daha olan gibi en sonra kadar ne o ancak var her ya diye mi ise değil veya göre ama onun tarafından şu bunu buna olduğu olduğunu biz ben sen siz onlar yeni iki ilk yok evet hiç bütün'.split(
      ' ',
    ),
  ),
  aze: new Set(
    'və bu bir üçün də ki ilə da olan o daha çox sonra onun edir ən kimi isə var hər olaraq lakin belə edən öz amma qədər haqqında görə mən sən biz siz onlar onu bunu iki ilk yeni yox bütün heç idi deyil'.split(
      ' ',
    ),
  ),
  uzb: new Set(
    "va bu bilan uchun bir ham u edi deb bo'lgan emas esa kerak har o'z yoki ular lekin haqida juda qilish bo'yicha yil shu keyin o'zbekiston men sen biz siz uni uning ularning bo'ldi edi ikki yangi yo'q hech barcha mumkin".split(
      ' ',
    ),
  ),
};

/** Cyrillic letters of no language among the thirteen: ђ ѓ є-less Serbian and Macedonian ones. */
const southSlavic = /[\u0452\u0453\u0455\u0458-\u045C\u045F]/u;

/**
 * Latin letters that Kazakh is not written with: à ã å æ é ê í î õ ø ß. Not ï, which stands for и in
 * the Latin letters of the Kazakh Wikipedia, and none of â è ë ì ô û, which ISO 9 writes for Cyrillic
 * ones; é for э is rare.
 */
const unlikeKazakh = /[\u00E0\u00E3\u00E5\u00E6\u00E9\u00EA\u00ED\u00EE\u00F5\u00F8\u00DF]/u;

/** What hardly a Kazakh sentence is without: ğ ǵ ġ ı ń ş, or a q (қ) without the u of Spanish. */
const likeKazakh = /[\u011F\u01F5\u0121\u0131\u0144\u015F]|q(?!u)/u;

/** Languages of franc by the code of the macrolanguage, where that is the usual one. */
const macro: Readonly<Record<string, string>> = { uzn: 'uzb', azj: 'aze', khk: 'mon', ekk: 'est' };

/** The least letters and words from which frequent words and franc can tell a language. */
const leastLetters = 40;
const leastWords = 7;

/** Letters that hardly a sentence is without, and that few other languages have. */
const telling: Readonly<Record<string, RegExp>> = {
  tur: /[ığ]/u,
  aze: /\u0259/u,
  uzb: /[og]'/u,
};

/** Below this share of the best score by franc, what the language was taken for is given up. */
const leastShare = 0.85;

/** What the thirteen languages are called by franc. */
const francCodes: Readonly<Record<string, string>> = { uzb: 'uzn', aze: 'azj', mon: 'khk' };

/**
 * Tells whether words that were taken for one of the thirteen languages look like none of them: a
 * text of some length without one of the frequent words, or with letters of another language.
 *
 * @param language what they were taken for
 * @param words small letters
 */
export function isForeign(language: string, words: readonly string[]): boolean {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < leastLetters) return false;
  const common = frequent[language];
  if (common !== undefined) {
    const hits = words.filter((word) => common.has(word)).length;
    return words.length >= leastWords && hits < words.length / 16 && !hasTelling(language, words);
  }
  if (language === 'kaz') return isForeignToKazakh(words);
  if (language !== 'rus' && language !== 'ukr' && language !== 'bel' && language !== 'mon')
    return false;
  if (words.some((word) => southSlavic.test(word))) return true;
  const needed = { rus: /[ыэё]/u, ukr: /[ії]/u, bel: /[іў]/u, mon: /[өү]/u }[language];
  return letters >= 60 && !words.some((word) => needed.test(word));
}

function isForeignToKazakh(words: readonly string[]): boolean {
  const foreign = words.filter((word) => unlikeKazakh.test(word)).length;
  return foreign * 12 >= words.length && !words.some((word) => likeKazakh.test(word));
}

function hasTelling(language: string, words: readonly string[]): boolean {
  const letters = telling[language];
  return letters !== undefined && words.some((word) => letters.test(word));
}

/**
 * The language by franc, for texts outside the thirteen.
 *
 * @param text any text
 * @param script its script
 * @param taken what it was taken for; kept if franc does not speak clearly against it
 */
export function otherLanguage(text: string, script: string, taken?: string): Detection {
  const all = francAll(text);
  const [best, second] = all;
  const open = { language: 'und', script, confidence: 0 };
  if (best === undefined || best[0] === 'und') return open;
  const code = francCodes[taken ?? ''] ?? taken;
  const share = all.find(([language]) => language === code)?.[1] ?? 0;
  if (taken !== undefined && share >= leastShare) return open;
  const confidence = Math.min(1, best[1] - (second?.[1] ?? 0) + 0.5);
  return { language: macro[best[0]] ?? best[0], script, confidence };
}
