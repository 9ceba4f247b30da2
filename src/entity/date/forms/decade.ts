import { type Match, pattern } from '../../../pattern';
import { centuryOf } from './centuries';
import type { DateForm, DateReading } from './form';
import { dateParts } from './parts';

/** A decade, of the last century where no other is named. */
export const decade: DateForm = {
  id: 'decade',
  title: 'Decades',
  why: '1990-жылдары (the nineties) name a stretch of years; EDTF leaves its last figure open. A century before it tells which: XV ғасырдың 50-жылдары (the fifties of the 15th century).',
  starts: ['year-open', 'day-open', 'roman'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?<! {{letter}} ) (?: (?<century> {{centuryNumber}} ) {{ordinal}} {{gap}} (?: ғасыр | ғ-) д[ыа](?:ң|ғы) \s )?
    (?: (?<from> (?: 1[0-9] | 20 )? [1-9]0 ) {{ordinal}} \s? [\u2010-\u2014-] \s? )?
    (?<years> (?: 1[0-9] | 20 )? [1-9]0 ) {{ordinal}} \s? -? \s? (?: жылдар {{letter}}{0,10} | жж\. )
  `,
    dateParts,
  ),
  read: readDecade,
  examples: [
    { text: '1990-жылдары', found: { edtf: '199X' } },
    { text: '90-жылдардың басында', found: { edtf: '199X' } },
    { text: '20-30-жылдары', found: { edtf: '192X/193X' } },
    { text: '1920-30 жж.', found: { edtf: '192X/193X' } },
    { text: 'XV ғасырдың 50-жылдары', found: { edtf: '145X' } },
    { text: '20 ғ-дың 20-жылдарынан', found: { edtf: '192X' } },
    { text: '19 ғасырдың 30-40 жылдарында', found: { edtf: '183X/184X' } },
  ],
  keeps: ['90 жылдық', 'ғасырлар бойы', '1995-жылдары', '1990-2010 жылдары', '30-20 жылдары'],
};

function readDecade({ groups }: Match): DateReading | undefined {
  const century = groups?.['century'];
  const hundreds = century === undefined ? 19 : centuryOf(century) - 1;
  const years = groups?.['years'] ?? '';
  const from = groups?.['from'];
  const isWhole = years.length === 4;
  const first = from === undefined ? undefined : decadeOf(from, hundreds);
  const last = decadeOf(years, Number(first?.slice(0, 2) ?? hundreds));
  if (first === undefined) return hundreds < 0 ? undefined : { edtf: `${last}X` };
  // Two whole years with a dash are a span of years.
  return isWhole || first >= last ? undefined : { edtf: `${first}X/${last}X` };
}

/** The first three figures of a decade. */
function decadeOf(years: string, hundreds: number): string {
  const own = years.length === 4 ? years.slice(0, 2) : String(hundreds).padStart(2, '0');
  return `${own}${years.slice(-2, -1)}`;
}
