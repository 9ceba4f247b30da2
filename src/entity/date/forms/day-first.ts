import { type Match, pattern } from '../../../pattern';
import { type DateForm, readDate } from './form';
import { dateParts } from './parts';

/** Day and month, and the year after them or none. */
export const dayFirst: DateForm = {
  id: 'day-first',
  title: 'Day first',
  why: 'Day and month stand before the year (15 сәуір 1994 ж.) or without one, when the text has told it before.',
  starts: ['day-month', 'day-months', 'day-open', 'number'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?: (?<! {{letter}} ) | (?= [0-9] ) ) ({{day}}) {{ordinal}} {{gap}} ({{month}}) {{monthEnding}}
    (?: ,?\s ({{year}}) (?: {{ordinal}} {{gap}} {{yearWord}} (?! ,?\s? {{dayNumber}} {{ordinal}} \s? {{month}} ) | (?! {{sign}} | [.,:]\d | -?{{letter}} ) ) )?
  `,
    dateParts,
  ),
  read: (match, text) => (isOther(match, text) ? undefined : readDate(match)),
  examples: [
    { text: '15 сәуір 1994 ж.', found: { edtf: '1994-04-15' } },
    { text: '1-інші сәуірге дейін', found: { edtf: 'XXXX-04-01' } },
    { text: 'он үшінші желтоқсан', found: { edtf: 'XXXX-12-13' } },
    { text: '10-наурызында', found: { edtf: 'XXXX-03-10' } },
    { text: '8-мамыр 2020 жыл', found: { edtf: '2020-05-08' } },
    { text: 'сол жылдың 9-ыншы маусымына', found: { edtf: 'XXXX-06-09' } },
    { text: '10 желт.', found: { edtf: 'XXXX-12-10' } },
    { text: '13 там. 2005 ж.', found: { edtf: '2005-08-13' } },
    { text: '13 көкек, 1917 ж.', found: { edtf: '1917-04-13' } },
    { text: '13 көкекте', found: { edtf: 'XXXX-04-13' } },
  ],
  keeps: [
    'екінші маусымында',
    '4-інші маусымындағы',
    '2-маусымында',
    '45 қазан',
    '3 маусымдық',
    '12 қазандық',
    '5 қаз. ұшты',
    '13 көкек ұшты',
  ],
};

/**
 * Without a year some words are another thing: «екінші маусымында» (in its second season) counts
 * seasons, «5 қаз.» geese and «13 көкек» cuckoos.
 */
function isOther({ 0: words, index, groups }: Match, text: string): boolean {
  const isOfYear = /жылдың\s$/iu.test(text.slice(Math.max(0, index - 8), index));
  if (isOfYear || groups?.['year'] !== undefined) return false;
  return /(?:ш[ыі]\s|[0-9]-)маусымы|\s\p{L}{3}\.$|көкек$/u.test(words);
}
