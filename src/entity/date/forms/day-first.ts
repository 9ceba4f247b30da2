import { type Match, pattern } from '../../../pattern';
import { type DateForm, readDate } from './form';
import { dateParts } from './parts';

/** Day and month, and the year after them or none. */
export const dayFirst: DateForm = {
  id: 'day-first',
  title: 'Day first',
  why: 'Day and month stand before the year (15 сәуір 1994 ж.) or without one, when the text has told it before.',
  starts: ['day-month', 'day-open', 'number'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?: (?<! {{letter}} ) | (?= [0-9] ) ) ({{day}}) {{ordinal}} \s? ({{month}}) {{monthEnding}}
    (?: ,?\s ({{year}}) (?: {{ordinal}} \s? {{yearWord}} (?! ,?\s? {{dayNumber}} {{ordinal}} \s? {{month}} ) | (?! {{sign}} | [.,:]\d | -?{{letter}} ) ) )?
  `,
    dateParts,
  ),
  read: (match) => (isSeason(match) ? undefined : readDate(match)),
  examples: [
    { text: '15 сәуір 1994 ж.', found: { edtf: '1994-04-15' } },
    { text: '1-інші сәуірге дейін', found: { edtf: 'XXXX-04-01' } },
    { text: 'он үшінші желтоқсан', found: { edtf: 'XXXX-12-13' } },
  ],
  keeps: ['екінші маусымында', '4-інші маусымындағы', '45 қазан', '3 маусымдық', '12 қазандық'],
};

/** Маусым is June and a season: «екінші маусымында» (in its second season) counts one. */
function isSeason({ 0: words, groups }: Match): boolean {
  return groups?.['year'] === undefined && /ш[ыі]\sмаусымы/iu.test(words);
}
