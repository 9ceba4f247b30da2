import { vowels } from '../kazakh/alphabet';
import { isKnownWord, isLikelyWord } from '../kazakh/known-words';
import { type Match, pattern } from '../pattern';
import { unlikeKazakh } from './kazakhness';
import type { Rule } from './rule';

/** Digits that stand for letters in words, small and capital: 6 → б, 0 → о, 3 → з. */
const letterOf: ReadonlyMap<string, string> = new Map([
  ['6', '\u0431'],
  ['0', '\u043E'],
  ['3', '\u0437'],
]);

/** Words that legal texts begin with б or з so often that a 6 or 3 before their rest is one. */
const commonStarts =
  /^(?:бойынша|бол(?:ып|ад|ған|са|мас|у)|бірақ|бірге|бірлес|беріл|беру|бекіт|басқа|барлық|белгі|бұзу|бұйрық|заң(?:д|н|с|ш|ы))/u;

/** A digit inside a word of small letters, or before one: 6ойынша, жа6дық, к0нституция. */
export const letterDigits: Rule = {
  id: 'letter-digits',
  title: 'Digits typed for letters',
  why: 'A single digit among the small letters of a Cyrillic word is a letter: scanners read б as 6. Numbers with an ending have a hyphen, so they are not meant. Between two whole words it is a number whose blanks are lost.',
  needs: ({ has }) => has('digit', 'cyrillic') || has('cyrillic', 'digit'),
  pattern: pattern(String.raw`
      [603] (?<! [\p{L}\p{N}\p{P}\p{S}] . ) (?= [а-яёәғқңөұүһі]{3} )
    | [603] (?<= [а-яёәғқңөұүһі]{2} . ) (?= [а-яёәғқңөұүһі] )
    | 0 (?<= (?<! \p{L} ) [а-яёәғқңөұүһі] . ) (?= [а-яёәғқңөұүһі]{3} )
  `),
  fix: (match, document) => {
    const [digit] = match;
    const letter = letterOf.get(digit) ?? digit;
    const { before, after } = around(match);
    const word = before + letter + after;
    if (before.length + after.length < 3 || /\p{N}/u.test(before + after) || !isLikely(word)) {
      return undefined;
    }
    if (before === '' && !isStart(word, digit, after) && !document.hasWord(word)) return undefined;
    if (standsBetweenWords(before, after) && !isKnownWord(word.toLowerCase())) {
      return {
        after: ` ${digit} `,
        certainty: 'suggestion',
        reason: `«${before}» and «${after}» are words: the blanks around the number between them are lost.`,
      };
    }
    return {
      after: before === '' && startsSentence(match) ? letter.toUpperCase() : letter,
      certainty: 'evidence',
      reason: `«${before}${digit}${after}» is the word «${word}»; a number with an ending has a hyphen.`,
    };
  },
  examples: [
    { before: 'заң 6ойынша', after: 'заң бойынша' },
    { before: 'жа6дық', after: 'жабдық' },
    { before: 'та6ылады', after: 'табылады' },
    { before: 'алдында 3ауыттың', after: 'алдында зауыттың' },
    { before: '0лардың тізімі', after: 'Олардың тізімі' },
    { before: 'ел к0нвенцияға қосылды', after: 'ел конвенцияға қосылды' },
  ],
  keeps: [
    '6 ойынша',
    '6-бап',
    '3-тарау',
    '30шақты',
    '3айын',
    '6жылғы',
    '6сынып',
    'А6тас',
    'H2O',
    '6ай',
    '5 м3ден астам',
    '0градус',
    'біткенше3жыл',
    'оларда6бала бар',
    'шартта3тармақ',
    'сонда6ай өтті',
  ],
};

/**
 * A word with its first letter, and none without it: then no number stands before a word. Nobody
 * counts from nought, so a 0 before a word is a letter in any case.
 */
function isStart(word: string, digit: string, rest: string): boolean {
  if (commonStarts.test(word)) return true;
  return isLikelyWord(word) && (digit === '0' || !isKnownWord(rest));
}

function standsBetweenWords(before: string, after: string): boolean {
  return isKnownWord(before.toLowerCase()) && isKnownWord(after.toLowerCase());
}

function around(match: Match): { readonly before: string; readonly after: string } {
  const text = match.input ?? '';
  const left = text.slice(Math.max(0, match.index - 40), match.index);
  const right = text.slice(match.index + 1, match.index + 41);
  return {
    before: /[\p{L}\p{N}]*$/u.exec(left)?.[0] ?? '',
    after: /^[\p{L}\p{N}]*/u.exec(right)?.[0] ?? '',
  };
}

/** The word has vowels and pairs of letters as Kazakh words have, with the letter better than without. */
function isLikely(word: string): boolean {
  return [...word].some((letter) => vowels.includes(letter)) && unlikeKazakh([word]) < 5;
}

function startsSentence(match: Match): boolean {
  return /(?:^|[.!?]\s|\n)$/u.test(
    (match.input ?? '').slice(Math.max(0, match.index - 2), match.index),
  );
}
