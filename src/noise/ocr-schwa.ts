import type { Rule } from './rule';
import { wordAround } from './word-around';

/** Letters that only Kazakh words have: such a word has no э of its own. */
const native = /[әғқңөұүһі]/iu;

/** Kazakh words without another such letter: және (and), мәселе (matter), дәлел (proof) … */
const nativeStems =
  /^(?:және|мәселе|дәлел|нәтиже|мәлімет|сәйкес|дәл|мәртебе|мәжбүр|сәулет|кәсіп|тәжірибе|тәртіп|дәреже)/u;

/** Loans with э inside, in small letters: мэр (mayor), рэп, кэш, тэг … */
const loanStems = /^(?:мэр|сэр|пэр|рэп|кэш|хэш|тэг|бэк|фэн|сэнд|тэкв|ньюс|рэк|кэм|дэнс|шэф|нэт)/u;

/** Scanners read ә as э. A word with Kazakh letters is no loan with э. */
export const ocrSchwa: Rule = {
  id: 'ocr-schwa',
  title: 'э for ә in Kazakh words',
  why: 'э stands only in loans, at their start or after a vowel. Between consonants of a Kazakh word in small letters it is a misread ә; names are left alone.',
  profile: 'ocr',
  needs: ({ hasAny }) => hasAny('\u044D\u042D'),
  pattern: /(?<=[бвгғджзйкқлмнңпрстфхһцчшщ])э(?=[а-яёәғқңөұүһі])/gu,
  fix: (match) => {
    const word = wordAround(match.input ?? '', match.index, match.index + 1);
    if (word !== word.toLowerCase() || loanStems.test(word)) return undefined;
    if (!native.test(word) && !nativeStems.test(word.replaceAll('э', '\u04D9'))) return undefined;
    return {
      after: '\u04D9',
      certainty: 'evidence',
      reason: `«${word}» is a Kazakh word, and э stands only in loans.`,
    };
  },
  examples: [
    { before: 'мэселелерін', after: 'мәселелерін' },
    { before: 'дэстүр', after: 'дәстүр' },
    { before: 'шарт жэне келісім', after: 'шарт және келісім' },
  ],
  keeps: [
    'электр энергиясы',
    'поэзия',
    'мэр сайлауы',
    'мэрінің',
    'Хёндэлерді',
    'Дэн Сяопиннің',
    'сэр Джон',
    'аэропорт',
  ],
};
