import { months } from '../kazakh/calendar';
import { isEnding } from '../kazakh/suffixes';
import type { Rule } from './rule';

/** The stem of «year». */
const year = 'жыл';

/** A year or a day without a blank before its word: 2018жылғы (of 2018), 5наурызда (on March 5). */
export const gluedDates: Rule = {
  id: 'glued-dates',
  title: 'A blank between a number and its year or month',
  why: 'The number of a year stands before a form of жыл (year), that of a day before a month, with a blank between them. An ending of a number has a hyphen, so the word is no ending.',
  needs: ({ has }) => has('digit', 'small'),
  pattern:
    /[0-9](?<![\p{L}\p{N}\p{Pd}.,/:].)[0-9]{0,3}(?=(?<word>[\u0430-\u04E9]{3,20})(?![\p{L}\p{N}-]))/gu,
  fix: ({ 0: number, groups }) => {
    const word = groups?.['word'] ?? '';
    if (!counts(Number(number), word)) return undefined;
    return {
      after: `${number} `,
      certainty: 'evidence',
      reason: `«${number}» counts «${word}»: the blank between them is lost.`,
    };
  },
  examples: [
    {
      before: 'Қаулы 2018жылғы 5наурызда қабылданды',
      after: 'Қаулы 2018 жылғы 5 наурызда қабылданды',
    },
    { before: '1996жылы шарт жасалды', after: '1996 жылы шарт жасалды' },
  ],
  keeps: [
    '2018 жылғы 5 наурызда',
    '2018-жылғы',
    '5мамыр-орталығы',
    '45наурызда',
    '2018ж.',
    'А5маусым',
    '12жылдық мектеп',
  ],
};

/** A year of our time or near it before its word, or a day before a month. */
function counts(number: number, word: string): boolean {
  if (number >= 1500 && number < 2100) return isForm(word, year);
  return (
    number >= 1 &&
    number <= 31 &&
    months.some(({ stems }) => stems.some((stem) => isForm(word, stem)))
  );
}

function isForm(word: string, stem: string): boolean {
  const rest = word.slice(stem.length);
  return word.startsWith(stem) && (rest === '' || adjective.test(rest) || isEnding(rest));
}

/** The ending of жылғы (of the year). */
const adjective = /^[\u0493\u0433\u049B\u043A][\u044B\u0456]/u;
