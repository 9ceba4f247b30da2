import { type Match, pattern } from '../../../pattern';
import { type DateForm, readDate } from './form';
import { dateParts } from './parts';

/** A year of three figures: 985 жылы, 751 жылғы шілдеде. */
export const earlyYear: DateForm = {
  id: 'early-year',
  title: 'A year of three figures',
  why: 'Years before the year 1000 have three figures, as years that are counted may have: 985 жылы dates (in 985), 300 жыл counts (300 years).',
  starts: ['early'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?<year> [1-9][0-9]{2} ) {{ordinal}} {{gap}}
    (?: жыл (?: ы | ғы | ында | дың (?= \s (?: {{month}} | {{season}} | бас[ыт] | соң | аяғ | орта ) ) ) | ж\. ) (?! {{letter}} )
    (?: ,?\s (?: ({{day}}) {{ordinal}} {{gap}} )? ({{month}}) {{monthEnding}} {{monthWord}} )?
  `,
    dateParts,
  ),
  read: (match, text) => (isOther(match, text) ? undefined : readDate(match)),
  examples: [
    { text: '985 жылы', found: { edtf: '0985' } },
    { text: '751 жылғы шілдеде', found: { edtf: '0751-07' } },
    { text: '744 ж.', found: { edtf: '0744' } },
    { text: '840 жылдың басында', found: { edtf: '0840' } },
  ],
  keeps: [
    '300 жыл',
    '500 жылдың тарихы',
    '400 ж.',
    '250 жылдық',
    'хижраның 870 жылына',
    'хижра есебімен 462 жылы',
    '120 жылқы',
  ],
};

/** «400 ж.» may be short for 400 years; the years of the hijra are counted from another one. */
function isOther({ 0: words, index, groups }: Match, text: string): boolean {
  if (/хижра(?:н[ыі]ң)?\s(?:есебімен\s)?$/iu.test(text.slice(Math.max(0, index - 20), index)))
    return true;
  return words.endsWith('ж.') && groups?.['year']?.endsWith('00') === true;
}
