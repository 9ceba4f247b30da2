import { type Match, pattern } from '../../../pattern';
import type { DateForm, DateReading } from './form';
import { dateParts } from './parts';

/** A decade or a century. */
export const decade: DateForm = {
  id: 'decade',
  title: 'Decades and centuries',
  why: '1990-жылдары (the nineties) and ХХІ ғасыр (the 21st century) name a stretch of years; EDTF leaves its digits open.',
  starts: ['year-open', 'day-open', 'roman'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}}
    (?: (?<years> (?: 1[0-9] | 20 )? [1-9]0 ) {{ordinal}} \s? -? \s? жылдар{{letter}}{0,10}
      | (?<roman> x{0,2} (?: ix | iv | v?i{0,3} ) ) (?<= [xvi] ) {{ordinal}} \s ғасыр (?! лар ) {{letter}}{0,8} )
  `,
    dateParts,
  ),
  read: readDecade,
  examples: [
    { text: '1990-жылдары', found: { edtf: '199X' } },
    { text: '90-жылдардың басында', found: { edtf: '199X' } },
    { text: 'XXI ғасырда', found: { edtf: '20XX' } },
  ],
  keeps: ['90 жылдық', 'ғасырлар бойы', '1995-жылдары'],
};

function readDecade({ groups }: Match): DateReading | undefined {
  const years = groups?.['years'];
  if (years !== undefined) {
    return { edtf: `${years.length === 2 ? '19' : ''}${years.slice(0, -1)}X` };
  }
  const values = { I: 1, V: 5, X: 10 } as const;
  const digits = [...(groups?.['roman'] ?? '').toUpperCase()].map(
    (letter) => values[letter === 'I' ? 'I' : letter === 'V' ? 'V' : 'X'],
  );
  const century = digits.reduce<number>(
    (sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value),
    0,
  );
  return century > 9 ? { edtf: `${century - 1}XX` } : undefined;
}
