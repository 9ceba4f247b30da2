import type { Rule } from '../rule';
import { wordAround } from './word-around';

/** Endings and letters that only Kazakh words have: such a word has no э of its own. */
const native = /[әғқңөұүһі]/iu;

/** Scanners read ә as э. A word with Kazakh letters is no loan with э. */
export const ocrSchwa: Rule = {
  id: 'ocr-schwa',
  title: 'э for ә in Kazakh words',
  why: 'э stands only in loans, at their start or after a vowel. Between consonants of a word with Kazakh letters it is a misread ә.',
  profile: 'ocr',
  needs: ({ hasAny }) => hasAny('\u044D\u042D'),
  pattern: /(?<=[бвгғджзйкқлмнңпрстфхһцчшщ])э(?=[а-яёәғқңөұүһі])/gu,
  fix: (match) => {
    const word = wordAround(match.input ?? '', match.index, match.index + 1);
    if (!native.test(word)) return undefined;
    return {
      after: '\u04D9',
      certainty: 'evidence',
      reason: `«${word}» is a Kazakh word, and э stands only in loans.`,
    };
  },
  examples: [
    { before: 'мэселелерін', after: 'мәселелерін' },
    { before: 'дэстүр', after: 'дәстүр' },
  ],
  keeps: ['электр энергиясы', 'поэзия', 'мэр сайлауы', 'сэр Джон', 'аэропорт'],
};
